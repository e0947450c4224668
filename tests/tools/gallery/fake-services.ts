import { useSyncExternalStore } from 'react'
import { firstSettings } from '#lib/alarms/settings.ts'
import type { PanelServices, ShownEntry } from '#components/panel/services.ts'
import { caseKeyOf } from '#lib/casebook/case-key.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { EntryBody } from '#lib/casebook/entry.ts'
import { foldAll } from '#lib/casebook/fold.ts'
import { placed } from '#lib/cost-profile/changes.ts'
import type { CostRule } from '#lib/cost-profile/rule.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import {
  requests,
  type Pointing,
  type Reply,
  type ReplyOf,
  type RequestName,
  type RequestOf,
  type Sample,
  type TabState,
} from '#lib/messaging/protocol.ts'
import type { Repair } from '#lib/repairs/repair.ts'
import type { SingleFact } from '#lib/repairs/single-facts.ts'
import { inventedFile } from './invented-files.ts'
import { fakeDoor } from './fake-door.ts'
import { offerEntry } from './offer-entry.ts'
import type { GalleryState } from './states.ts'

/** The panel's services in memory: the real fold over invented entries, no browser, no storage. */

const tabId = 1
const ownKey = { by: 'device', isLocked: false } as const
const storage = { persisted: false, used: 12_400_000, quota: 41_000_000_000 }
const alarms = { settings: { ...firstSettings, isOn: true }, isAllowed: true }
const alwaysOn = { amazon: true, ebay: false, aliexpress: true, carrier: false }
const lastBackup = { savedAt: '2026-10-30T10:00:00Z' }
const started = Temporal.Instant.from('2026-11-24T10:00:00Z')

type World = {
  readonly tab: TabState
  readonly entries: readonly ShownEntry[]
  readonly workspaces: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly repairs: readonly Repair[]
  readonly costRules: readonly CostRule[]
  readonly pointing: Pointing | undefined
}

export type Sent = { readonly name: RequestName; readonly request: unknown }

export function fakeServices(
  {
    tab,
    entries = [],
    workspace = {},
    repairs = [],
    health = [],
    costRules = [],
    ended = [],
    faults = [],
    lock,
    pointing,
    capture,
    forwarding,
    now = started,
  }: GalleryState,
  locale: Locale,
  onSent: (sent: Sent) => void,
): PanelServices {
  const key = tab.status === 'read' ? caseKeyOf(tab.reading) : undefined
  const bodies = key !== undefined && entries.length > 0 ? [opened(key, tab), ...entries] : []
  let world: World = {
    tab,
    entries: bodies.reduce<readonly ShownEntry[]>(appended, []),
    workspaces: key === undefined ? {} : { [key]: workspace },
    repairs,
    costRules: placed([], costRules),
    pointing,
  }
  const listeners = new Set<() => void>()
  const set = (next: Partial<World>): void => {
    world = { ...world, ...next }
    record = foldAll(world.entries)
    for (const listener of listeners) listener()
  }
  let record: CaseRecord | undefined = foldAll(world.entries)
  const add = (...more: readonly EntryBody[]): void => {
    const first = world.entries.length === 0 && key !== undefined ? [opened(key, tab)] : []
    set({ entries: [...first, ...more].reduce<readonly ShownEntry[]>(appended, world.entries) })
  }
  const active = { tabId, state: world.tab }
  const useWorld = <T>(of: () => T): T =>
    useSyncExternalStore((listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }, of)
  const empty = {}
  const nothing: readonly undefined[] = []
  return {
    useActiveTab: () => active,
    useCase: (asked) => useWorld(() => (asked === key ? record : undefined)),
    useEndedCases: () => ended,
    useCases: () => useWorld(() => casesOf(record, ended)),
    useLock: () => lock ?? ownKey,
    useStorageState: () => storage,
    askToPersist: () => Promise.resolve(true),
    useAlarms: () => alarms,
    useAlwaysOn: () => alwaysOn,
    switchAlwaysOn: (_, isOn) => Promise.resolve(!isOn),
    saveAlarms: () => Promise.resolve(true),
    useLastBackup: () => lastBackup,
    noteBackupSaved: () => {},
    makeBackup: async (_, onCase) => {
      onCase(1, 1)
      return { ok: true, bytes: new Uint8Array(1_240_000), cases: 1, leftOut: 1 }
    },
    restoreBackup: async (_, passphrase) => {
      const restored = { added: 2, extended: 1, known: 1, conflict: 1 }
      return passphrase.startsWith('wrong')
        ? { ok: false, code: 'wrong-passphrase' }
        : { ok: true, restored, madeAt: '2026-10-02T08:00:00Z' }
    },
    checkCase: () => Promise.resolve(faults),
    useCostRules: () => useWorld(() => world.costRules),
    useRememberedCosts: () => nothing,
    useEntries: (caseId) => useWorld(() => (caseId === undefined ? undefined : world.entries)),
    useRepairs: () => useWorld(() => world.repairs),
    useHealth: () => health,
    useForwarding: () => forwarding,
    troubleOf: () => undefined,
    usePointing: () => useWorld(() => world.pointing),
    useCapture: () => capture,
    openFile: (_, sha256) => inventedFile(sha256),
    useWorkspace: (asked) =>
      useWorld(() => (asked === undefined ? undefined : (world.workspaces[asked] ?? empty))),
    send: async <N extends RequestName>(name: N, request: RequestOf<N>) => {
      onSent({ name, request })
      if (name === 'save-workspace') {
        const { key: saved, patch } = requests['save-workspace'].schema.parse(request)
        const before = world.workspaces[saved]
        set({ workspaces: { ...world.workspaces, [saved]: { ...before, ...patch } } })
      }
      if (name === 'change-cost-rules') {
        const { put, remove } = requests['change-cost-rules'].schema.parse(request)
        const rules = placed(world.costRules, put)
        const gone = new Set([...remove, ...rules.map(({ id }) => id)])
        const kept = world.costRules.filter(({ id }) => !gone.has(id))
        set({ costRules: [...kept, ...rules].toSorted((a, b) => a.place - b.place) })
      }
      const given = request as { readonly id?: string; readonly fact?: SingleFact }
      if (name === 'remove-repair') {
        set({ repairs: world.repairs.filter((each) => each.id !== given.id) })
      }
      if (name === 'point-at' && given.fact) {
        set({ pointing: { fact: given.fact, status: 'pointing' } })
      }
      if (name === 'stop-pointing' || name === 'forget-pointing') set({ pointing: undefined })
      return answer(name, request, tab, add) as Reply<ReplyOf[N]>
    },
    evidenceDoor: fakeDoor(() => world.entries),
    now: () => now,
    locale,
  }
}

