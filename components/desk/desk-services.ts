import { createContext, useContext } from 'react'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { CaseLine } from '#lib/case-list/case-line.ts'
import type { SavedView } from '#lib/case-list/saved-views.ts'
import type { CaseStory } from '#lib/insights/case-story.ts'
import type { FailureCode } from '#lib/messaging/protocol.ts'

/** All cases, as far as they have been opened. */
export type CaseList = {
  readonly lines: readonly CaseLine[]
  readonly stories: readonly CaseStory[]
  /** How many cases there are; undefined until that is known. */
  readonly total: number | undefined
  /** Why not all of them could be opened; undefined while nothing is wrong. */
  readonly trouble: FailureCode | undefined
}

/** What the desk gets from outside besides the panel's services. The `use…` members are hooks on live data. */
export type DeskServices = {
  readonly useCaseList: () => CaseList
  /** Undefined: not known yet. Null: there is none of that id. */
  readonly useRecord: (caseId: string) => CaseRecord | null | undefined
  /** Undefined until they are known. */
  readonly useSavedViews: () => readonly SavedView[] | undefined
  readonly saveViews: (views: readonly SavedView[]) => void
  /** Whether the first steps were put away; undefined until that is known. */
  readonly useStartDone: () => boolean | undefined
  readonly setStartDone: (isDone: boolean) => void
  /** Of Amends. */
  readonly version: string
}

const Context = createContext<DeskServices | undefined>(undefined)

export const DeskServicesProvider = Context.Provider

export function useDeskServices(): DeskServices {
  const services = useContext(Context)
  if (!services) throw new Error('Put the component into a DeskServicesProvider')
  return services
}
