import { isSurelyBefore } from '../timeline/when.ts'
import { asksToCancel, cuesIn, speaksOfRefund } from './cues.ts'
import { because, before, dayOf, finding, toldIn, type Judge, type Scene } from './verdict.ts'

/** "Nobody answers": our messages between the buyer's first word and this one. Robots are no answer. */
export const judgeNeverAnswered: Judge = (scene) => {
  const chat = before(scene).filter(({ kind }) => kind === 'message')
  const first = chat.findIndex(({ from }) => from === 'buyer')
  if (first < 0)
    return finding('unknown', { because: [because('no-earlier')], decide: ['whole-thread'] })
  const later = chat.slice(first + 1)
  const answers = later.filter(({ from }) => from === 'seller')
  const [answer] = answers
  if (answer !== undefined) {
    const values = { count: answers.length, day: dayOf(answer.printed) || '–' }
    return finding('contradicted', { because: [because('answers', values)], evidence: answers })
  }
  if (later.some(({ from }) => from === undefined))
    return finding('unknown', { because: [because('unknown-sender')], decide: ['whole-thread'] })
  return finding('supported', {
    because: [because('no-answer')],
    evidence: [chat[first]],
    decide: ['whole-thread'],
    inPart: true,
  })
}

/** "I sent it back": scans of the way back. */
export const judgeReturned: Judge = (scene) => {
  const back = toldIn(scene).find(({ scan }) => scan === 'returned' || scan === 'returning')
  return back === undefined
    ? finding('unknown', {
        because: [because('no-return-scan')],
        decide: ['return-number', 'return-page'],
      })
    : finding('supported', {
        because: [because('came-back')],
        evidence: [back],
        inPart: true,
        decide: ['return-page'],
      })
}

/** "You promised my money back": in our own messages, plans and offers on record. */
export const judgePromised: Judge = (scene) => {
  const refunded = toldIn(scene).filter(({ kind }) => kind === 'refunded')
  const paid = refunded.length > 0 ? [because('refunded')] : []
  const words = before(scene).find(
    ({ kind, from, text }) =>
      kind === 'message' && from === 'seller' && text !== undefined && speaksOfRefund(text),
  )
  const plan = toldIn(scene).find(
    ({ kind, from, offer }) =>
      kind === 'dispute-offer' &&
      from === 'seller' &&
      (offer ?? '').includes('refund') &&
      offer !== 'no-refund',
  )
  const offer = scene.items.find(
    (item) =>
      item.kind === 'entry' && item.body.kind === 'offer-made' && item.body.way.includes('refund'),
  )
  const evidence = [words, plan, offer, ...refunded]
  if (words ?? plan ?? offer)
    return finding('supported', {
      because: [because('promise-found'), ...paid],
      evidence,
      inPart: true,
      decide: ['read-promise'],
    })
  return finding('unknown', {
    because: [because('no-promise-found'), ...paid],
    evidence,
    decide: ['whole-thread'],
  })
}

/** "I had cancelled": the buyer's first request against the day of shipping. */
export const judgeCancelled: Judge = (scene) => {
  const told = toldIn(scene)
  const asked = told.find(
    ({ kind, from, text }) =>
      kind === 'message' &&
      from === 'buyer' &&
      text !== undefined &&
      (asksToCancel(text) || cuesIn(text).some((cue) => cue.kind === 'cancelled')),
  )
  const shipped = told.find(
    ({ kind, scan }) =>
      kind === 'shipped' || (kind === 'scan' && scan !== undefined && scan !== 'label-made'),
  )
  if (asked === undefined || shipped === undefined)
    return finding('unknown', {
      because: [because(asked === undefined ? 'no-cancel-found' : 'not-shipped-known')],
      evidence: [asked, shipped],
      decide: [asked === undefined ? 'whole-thread' : 'shipped-day'],
    })
  const evidence = [asked, shipped]
  if (isSurelyBefore(asked.when, shipped.when))
    return finding('supported', { because: [because('asked-before')], evidence })
  if (isSurelyBefore(shipped.when, asked.when))
    // It may have been said there for the second time.
    return finding('contradicted', {
      because: [because('asked-after')],
      evidence,
      inPart: true,
      decide: ['whole-thread'],
    })
  return finding('unknown', { because: [because('same-day')], evidence, decide: ['shipped-day'] })
}

/** "Not my order": only bank and marketplace decide; what the buyer wrote before speaks to it. */
export const judgeUnauthorised: Judge = (scene) => {
  const knew = before(scene).find(
    ({ kind, from, text, id }) =>
      kind === 'message' &&
      from === 'buyer' &&
      id !== scene.saidIn &&
      text !== undefined &&
      cuesIn(text).some((cue) => cue.kind !== 'unauthorised'),
  )
  return knew === undefined
    ? finding('unknown', { because: [because('bank-decides')], decide: ['keep-delivery'] })
    : finding('contradicted', {
        because: [because('knew-of-order', { day: dayOf(knew.printed) || '–' })],
        evidence: [knew],
        inPart: true,
        decide: ['keep-delivery'],
      })
}

/** "Wrong address": the place of the delivery scan against the order's. */
export const judgeAddress: Judge = (scene) => addressFinding(scene)

function addressFinding(scene: Scene) {
  return finding('unknown', {
    because: [because('address-not-compared')],
    evidence: [toldIn(scene).find(({ kind }) => kind === 'delivered')],
    decide: ['address-label', 'compare-order'],
  })
}

/** "I had asked for another": what the order says was chosen. */
export const judgeAsked: Judge = (scene) => {
  const chosen = (scene.facts.items ?? []).flatMap(({ variation }) => variation ?? [])
  return finding('unknown', {
    because: [
      chosen.length > 0 ? because('chosen', { what: chosen.join(', ') }) : because('no-variation'),
    ],
    decide: ['whole-thread', 'compare-order'],
  })
}
