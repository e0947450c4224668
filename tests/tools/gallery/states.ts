import { correctReading, type Correction } from '#lib/casebook/corrections.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { EntryBody } from '#lib/casebook/entry.ts'
import type { CostRuleInput } from '#lib/cost-profile/rule.ts'
import type { Lock } from '#components/panel/services.ts'
import type { Fault } from '#lib/evidence/verify.ts'
import type { HealthRow } from '#lib/health/health.ts'
import type { CaptureProgress } from '#lib/messaging/capture-requests.ts'
import type { Pointing, TabState } from '#lib/messaging/protocol.ts'
import type { Reading } from '#lib/order/schema.ts'
import type { Situation } from '#lib/order/situations.ts'
import type { Repair } from '#lib/repairs/repair.ts'
import type { Forwarding } from '#lib/storage/rows.ts'
import { keptFiles } from './invented-files.ts'
import { health, repairs } from './read-ways.ts'
import type { PackFileName } from './packs.ts'
import * as readings from './readings.ts'

/** One picture of the gallery: what the tab shows, and what is in its case already. */
export type GalleryState = {
  readonly tab: TabState
  /** Written into the order's case before the picture is taken. */
  readonly entries?: readonly EntryBody[]
  readonly workspace?: Readonly<Record<string, string>>
  readonly repairs?: readonly Repair[]
  readonly health?: readonly HealthRow[]
  readonly costRules?: readonly CostRuleInput[]
  /** Cases that ended before. */
  readonly ended?: readonly CaseRecord[]
  readonly pointing?: Pointing
  readonly capture?: CaptureProgress
  readonly forwarding?: Forwarding
  readonly lock?: Lock
  /** What a check of the case finds. */
  readonly faults?: readonly Fault[]
  /** What is pressed, in this order, before the picture is taken. */
  readonly press?: readonly string[]
  /** What is then chosen from lists: value by test id. */
  /** Another day than the pages’ own. */
  readonly now?: Temporal.Instant
  readonly choose?: Readonly<Record<string, string>>
  /** The file that is then chosen in the room of packs. */
  readonly pack?: PackFileName
  /** What is pressed last. */
  readonly last?: readonly string[]
}

function read(reading: Reading): TabState {
  return {
    status: 'read',
    reading,
    url: `https://${reading.site}/page`,
    title: 'A page',
    readAt: '2026-11-24T09:58:00Z',
  }
}

function kept(reading: Reading): EntryBody {
  return {
    kind: 'reading-kept',
    url: `https://${reading.site}/page`,
    title: 'Return details',
    readAt: '2026-11-23T15:04:00Z',
    readerVersion: '0.1.0',
    page: reading.page,
    reading,
  }
}

function done(step: string): EntryBody {
  return { kind: 'step-set', step, mark: 'done' }
}

/** A ladder on the worked return: refused, then the given answer. */
function offered(answer?: 'accepted'): readonly EntryBody[] {
  const usd = (amount: string) => ({ amount, currency: 'USD' })
  const offer = (amount: string, step: number): EntryBody => {
    return {
      kind: 'offer-made',
      way: 'partial-refund',
      amount: usd(amount),
      base: usd('100.00'),
      step,
    }
  }
  return [
    kept(readings.ebayReturn),
    { kind: 'situation-set', situation: 'not-as-described' },
    offer('18.00', 1),
    { kind: 'offer-answered', offer: 4, answer: 'refused', escalated: true },
    offer('24.50', 2),
    ...(answer ? [{ kind: 'offer-answered', offer: 6, answer, escalated: false } as const] : []),
  ]
}

const packDigest = '5f1d9a0c'.repeat(8)

/** A case that came in a pack, and went out again with something hidden. */
const custody: readonly EntryBody[] = [
  {
    kind: 'imported',
    pack: packDigest,
    madeAt: '2026-11-23T18:04:00Z',
    madeBy: '0.1.0',
    profile: 'everything',
    signedBy: 'q7Zk2mVd0Lr8Tz1XQmF5b3Nw9Yc4Hs6Jp0Ra2Ue5Wg8',
    absent: { values: ['k2Vd0Lr8Tz1XQmF5b3Nw9Yc4Hs6Jp0Ra2Ue5Wg8q7Zk'], files: [] },
    by: 'Ada Lind',
  },
  {
    kind: 'redacted',
    profile: 'ebay.payment-dispute',
    hidden: [
      { path: 'reading.facts.buyer.name', entries: [2] },
      { path: 'reading.facts.messages[0].body', entries: [2] },
    ],
  },
  { kind: 'exported', profile: 'ebay.payment-dispute', form: 'files', files: 3, bytes: 411_000 },
]

