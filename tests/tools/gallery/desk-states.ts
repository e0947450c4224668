import type { SavedView } from '#lib/case-list/saved-views.ts'

/** One picture of the desk: how many invented cases there are, which view is open, and what is pressed. */
export type DeskState = {
  readonly hash: string
  readonly cases: number
  readonly views?: readonly SavedView[]
  /** The state of the panel whose settings, readers and costs it has. */
  readonly like?: string
  /** What is pressed, in this order, before the picture is taken. */
  readonly press?: readonly string[]
  /** The first steps are not put away yet. */
  readonly isNew?: boolean
  /** What is typed into the search. */
  readonly search?: string
}

const views: readonly SavedView[] = [
  {
    name: 'Angry, on Amazon',
    filter: { status: 'open', marketplace: 'amazon', mood: 2 },
    sort: 'due',
  },
]

export const deskStates: Readonly<Record<string, DeskState>> = {
  'desk-cases': { hash: '#cases', cases: 400, views },
  'desk-cases-filters': { hash: '#cases', cases: 400, views, press: ['view-all', 'filters'] },
  'desk-cases-selected': {
    hash: '#cases',
    cases: 60,
    press: ['select-all', 'bulk-close', 'close-save', 'csv-make'],
  },
  'desk-cases-nothing': { hash: '#cases', cases: 20, search: 'zebra' },
  'desk-cases-none': { hash: '#cases', cases: 0, isNew: true },
  'desk-case': { hash: '#case/case-8', cases: 40 },
  'desk-case-ended': { hash: '#case/case-3', cases: 40 },
  'desk-case-missing': { hash: '#case/none', cases: 1 },
  'desk-insights': { hash: '#insights', cases: 400, press: ['by-situation'] },
  'desk-insights-few': { hash: '#insights', cases: 6, press: ['table-offers', 'table-groups'] },
  'desk-insights-none': { hash: '#insights', cases: 0 },
  'desk-costs': { hash: '#costs', cases: 1, like: 'cost-profile' },
  'desk-rules': { hash: '#rules', cases: 1, press: ['rules-ebay', 'rules-kind-answer-time'] },
  'desk-deadlines': { hash: '#deadlines', cases: 40 },
  'desk-readers': { hash: '#readers', cases: 1, like: 'reading-room' },
  'desk-privacy': { hash: '#privacy', cases: 40 },
  'desk-backup': { hash: '#backup', cases: 4, press: ['backup-open'] },
  'desk-packs': { hash: '#packs', cases: 1 },
  'desk-start': { hash: '#start', cases: 1 },
  'desk-about': { hash: '#about', cases: 1 },
}

/** One of each view, for docs/desk.md. */
export const documentedStates: readonly string[] = [
  'desk-cases',
  'desk-case',
  'desk-insights',
  'desk-costs',
  'desk-rules',
  'desk-deadlines',
  'desk-readers',
  'desk-privacy',
  'desk-backup',
  'desk-packs',
  'desk-start',
  'desk-about',
]
