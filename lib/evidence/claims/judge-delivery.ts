import { fold } from '#lib/order/word-pattern.ts'
import type { ToldItem } from '../timeline/types.ts'
import { isSurelyBefore } from '../timeline/when.ts'
import { saysArrived } from './cues.ts'
import {
  because,
  dayOf,
  finding,
  toldIn,
  type Finding,
  type FindingWords,
  type Judge,
  type Scene,
} from './verdict.ts'

/**
 * "Not received": a delivery scan speaks against it in part only, and how much depends on what the
 * carrier says beside it: the place, who signed, a picture.
 */
export const judgeNotReceived: Judge = (scene) => {
  const told = toldIn(scene)
  const own = arrivedByOwnWord(scene)
  if (own !== undefined)
    return finding('contradicted', { because: [because('own-word')], evidence: [own] })
  const parcels = parcelsOf(told)
  const open = parcels.find((scans) => !scans.some(({ kind }) => kind === 'delivered'))
  if (open !== undefined) return notDelivered(scene, open, parcels.length)
  const delivered = told.find(({ kind }) => kind === 'delivered')
  if (delivered === undefined)
    return finding('unknown', { because: [because('no-scans')], decide: ['carrier-page'] })
  return afterDelivery(scene, delivered)
}

/** The buyer said later that it came. */
function arrivedByOwnWord(scene: Scene): ToldItem | undefined {
  const told = toldIn(scene)
  const from = told.findIndex(({ id }) => id === scene.saidIn)
  return told
    .slice(from + 1)
    .find(
      ({ kind, from: party, text }) =>
        kind === 'message' && party === 'buyer' && text !== undefined && saysArrived(text),
    )
}

function parcelsOf(told: readonly ToldItem[]): readonly (readonly ToldItem[])[] {
  const scans = told.filter(({ lane, text }) => lane === 'parcel' && text !== undefined)
  const names = [...new Set(scans.map(({ parcel }) => parcel))]
  return names.map((name) => scans.filter(({ parcel }) => parcel === name))
}

function notDelivered(scene: Scene, scans: readonly ToldItem[], count: number): Finding {
  const last = scans.at(-1)
  const scan = last?.scan
  const many = count > 1 ? [because('one-of-parcels', { count })] : []
  const base = { evidence: [last], inPart: false }
  if (scans.every((each) => each.scan === 'label-made'))
    return finding('supported', { ...base, because: [...many, because('label-only')] })
  if (scan === 'returned' || scan === 'returning')
    return finding('supported', { ...base, because: [...many, because('came-back')] })
  if (scan === 'lost') return finding('supported', { ...base, because: [...many, because('lost')] })
  if (scan === 'available-for-pickup')
    return finding('supported', {
      ...base,
      inPart: true,
      because: [...many, because('waits-for-pickup')],
      decide: ['ask-pickup'],
    })
  const why = because('no-delivery-scan', { day: dayOf(last?.printed) || '–' })
  // An order page that says it was delivered, while its scans do not.
  const claimed = toldIn(scene).find(({ kind }) => kind === 'delivered')
  if (claimed !== undefined)
    return finding('unknown', {
      because: [why, because('order-says-delivered', { day: dayOf(claimed.printed) })],
      evidence: [last, claimed],
      decide: ['carrier-page'],
    })
  return finding('supported', { ...base, because: [...many, why], decide: ['carrier-page'] })
}

/** What stands beside the delivery scan, one by one. */
function afterDelivery(scene: Scene, item: ToldItem): Finding {
  const { proof } = item
  const place = placeOf(scene, item)
  const day = dayOf(item.printed)
  const late = isAfterDispute(scene, item) ? [because('delivered-after-claim')] : []
  const facts: readonly FindingWords[] = [
    because('delivered-on', { day: day || '–' }),
    ...place.words,
    ...(proof?.signedBy === undefined ? [] : [because('signed-by', { name: proof.signedBy })]),
    ...(proof?.signature === true && proof.signedBy === undefined ? [because('signed')] : []),
    ...(proof?.signature === false ? [because('unsigned')] : []),
    ...(proof?.photo ? [because('photo')] : []),
    ...(proof?.spot === undefined ? [] : [because('left-at', { spot: proof.spot })]),
    ...late,
  ]
  const evidence = [item]
  if (place.is === 'other')
    return finding('unknown', {
      because: facts,
      evidence,
      decide: ['address-label', 'carrier-proof'],
    })
  if (proof?.spot !== undefined && elsewhere.test(fold(proof.spot)))
    return finding('unknown', {
      because: facts,
      evidence,
      decide: ['ask-neighbour', 'carrier-proof'],
    })
  const isStrong = place.is === 'same' && (proof?.signedBy !== undefined || proof?.photo === true)
  const decide = [
    ...(place.is === 'same' ? [] : ['place-of-scan']),
    ...(isStrong ? [] : ['carrier-proof']),
    'ask-household',
  ]
  return finding('contradicted', {
    because: facts,
    evidence,
    decide,
    inPart: !isStrong || late.length > 0,
  })
}

/** Not at the buyer's own door. */
const elsewhere =
  /neighbo|nachbar|voisin|vicin|vecin|vizinh|bur(?:en|man)|sasiad|сосед|locker|packstation|reception|front desk|concierge|前台|物业|门卫|驿站/u

type Place = { readonly is: 'same' | 'other' | 'unknown'; readonly words: readonly FindingWords[] }

function placeOf({ facts }: Scene, item: ToldItem): Place {
  const scan = ` ${plain(`${item.place ?? ''} ${item.text ?? ''}`)} `
  const { city, postalCode } = facts.buyer ?? {}
  const wanted = [city, postalCode].flatMap((each) =>
    each && plain(each).length > 2 ? [each] : [],
  )
  const found = wanted.find((each) => scan.includes(` ${plain(each)} `))
  if (found !== undefined) return { is: 'same', words: [because('place-same', { place: found })] }
  if (item.place === undefined || wanted.length === 0)
    return { is: 'unknown', words: [because('place-unknown')] }
  const words = [because('place-other', { place: item.place, wanted: wanted.join(' ') })]
  return { is: 'other', words }
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** It came after the buyer had said so, or gone to the marketplace. */
function isAfterDispute(scene: Scene, item: ToldItem): boolean {
  return toldIn(scene).some(
    ({ id, kind, when }) =>
      (kind === 'dispute-opened' || id === scene.saidIn) && isSurelyBefore(when, item.when),
  )
}

/** "Late": the promised day against the day of delivery, as both are printed; else against today. */
export const judgeLate: Judge = (scene) => {
  const told = toldIn(scene)
  const promised = told.find(({ kind }) => kind === 'deliver-by')
  const delivered = told.find(({ kind }) => kind === 'delivered')
  const by = dayOf(promised?.printed)
  if (promised === undefined || by === '')
    return finding('unknown', { because: [because('no-promise')], decide: ['promised-day'] })
  const evidence = [promised, delivered]
  if (delivered !== undefined) {
    const on = dayOf(delivered.printed)
    if (on === '') return finding('unknown', { evidence, decide: ['carrier-page'] })
    const why = [because('delivered-promised', { on, by })]
    return finding(on > by ? 'supported' : 'contradicted', { because: why, evidence })
  }
  const isOver = isSurelyBefore(promised.when, { kind: 'instant', at: scene.now })
  return isOver
    ? finding('supported', {
        because: [because('promise-over', { by })],
        evidence,
        decide: ['carrier-page'],
      })
    : finding('contradicted', {
        because: [because('promise-runs', { by })],
        evidence,
        inPart: true,
      })
}
