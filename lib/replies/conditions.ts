import type { Facts } from '#lib/order/schema.ts'
import type { ConditionName } from './placeholders.ts'

/** What the facts answer to the conditions of a text. `no`: nothing is known of it. */
export function conditionsOf(facts: Facts): Readonly<Record<ConditionName, 'yes' | 'no'>> {
  const answer = (known: boolean) => (known ? 'yes' : 'no')
  return {
    hasPhotos: answer(sentFiles(facts)),
    hasTracking: answer((facts.shipments ?? []).some(({ trackingNumber }) => trackingNumber)),
    hasScan: answer((facts.shipments ?? []).some(({ events }) => (events ?? []).length > 0)),
    hasRefund: answer(/[1-9]/.test(facts.charges?.refunded?.amount ?? '')),
  }
}

/** The buyer put a file into the dispute or into a message. */
function sentFiles({ dispute, messages }: Facts): boolean {
  const attached = (messages ?? []).some(
    ({ from, attachments }) => from === 'buyer' && (attachments ?? 0) > 0,
  )
  return attached || (dispute?.evidenceFiles ?? 0) > 0
}