/** The first steps are done, so that the money is due. */
function settled(situation: Situation): EntryBody[] {
  return [{ kind: 'situation-set', situation }]
}

const costRules: readonly CostRuleInput[] = [
  {
    item: 'POUR-SET-4',
    store: 'EBAY_US',
    currency: 'USD',
    values: { unitCost: '40.00', outboundFreight: '12.00', returnLabel: '9.50' },
  },
  { item: 'POUR-*', store: 'ebay', currency: 'USD', values: { unitCost: '38.50' } },
  { item: '*', store: '', currency: 'USD', values: { handling: '3.00', salvageShare: '0.5' } },
]

const typedCosts = {
  'costs.unitCost': '40',
  'costs.outboundFreight': '12',
  'costs.returnLabel': '12',
  'costs.handling': '3',
}

const changed = readings.outcomeOf('layout-changed', [
  'order.id',
  'items',
  'charges.total',
  'dispute.respondBy',
])

/** A page that could not be read, with facts that the agent pasted. */
const ownWord: TabState = {
  status: 'read',
  url: 'https://www.ebay.com/page',
  title: 'A page',
  readAt: '2026-11-24T09:58:00Z',
  ...ownWordOn(changed),
}

function ownWordOn(asRead: Reading) {
  const say = (fact: string, value: unknown): Correction => {
    return { page: asRead.page, fact, value, how: 'pasted', at: '2026-11-24T09:58:00Z' }
  }
  const corrections = [
    say('order.id', '21-14512-87213'),
    say('charges.total', { amount: '100.00', currency: 'USD' }),
    say('items', [{ title: 'Ceramic pour-over set, 4 cups', quantity: 1 }]),
  ]
  return { asRead, corrections, reading: correctReading(asRead, corrections) }
}

const forwarded = { id: 'forward', version: 5, done: 3, total: 12 } as const

