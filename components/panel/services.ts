import { createContext, useContext } from 'react'
import type { AlarmSettings } from '#lib/alarms/settings.ts'
import type { Made, RestoreDone } from '#lib/backup/backup.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { FoldEntry } from '#lib/casebook/fold.ts'
import type { RememberedCosts } from '#lib/cost-profile/remembered.ts'
import type { CostRule } from '#lib/cost-profile/rule.ts'
import type { Bytes } from '#lib/evidence/vault.ts'
import type { Fault } from '#lib/evidence/verify.ts'
import type { HealthRow } from '#lib/health/health.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { CaptureProgress } from '#lib/messaging/capture-requests.ts'
import type {
  FailureCode,
  Pointing,
  Reply,
  ReplyOf,
  RequestName,
  RequestOf,
  TabState,
} from '#lib/messaging/protocol.ts'
import type { MarketplaceId } from '#lib/order/kinds.ts'
import type { Repair } from '#lib/repairs/repair.ts'
import type { Forwarding } from '#lib/storage/rows.ts'
import type { EvidenceDoor } from './evidence-door.ts'

/** What opens the personal part of what is kept. `lockAfter`: minutes without use. */
export type Lock =
  | { readonly by: 'device'; readonly isLocked: false }
  | { readonly by: 'passphrase'; readonly isLocked: boolean; readonly lockAfter: number }

/** What the browser says of its storage. Bytes; absent where it does not tell. */
export type StorageState = {
  readonly persisted: boolean
  readonly used?: number
  readonly quota?: number
}

/** Where the panel reads without a click. */
export type AlwaysOn = Readonly<Record<MarketplaceId, boolean>>

/** The store could not be read or written. */
export type BackupFailure = { readonly ok: false; readonly code: FailureCode }

/** An entry of the casebook as the panel shows it: personal values put back in. */
export type ShownEntry = FoldEntry

/** `gone`: forgotten. `damaged`: not the bytes that were kept. */
export type ShownFile =
  | { readonly ok: true; readonly bytes: Bytes; readonly type: string }
  | { readonly ok: false; readonly code: 'gone' | 'damaged' | 'locked' | 'storage-failed' }

export type ActiveTab = { readonly tabId: number; readonly state: TabState }

/**
 * All that the panel gets from outside. The `use…` members are hooks on live data. Undefined
 * everywhere means "not known yet, or there is none".
 */
export type PanelServices = {
  /** The tab that the panel stands beside. */
  readonly useActiveTab: () => ActiveTab | undefined
  /** The case of a key: the open one, else the one that ended last. */
  readonly useCase: (key: string | undefined) => CaseRecord | undefined
  /** Cases that ended, the newest first: what there is to learn from. */
  readonly useEndedCases: () => readonly CaseRecord[] | undefined
  /** All cases, those that changed last first. */
  readonly useCases: () => readonly CaseRecord[] | undefined
  /** The entries of a case, oldest first. */
  readonly useEntries: (caseId: string | undefined) => readonly ShownEntry[] | undefined
  /** The working values of an order, by name; `{}` when there are none. */
  readonly useWorkspace: (key: string | undefined) => Readonly<Record<string, string>> | undefined
  /** The shop's cost profile, in its order. */
  readonly useCostRules: () => readonly CostRule[] | undefined
  /** What was typed for an item the last time, by id and in the order of the ids. */
  readonly useRememberedCosts: (
    ids: readonly string[],
  ) => readonly (RememberedCosts | undefined)[] | undefined
  /** Every place that the agent pointed at, or took from a colleague. */
  readonly useRepairs: () => readonly Repair[] | undefined
  /** Whether what is kept can be opened now; undefined until that is known. */
  readonly useLock: () => Lock | undefined
  /** Where everything is stored. */
  readonly useStorageState: () => StorageState | undefined
  /** Asks the browser not to clear it away. */
  readonly askToPersist: () => Promise<boolean>
  /** When the browser may notify; `isAllowed`: the browser lets it. Undefined until that is known. */
  readonly useAlarms: () =>
    { readonly settings: AlarmSettings; readonly isAllowed: boolean } | undefined
  /**
   * Keeps them, and asks the browser where they are on: to be called in a click. False: the browser
   * refused, and nothing was kept.
   */
  readonly saveAlarms: (settings: AlarmSettings) => Promise<boolean>
  /** Undefined until it is known. */
  readonly useAlwaysOn: () => AlwaysOn | undefined
  /** To be called in a click: the browser asks. False: nothing was changed. */
  readonly switchAlwaysOn: (marketplace: MarketplaceId, isOn: boolean) => Promise<boolean>
  /** When the last backup was saved, ISO instant; undefined within when there was none. */
  readonly useLastBackup: () => { readonly savedAt: string | undefined } | undefined
  readonly noteBackupSaved: () => void
  /** One encrypted file with everything. */
  readonly makeBackup: (
    passphrase: string,
    onCase: (done: number, total: number) => void,
  ) => Promise<Made | BackupFailure>
  readonly restoreBackup: (file: Blob, passphrase: string) => Promise<RestoreDone | BackupFailure>
  /** What of a case is not as it was kept; empty: nothing. */
  readonly checkCase: (caseId: string) => Promise<readonly Fault[]>
  /** How pages were read until now. */
  readonly useHealth: () => readonly HealthRow[] | undefined
  /** How far what older versions kept is brought to today's form. */
  readonly useForwarding: () => Forwarding | undefined
  /** Pointing in a tab: under way, or just ended. */
  readonly usePointing: (tabId: number) => Pointing | undefined
  /** How far a picture of the whole page is; nothing while none is being made. */
  readonly useCapture: (tabId: number) => CaptureProgress | undefined
  /** The bytes of a kept file, once they are known to be the ones that were kept. */
  readonly openFile: (caseId: string, sha256: string) => Promise<ShownFile>
  readonly send: <N extends RequestName>(
    name: N,
    request: RequestOf<N>,
  ) => Promise<Reply<ReplyOf[N]>>
  /** The store's trouble behind an error; undefined for our own mistakes. */
  readonly troubleOf: (error: unknown) => FailureCode | undefined
  /** Originals, keys and the way in for packs; loaded when it is asked for. */
  readonly evidenceDoor: () => Promise<EvidenceDoor>
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
