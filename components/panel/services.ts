import { createContext, useContext } from 'react'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { FoldEntry } from '#lib/casebook/fold.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Reply, ReplyOf, RequestName, RequestOf, TabState } from '#lib/messaging/protocol.ts'

/** An entry of the casebook as the panel shows it: personal values put back in. */
export type ShownEntry = FoldEntry

export type ActiveTab = { readonly tabId: number; readonly state: TabState }

/**
 * All that the panel gets from outside. The `use…` members are hooks on live data. Undefined
 * everywhere means "not known yet, or there is none".
 */
export type PanelServices = {
  /** The tab that the panel stands beside. */
  readonly useActiveTab: () => ActiveTab | undefined
  /** The open case of a key. */
  readonly useCase: (key: string | undefined) => CaseRecord | undefined
  /** The entries of a case, oldest first. */
  readonly useEntries: (caseId: string | undefined) => readonly ShownEntry[] | undefined
  /** The working values of an order, by name; `{}` when there are none. */
  readonly useWorkspace: (key: string | undefined) => Readonly<Record<string, string>> | undefined
  readonly send: <N extends RequestName>(
    name: N,
    request: RequestOf<N>,
  ) => Promise<Reply<ReplyOf[N]>>
  readonly now: () => Temporal.Instant
  readonly locale: Locale
}

const Context = createContext<PanelServices | undefined>(undefined)

export const ServicesProvider = Context.Provider

export function useServices(): PanelServices {
  const services = useContext(Context)
  if (!services) throw new Error('Put the panel into a ServicesProvider')
  return services
}