export const galleryStates: Readonly<Record<string, GalleryState>> = {
  'ebay-return': { tab: read(readings.ebayReturn) },
  'reply-german': {
    tab: read(readings.angryGerman),
    entries: settled('stuck'),
    press: ['view-replies', 'snippet-acknowledge-wait'],
  },
  'reply-letter': {
    tab: read(readings.longStory),
    entries: [{ kind: 'situation-set', situation: 'not-received' }],
    press: ['view-replies', 'letter-carrier-trace'],
  },
  'reply-list': { tab: read(readings.angryGerman), entries: settled('stuck') },
  'reply-breach': {
    tab: read(readings.angryGerman),
    entries: settled('stuck'),
    workspace: {
      'reply-language': 'en',
      'draft:own-words:en':
        'Dear Jonas,\n\nI am sorry for the wait. Please write to me at help@kettle-shop.example, and if you close the case we will refund 10.00 EUR at once. We will be glad of a 5-star review.\n\nKind regards',
    },
    press: ['view-replies', 'draft-own-words-en'],
  },
  'reply-reason': {
    tab: read(readings.angryGerman),
    entries: settled('cancellation'),
    workspace: {
      'reply-language': 'en',
      'draft:own-words:en': 'Dear Jonas,\n\nPlease cancel the order yourself and we refund you.',
    },
    press: ['view-replies', 'draft-own-words-en'],
  },
  'mood-german': {
    tab: read(readings.angryGerman),
    entries: [...settled('stuck'), done('sincerity-thank')],
    press: ['stage-feelings', 'mood-because', 'mood-correct'],
  },
  'situation-choose': { tab: read(readings.ebayReturn), press: ['situation-change'] },
  'situation-cancellation': { tab: read(readings.ebayReturn), entries: settled('cancellation') },
  'situation-chargeback': { tab: read(readings.ebayReturn), entries: settled('unauthorised') },
  'forwarding-running': {
    tab: read(readings.ebayReturn),
    forwarding: { ...forwarded, state: 'running' },
    press: ['view-evidence'],
  },
  'forwarding-failed': {
    tab: read(readings.ebayReturn),
    forwarding: { ...forwarded, state: 'failed', code: 'storage-full' },
    press: ['view-evidence'],
  },
  'ebay-return-costed': { tab: read(readings.ebayReturn), workspace: typedCosts },
  'ebay-return-worked': {
    tab: read(readings.ebayReturn),
    workspace: { ...typedCosts, 'terms.partialRefund': '25.00', 'terms.contribution': '70.00' },
    entries: [
      kept(readings.ebayReturn),
      { kind: 'situation-set', situation: 'not-as-described' },
      { kind: 'step-set', step: 'sincerity-answer-ebay', mark: 'done' },
      ...['facts-photos', 'facts-usable', 'facts-request-ebay', 'feelings-reread'].map(done),
      ...['feelings-letdown', 'feelings-every-point', 'way-entitlement'].map(done),
      { kind: 'step-set', step: 'facts-listing', mark: 'skipped', reason: 'The photos settle it.' },
      {
        kind: 'reply-inserted',
        snippet: 'thank-fault',
        text: 'Hello Mara, thank you for writing.',
        where: 'copied',
      },
    ],
  },
  offers: {
    tab: read(readings.ebayReturn),
    workspace: { ...typedCosts, 'terms.partialRefund': '24.50' },
    entries: offered(),
  },
  'offers-taken': {
    tab: read(readings.ebayReturn),
    workspace: { ...typedCosts, 'terms.partialRefund': '30.00' },
    entries: offered('accepted'),
  },
  'case-closed': {
    tab: read(readings.ebayReturn),
    workspace: typedCosts,
    entries: [
      ...offered('accepted'),
      {
        kind: 'case-closed',
        outcome: 'partial-refund',
        cost: { amount: '21.17', currency: 'USD' },
        note: 'She keeps the cups that are whole.',
      },
    ],
  },
  'costs-none-known': { tab: read(readings.ebayReturn), entries: settled('not-as-described') },
  'costs-some-unknown': {
    tab: read(readings.ebayReturn),
    entries: settled('not-as-described'),
    workspace: { 'costs.unitCost': '40' },
  },
  'costs-amazon': {
    tab: read(readings.amazonGlasses),
    entries: settled('not-as-described'),
    workspace: { ...typedCosts, 'terms.contribution': '70', 'goods.usable': 'yes' },
  },
  'costs-aliexpress': {
    tab: read(readings.aliexpressTeapot),
    entries: settled('not-as-described'),
    workspace: { ...typedCosts, 'terms.contribution': '70' },
  },
  'costs-profit': {
    tab: read(readings.ebayReturn),
    entries: settled('not-as-described'),
    workspace: { ...typedCosts, 'terms.contribution': '70', 'goods.usable': 'yes' },
    press: ['view-costs', 'measure-profit', 'why'],
  },
  'costs-shared-forbidden': {
    tab: read(readings.amazonGlasses),
    entries: settled('not-as-described'),
    workspace: { ...typedCosts, 'terms.contribution': '70' },
    press: ['view-costs', 'option-reship-contribution', 'why'],
  },
  'costs-shared': {
    tab: read(readings.aliexpressTeapot),
    entries: settled('not-as-described'),
    workspace: {
      ...typedCosts,
      'costs.unitCost': '58',
      'terms.contribution': '70',
      'goods.usable': 'no',
    },
    press: ['view-costs', 'option-reship-contribution', 'why'],
  },
  'costs-no-fee-table': {
    tab: read(readings.amazonYen),
    entries: settled('not-as-described'),
    workspace: { 'costs.unitCost': '61234', 'costs.outboundFreight': '12800' },
  },
  'costs-yen': {
    tab: read(readings.amazonYen),
    entries: settled('not-as-described'),
    workspace: {
      'costs.unitCost': '61234',
      'costs.outboundFreight': '12800',
      'costs.returnLabel': '12800',
      'costs.handling': '1500',
      'fees.read': '18518',
      'fees.refundFeeCap': '800',
      'terms.contribution': '98765',
      'goods.usable': 'yes',
    },
  },
  'costs-dinar': {
    tab: read(readings.aliexpressDinar),
    entries: settled('not-as-described'),
    workspace: {
      'costs.unitCost': '4.125',
      'costs.outboundFreight': '1.250',
      'costs.returnLabel': '1.250',
      'costs.handling': '0.300',
      'terms.contribution': '8.000',
      'goods.usable': 'yes',
    },
  },
  'kept-files': {
    tab: read(readings.ebayReturn),
    entries: [kept(readings.ebayReturn), ...keptFiles],
    press: ['view-evidence'],
  },
  'cost-profile': {
    tab: read(readings.ebayReturn),
    costRules,
    press: ['view-costs', 'profile-open'],
  },
  'cost-profile-form': {
    tab: read(readings.ebayReturn),
    press: ['view-costs', 'profile-open', 'rule-add', 'rule-save'],
  },
  'long-story': {
    tab: read(readings.longStory),
    entries: [
      kept(readings.longStory),
      { kind: 'situation-set', situation: 'not-received' },
      { kind: 'step-set', step: 'facts-scans', mark: 'done' },
      { kind: 'reply-inserted', snippet: null, text: 'Guten Tag Frau Brandt', where: 'copied' },
      {
        kind: 'note',
        channel: 'carrier-desk',
        who: 'DHL, Kassel depot',
        happenedAt: '2026-11-23',
        text: 'Handed to the neighbour at number 14; they keep the signature for us.',
      },
    ],
    press: ['view-evidence', 'note-add'],
  },
  export: {
    tab: read(readings.longStory),
    entries: [kept(readings.longStory)],
    press: ['view-evidence', 'room-export'],
  },
  'export-made': {
    tab: read(readings.ebayReturn),
    entries: [kept(readings.ebayReturn)],
    press: ['view-evidence', 'room-export', 'export-kind-name', 'export-make'],
  },
  'export-pack': {
    tab: read(readings.longStory),
    entries: [kept(readings.longStory)],
    press: ['view-evidence', 'room-export'],
    choose: { 'export-profile': 'everything' },
    last: ['export-make'],
  },
  'export-nothing': { tab: read(readings.ebayReturn), press: ['view-evidence', 'room-export'] },
  packs: { tab: read(readings.ebayReturn), press: ['view-evidence', 'room-packs'] },
  'packs-sound': {
    tab: read(readings.ebayReturn),
    press: ['view-evidence', 'room-packs'],
    pack: 'sound',
  },
  'packs-taken': {
    tab: read(readings.ebayReturn),
    press: ['view-evidence', 'room-packs'],
    pack: 'sound',
    last: ['pack-take'],
  },
  'packs-changed': {
    tab: read(readings.ebayReturn),
    press: ['view-evidence', 'room-packs'],
    pack: 'changed',
  },
  'packs-unreadable': {
    tab: read(readings.ebayReturn),
    press: ['view-evidence', 'room-packs'],
    pack: 'unreadable',
  },
  imported: {
    tab: read(readings.ebayReturn),
    entries: [kept(readings.ebayReturn), ...custody],
    press: ['view-evidence'],
  },
  'page-changed': {
    tab: read({ ...readings.ebayReturn, missing: [] }),
    entries: [kept(readings.ebayReturn)],
  },
  conflict: { tab: read(readings.ebayConflict) },
  'amazon-messages': { tab: read(readings.amazonMessages) },
  'aliexpress-dispute': {
    tab: read(readings.aliexpressDispute),
    workspace: { 'costs.unitCost': '9,5' },
  },
  'no-order-id': { tab: read(readings.noOrderId) },
  carrier: { tab: read(readings.carrier) },
  hostile: { tab: read(readings.hostile) },
  'no-access': { tab: { status: 'no-access' } },
  'not-ours': { tab: { status: 'not-ours', host: 'news.example' } },
  reading: { tab: { status: 'reading' } },
  failed: { tab: { status: 'failed', detail: 'The extensions gallery cannot be scripted.' } },
  list: { tab: read(readings.list) },
  'not-yet': { tab: read(readings.outcomeOf('not-yet')) },
  'not-this-page': { tab: read(readings.outcomeOf('not-this-page')) },
  'signed-out': { tab: read(readings.outcomeOf('signed-out')) },
  'list-orders': { tab: read(readings.orders) },
  'layout-changed': { tab: read(changed) },
  'layout-own-word': { tab: ownWord },
  pointing: { tab: read(changed), pointing: { fact: 'charges.total', status: 'pointing' } },
  'pointing-taken': {
    tab: read(readings.pointedTotal),
    pointing: { fact: 'charges.total', status: 'taken' },
    repairs,
  },
  'stepped-aside': {
    tab: read({ ...readings.ebayReturn, steppedAside: ['charges.total'] }),
    repairs,
  },
  'facts-open': { tab: read(readings.ebayConflict), health, press: ['health', 'wrong-order.id'] },
  'type-fact': {
    tab: read(changed),
    press: ['type-it-charges.total', 'type-save-charges.total'],
  },
  'paste-open': { tab: read(changed), press: ['paste'] },
  'reading-room': {
    tab: read(readings.ebayReturn),
    repairs,
    health,
    press: ['health-mark', 'health-ebay-return', 'sample-make'],
  },
  'offer-guarded': {
    tab: read(readings.ebayReturn),
    workspace: typedCosts,
    entries: [
      ...settled('not-as-described'),
      { kind: 'offer-made', way: 'full-refund', reason: 'The buyer is a wholesale customer.' },
      { kind: 'offer-answered', offer: 3, answer: 'none', escalated: false },
    ],
    press: ['view-costs', 'offer-save'],
  },
  locked: {
    tab: read(readings.ebayReturn),
    lock: { by: 'passphrase', isLocked: true, lockAfter: 15 },
    press: ['lock-open'],
  },
  passphrase: {
    tab: read(readings.ebayReturn),
    lock: { by: 'passphrase', isLocked: false, lockAfter: 15 },
    press: ['room-keeping', 'passphrase-open', 'passphrase-save'],
  },
  promises: {
    tab: read(readings.ebayReturn),
    entries: [
      ...settled('not-as-described'),
      { kind: 'promise-made', text: 'Refund of $25.00', due: '2026-11-23' },
      { kind: 'promise-made', text: 'Tracking number of the second parcel', due: '2026-11-27' },
    ],
    press: ['promise-add', 'promise-save'],
  },
  'other-times': { tab: read(readings.ebayReturn), press: ['answer-by', 'other-times'] },
  'other-times-unchecked': {
    tab: read(readings.ebayReturn),
    now: Temporal.Instant.from('2027-04-02T10:00:00Z'),
    press: ['answer-by', 'other-times'],
  },
  'alarms-room': {
    tab: read(readings.ebayReturn),
    entries: [
      ...offered('accepted'),
      { kind: 'promise-made', text: 'Refund of $25.00', due: '2026-11-23' },
    ],
    press: ['room-alarms', 'alarms-save'],
  },
  'always-on-room': {
    tab: { status: 'no-access' },
    press: ['room-always-on', 'always-on-switch-ebay'],
  },
  'alarms-empty': { tab: { status: 'no-access' }, press: ['room-alarms'] },
  'keeping-room': {
    tab: read(readings.ebayReturn),
    entries: [...offered('accepted'), { kind: 'hold-set', reason: 'Chargeback until March' }],
    faults: [{ place: 'entry', fault: 'changed', seq: 3 }],
    press: ['room-keeping', 'keeping-open-case', 'check-run', 'custody', 'forget-buyer-open'],
  },
  'keeping-backup': {
    tab: read(readings.ebayReturn),
    entries: offered('accepted'),
    press: ['room-keeping', 'restore-open', 'backup-open', 'backup-make'],
  },
  'keeping-hold': {
    tab: read(readings.ebayReturn),
    entries: offered('accepted'),
    press: ['room-keeping', 'keeping-open-case', 'hold-open', 'hold-save', 'check-run'],
  },
  'keeping-empty': { tab: { status: 'no-access' }, press: ['room-keeping'] },
  'reading-room-empty': { tab: { status: 'no-access' }, press: ['health-mark'] },
}
