import { describe, expect, it } from 'vitest'
import { checkReply } from '#lib/replies/check/check.ts'
import { checkStatesOf, type CheckScene } from '#lib/replies/check/states.ts'

/** Which of the rules' states hold for an order, all at once. */

const scene: CheckScene = {
  facts: {},
  situation: undefined,
  complaint: undefined,
  isClosed: false,
}

describe('the states of an order', () => {
  it('know a parcel as arrived only by its scan', () => {
    expect(checkStatesOf(scene)).toEqual(['before-delivery'])
    const delivered = { order: { deliveredAt: '2026-11-20' } }
    expect(checkStatesOf({ ...scene, facts: delivered })).toEqual(['delivered'])
    expect(checkStatesOf({ ...scene, situation: 'cancellation' })).toContain('order-unshipped')
  })

  it('hold at once: a dispute, a negotiation, a decision', () => {
    const facts = { dispute: { id: '1' } }
    expect(
      checkStatesOf({ ...scene, facts, situation: 'damaged', complaint: 'not-as-described' }),
    ).toEqual(['before-delivery', 'dispute-open', 'negotiation'])
    expect(checkStatesOf({ ...scene, facts, situation: 'appeal' })).toContain('claim-granted')
  })

  it('end with the case', () => {
    const facts = { dispute: { id: '1' } }
    expect(checkStatesOf({ ...scene, facts, situation: 'damaged', isClosed: true })).toEqual([
      'before-delivery',
    ])
  })
})

describe('a reply under several states', () => {
  it('is checked by the rules of each', () => {
    const text = 'Could you please close the case?'
    const rules = (also: readonly ['dispute-open'] | readonly []) =>
      checkReply({ marketplace: 'ebay', state: 'delivered', also, text }).findings.map(
        ({ rule }) => rule,
      )
    expect(rules([])).toEqual([])
    expect(rules(['dispute-open'])).toEqual(['L-CLOSE'])
  })
})
