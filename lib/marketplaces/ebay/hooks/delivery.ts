import type { Hook } from '#lib/reading/spec.ts'
import { datesIn, places } from './text-places.ts'

/** What the buyer was told, in whatever words: an estimate, a delivery, a colon. English: seen; others: our own translation. */
const estimate =
  /\b(?:estimat|expected|voraussichtlich|geschätzt|estim|prévu|stimat|previst|geschat|verwacht|szacowan|przewidywan)/i
const delivery = /deliver|liefer|livrai|consegn|entreg|lever|bezorg|dostaw/i
const labelled = /^([^:：]{8,110})\s?[:：]\s*(.{4,60})$/u

/** The dates that follow such words in one text. */
export const promisedDelivery: Hook = (scope) =>
  places(scope).flatMap(({ element, text }) => {
    const [, label = '', raw = ''] = labelled.exec(text) ?? []
    const isPromise = estimate.test(label) && delivery.test(label) && datesIn(label) === 0
    return isPromise ? [{ raw, element }] : []
  })
