import { describe, expect, test } from 'vitest'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { situations, stageIds, type Situation } from '#lib/order/situations.ts'
import { nextStep } from '#lib/playbook/next-step.ts'
import { stageViews } from '#lib/playbook/progress.ts'
import { stepsFor } from '#lib/playbook/stages.ts'
import type { StepMark } from '#lib/playbook/types.ts'
import { now } from './support.ts'

/** What must be done in each situation, stage after stage; `{m}` is the marketplace. */

const parcelProof = { amazon: 'facts-thread-amazon', ebay: 'facts-proof-ebay' } as const
/** The step that keeps proof of a parcel where each marketplace looks for it. */
const proof = (m: SellingMarketplace) =>
  m === 'aliexpress' ? 'facts-number-aliexpress' : parcelProof[m]
/** Which stages of a fault ask for evidence in the marketplace's own place. */
const file = (m: SellingMarketplace) => {
  if (m === 'ebay') return ''
  return m === 'amazon' ? 'facts-thread-amazon' : 'facts-evidence-aliexpress'
}

const walks: Readonly<Record<Situation, (m: SellingMarketplace) => string>> = {
  'not-received': (m) => `
    sincerity-answer-{m} facts-scans facts-delivery-place facts-promised-date
    ${proof(m)} feelings-wait way-entitlement way-scan-{m} way-ask reship-offer
    discount-late
  `,
  'in-transit': (m) => `
    sincerity-answer-{m} facts-scans facts-promised-date ${proof(m)} feelings-wait
    way-entitlement way-scan-{m} way-ask reship-wait discount-late
  `,
  stuck: (m) => `
    sincerity-answer-{m} facts-scans facts-trace facts-promised-date ${proof(m)}
    feelings-wait way-entitlement way-scan-{m} way-ask reship-offer discount-late
  `,
  lost: (m) => `
    sincerity-answer-{m} facts-scans facts-trace ${proof(m)} feelings-wait
    way-entitlement way-lost way-ask reship-offer discount-with-parcel
  `,
  'delivered-says-carrier': (m) => `
    sincerity-answer-{m} facts-scans facts-delivery-place ${proof(m)} feelings-wait
    way-entitlement way-scan-{m} way-ask reship-offer discount-goodwill
  `,
  'returned-to-sender': (m) => `
    sincerity-answer-{m} facts-scans facts-why-back ${proof(m)} feelings-wait
    way-entitlement way-returned way-ask reship-offer discount-with-parcel
  `,
  customs: (m) => `
    sincerity-answer-{m} facts-scans facts-customs facts-promised-date ${proof(m)}
    feelings-wait way-entitlement way-customs way-ask reship-wait discount-late
  `,
  late: (m) => `
    sincerity-answer-{m} facts-scans facts-promised-date ${proof(m)} feelings-wait
    way-entitlement way-late way-ask reship-wait discount-late
  `,
  'not-as-described': (m) => `
    sincerity-answer-{m} facts-photos facts-listing facts-usable ${file(m)}
    feelings-letdown way-entitlement way-fault-{m} way-ask reship-part discount-keepable
  `,
  damaged: (m) => `
    sincerity-answer-{m} facts-photos facts-usable ${file(m)} feelings-letdown
    way-entitlement way-fault-{m} way-ask reship-part discount-keepable
  `,
  defective: (m) => `
    sincerity-answer-{m} facts-photos facts-fault-steps facts-usable ${file(m)}
    feelings-letdown way-entitlement way-fault-{m} way-ask reship-part discount-keepable
  `,
  'wrong-or-missing': (m) => `
    sincerity-answer-{m} facts-photos facts-packing facts-listing ${file(m)}
    feelings-letdown way-entitlement way-fault-{m} way-ask reship-part discount-keepable
  `,
  'changed-mind': () => `
    sincerity-answer-{m} facts-window-{m} facts-condition feelings-choice
    way-entitlement way-return-{m} reship-exchange discount-beside-return
  `,
  cancellation: () => `
    sincerity-cancel-{m} facts-still-here feelings-choice way-entitlement way-cancel-{m}
  `,
  unauthorised: () => `
    sincerity-payment facts-payment-proof way-chargeback-{m} way-contest
  `,
  'platform-claim': () => `
    sincerity-claim-{m} facts-claim-file feelings-no-pressure way-entitlement
    way-claim-{m}
  `,
  appeal: () => `
    sincerity-decision facts-decision facts-appeal-new way-appeal-{m}
  `,
}

const marketplaces: readonly SellingMarketplace[] = ['amazon', 'ebay', 'aliexpress']
const corners = marketplaces.flatMap((marketplace) =>
  situations.map((situation) => ({ marketplace, situation })),
)

/** Does what the panel says, one step after the other, until it says that all is done. */
function walk(situation: Situation, marketplace: SellingMarketplace): readonly string[] {
  const steps = stepsFor(situation, marketplace)
  const marks: Record<string, { mark: StepMark }> = {}
  const walked: string[] = []
  for (let left = steps.length; left > 0; left--) {
    const stages = stageViews(steps, marks, { facts: {}, contacts: [] }, now)
    const next = nextStep({ stages, facts: {}, deadline: undefined, situation, now })
    if (next.step === undefined) return walked
    walked.push(next.step.id)
    marks[next.step.id] = { mark: 'done' }
  }
  return walked
}

describe('following the next step walks through', () => {
  test.each(corners)('$situation on $marketplace', ({ situation, marketplace }) => {
    const told = walks[situation](marketplace).replaceAll('{m}', marketplace)
    const wanted = told.trim().split(/\s+/)
    expect(walk(situation, marketplace)).toEqual(wanted)
  })

  test.each(corners)('$situation on $marketplace, rights before ways', (corner) => {
    const steps = stepsFor(corner.situation, corner.marketplace)
    const order = steps.map(({ stage }) => stageIds.indexOf(stage))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    const ways = steps.filter(({ stage }) => stage === 'fair-way-out').map(({ id }) => id)
    if (ways.includes('way-entitlement')) expect(ways[0]).toBe('way-entitlement')
  })
})
