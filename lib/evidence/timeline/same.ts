import { fold } from '#lib/order/word-pattern.ts'
import type { Told } from './told.ts'
import type { ToldItem } from './types.ts'
import { canBeSame, exactness } from './when.ts'

/** Whether two sources tell of one thing. In doubt they are two: nothing that was read is swallowed. */
export function isSame(item: ToldItem, told: Told): boolean {
  if (item.kind !== told.kind || item.lane !== told.lane) return false
  return rules[told.kind]?.(item, told) ?? false
}

type Rule = (item: ToldItem, told: Told) => boolean

/** A date that there is only one of: another value is the same thing told otherwise. */
const single: Rule = () => true

/** Of what has no time of its own, the words tell. */
const sameWords: Rule = (a, b) => wordsOf(a.text) === wordsOf(b.text)

const rules: Readonly<Record<Told['kind'], Rule>> = {
  placed: single,
  paid: single,
  'ship-by': single,
  'deliver-by': single,
  'dispute-opened': single,
  'dispute-due': (a, b) => a.printed === b.printed,
  'dispute-status': sameWords,
  'dispute-offer': (a, b) =>
    a.from === b.from &&
    a.offer === b.offer &&
    a.money?.amount === b.money?.amount &&
    sameWords(a, b),
  refunded: (a, b) =>
    a.money?.amount === b.money?.amount && a.money?.currency === b.money?.currency,
  shipped: (a, b) => isParcel(a, b) && canBeSame(a.when, b.when),
  delivered: (a, b) => isParcel(a, b) && (canBeSame(a.when, b.when) || isDayOfOrder(a, b)),
  scan: isSameScan,
  message: (a, b) => a.from === b.from && sameWords(a, b) && canBeSame(a.when, b.when),
}

/** A scan that happens once on the way, so that its kind and day tell it. */
const once = new Set<Told['scan']>(['label-made', 'accepted', 'returned', 'lost'])

function isSameScan(a: ToldItem, b: Told): boolean {
  if (!isParcel(a, b) || !canBeSame(a.when, b.when)) return false
  if (wordsOf(a.text) === wordsOf(b.text)) return isPlace(a.place, b.place)
  const isTimed = exactness(a.when) >= 2 && exactness(b.when) >= 2
  return a.scan === b.scan && once.has(a.scan) && isTimed && isPlace(a.place, b.place)
}

/** The order's own word that it was delivered, beside the carrier's scan of it. */
function isDayOfOrder(a: ToldItem, b: Told): boolean {
  return (a.text === undefined) !== (b.text === undefined)
}

function isParcel(a: Pick<ToldItem, 'parcel'>, b: Pick<ToldItem, 'parcel'>): boolean {
  return a.parcel === undefined || b.parcel === undefined || a.parcel === b.parcel
}

function isPlace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || wordsOf(a) === wordsOf(b)
}

function wordsOf(text: string | undefined): string {
  return fold(text ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