/** The same list for the same case: what a live query gives. */
const lists = new WeakMap<CaseRecord, readonly CaseRecord[]>()

function casesOf(
  record: CaseRecord | undefined,
  ended: readonly CaseRecord[],
): readonly CaseRecord[] {
  if (!record) return ended
  const known = lists.get(record) ?? [record, ...ended]
  lists.set(record, known)
  return known
}

function answer(
  name: RequestName,
  request: unknown,
  tab: TabState,
  add: (...bodies: readonly EntryBody[]) => void,
): Reply<unknown> {
  if (tab.status !== 'read') return { ok: false, code: 'nothing-read' }
  const { reading, url, title, readAt } = tab
  if (name === 'keep-evidence') {
    add({
      kind: 'reading-kept',
      url,
      title,
      readAt,
      readerVersion: '0.1.0',
      page: reading.page,
      reading,
    })
    return { ok: true, value: { caseId: 'case', added: true } }
  }
  if (name === 'capture-page' || name === 'keep-file') {
    return {
      ok: true,
      value: { caseId: 'case', added: true, type: 'image/png', partial: 'inner-scroll' },
    }
  }
  if (name === 'make-sample') return { ok: true, value: sample }
  if (name === 'import-repairs') {
    return { ok: true, value: { problem: 'selector', field: 'places[0].rungs[1].css' } }
  }
  const given = request as {
    situation?: never
    step?: string
    mark?: never
    reason?: string
    text?: string
  }
  if (name === 'set-situation' && given.situation)
    add({ kind: 'situation-set', situation: given.situation })
  if (name === 'set-step' && given.step !== undefined && given.mark) {
    const { step, mark, reason } = given
    add({ kind: 'step-set', step, mark, ...(reason === undefined ? {} : { reason }) })
  }
  if (name === 'note-promise') {
    const { text, due } = requests['note-promise'].schema.parse(request)
    add({ kind: 'promise-made', text, due })
  }
  if (name === 'end-promise') {
    const { promise, how } = requests['end-promise'].schema.parse(request)
    add({ kind: 'promise-ended', promise, how })
  }
  if (name === 'unlock') return { ok: false, code: 'wrong-passphrase' }
  if (name === 'hold-case') {
    const { reason, until } = requests['hold-case'].schema.parse(request)
    add({ kind: 'hold-set', reason, ...(until === undefined ? {} : { until }) })
  }
  if (name === 'end-hold') add({ kind: 'hold-ended' })
  if (name === 'forget-buyer' || name === 'forget-all') return { ok: true, value: { cases: 1 } }
  if (name === 'note-export') add(...exportEntries(request))
  const offer = offerEntry(name, request)
  if (offer) add(offer)
  if (name === 'insert-reply') {
    add({ kind: 'reply-inserted', snippet: null, text: given.text ?? '', where: 'message-box' })
  }
  return { ok: true, value: { caseId: 'case', composer: 'message-box', saved: 1 } }
}

function exportEntries(request: unknown): readonly EntryBody[] {
  const parsed = requests['note-export'].schema.parse(request)
  const { tabId: _tab, key: _key, caseId: _case, hidden, ...terms } = parsed
  const { profile, pack } = terms
  const about = { profile, ...(pack === undefined ? {} : { pack }) }
  return [
    ...(hidden === undefined ? [] : [{ kind: 'redacted', hidden, ...about } as const]),
    { kind: 'exported', ...terms },
  ]
}

const sample: Sample = {
  html: '<!doctype html><title>Sample</title>',
  url: 'https://www.ebay.com/mesh/ord/details?orderid=00-00000-00000',
  title: 'Order details',
  replaced: { words: 31, numbers: 18, codes: 11, links: 7, emails: 0 },
}

function opened(key: string, tab: TabState): EntryBody {
  const reading = tab.status === 'read' ? tab.reading : undefined
  return {
    kind: 'case-opened',
    key,
    marketplace: reading?.marketplace ?? 'ebay',
    site: reading?.site ?? '',
  }
}

function appended(before: readonly ShownEntry[], body: EntryBody): readonly ShownEntry[] {
  const seq = before.length + 1
  const at = started
    .subtract({ hours: 20 })
    .add({ minutes: 7 * seq })
    .toString()
  const hash = `${(seq * 7_919).toString(36)}QmF5k2Vd0Lr8Tz1X`.slice(0, 16)
  return [...before, { caseId: 'case', seq, at, hash, body }]
}
