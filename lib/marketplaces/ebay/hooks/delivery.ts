import type { Hook } from '#lib/reading/spec.ts'
import { pattern } from '#lib/reading/loaded-patterns.ts'
import { datesIn, placesSaying } from './text-places.ts'

/** What the buyer was told, in whatever words: an estimate, a delivery, a colon. English: seen; others: our own translation. */
const estimate = (): RegExp => pattern('estimateWords', 'i')
const delivery = (): RegExp => pattern('deliveryWords', 'i')
const labelled = /^([^:：]{8,110})\s?[:：]\s*(.{4,60})$/u

function isEstimate(text: string): boolean {
  return estimate().test(text)
}

/** The dates that follow such words in one text. */
export const promisedDelivery: Hook = (scope) =>
  placesSaying(scope, isEstimate).flatMap(({ element, text }) => {
    const [, label = '', raw = ''] = labelled.exec(text) ?? []
    const isPromise = estimate().test(label) && delivery().test(label) && datesIn(label) === 0
    return isPromise ? [{ raw, element }] : []
  })
