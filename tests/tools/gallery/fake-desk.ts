import type { DeskServices } from '#components/desk/desk-services.ts'
import type { PanelServices, ShownEntry } from '#components/panel/services.ts'
import { caseLineOf, type MoodOf } from '#lib/case-list/case-line.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { caseMoodOf } from '#lib/mood/case-mood.ts'
import { foldAll } from '#lib/casebook/fold.ts'
import { caseStoryOf } from '#lib/insights/case-story.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { foldEntries, inventedCases } from '../invented-cases/invented-cases.ts'
import type { DeskState } from './desk-states.ts'
import { fakeServices, type Sent } from './fake-services.ts'
import { galleryStates } from './states.ts'

/** The desk's services in memory: invented cases, the real fold, no storage. */

const now = Temporal.Instant.from('2026-11-24T10:00:00Z')
const zone = 'Europe/London'
const moodOf: MoodOf = (facts, said) => caseMoodOf(facts, said)?.mood.level

export type FakeDesk = { readonly panel: PanelServices; readonly desk: DeskServices }

export function fakeDesk(
  { cases, views = [], like = 'alarms-empty', isNew = false }: DeskState,
  locale: Locale,
  onSent: (sent: Sent) => void,
): FakeDesk {
  const entries = new Map<string, readonly ShownEntry[]>(
    inventedCases(cases, now).map((each) => [each.id, foldEntries(each)]),
  )
  const records = [...entries.values()].flatMap((each) => foldAll(each) ?? [])
  const list = {
    lines: records.map((record) => caseLineOf(record, now, zone, moodOf)),
    stories: records.map((record) => caseStoryOf(record, now, zone)),
    total: records.length,
    trouble: undefined,
  }
  const recordOf = (id: string): CaseRecord | null => records.find((each) => each.id === id) ?? null
  const state = galleryStates[like]
  if (!state) throw new Error(`No state ${like}`)
  const panel = fakeServices({ ...state, now }, locale, onSent)
  const ended = records.filter(({ status }) => status === 'closed').slice(0, 500)
  const some = records.slice(0, 12)
  return {
    panel: {
      ...panel,
      useActiveTab: () => undefined,
      useCases: () => some,
      useEndedCases: () => ended,
      useEntries: (caseId) => (caseId === undefined ? undefined : entries.get(caseId)),
    },
    desk: {
      useCaseList: () => list,
      useRecord: recordOf,
      useSavedViews: () => views,
      saveViews: () => {},
      useStartDone: () => !isNew,
      setStartDone: () => {},
      version: '0.1.0',
    },
  }
}
