import { describe, expect, it } from 'vitest'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { Facts } from '#lib/order/schema.ts'
import { stageViews } from '#lib/playbook/progress.ts'
import { replyGuards, type ReplySubject } from '#lib/playbook/reply-guards.ts'
import { stepsFor } from '#lib/playbook/stages.ts'
import type { StepMarks } from '#lib/playbook/types.ts'
import { now } from './support.ts'

/** What speaks against sending a reply now, and what does not. */

function subject(more: Partial<ReplySubject> = {}, marks?: StepMarks): ReplySubject {
  const marketplace: SellingMarketplace = more.marketplace ?? 'ebay'
  const facts: Facts = more.facts ?? {}
  const steps = stepsFor('damaged', marketplace)
  const done = Object.fromEntries(steps.map(({ id }) => [id, { mark: 'done' as const }]))
  return {
    text: 'Hello, here is what happens next.',
    facts,
    marketplace,
    stages: stageViews(steps, marks ?? done, { facts, contacts: [] }, now),
    namesMoney: false,
    offered: undefined,
    stop: 7_500n,
    isPaymentDisputed: false,
    ...more,
  }
}
const codes = (...given: Parameters<typeof subject>) =>
  replyGuards(subject(...given)).map(({ code }) => code)

describe('an apology', () => {
  const sorry: Facts = { messages: [{ from: 'seller', body: 'Es tut uns leid, wirklich.' }] }

  it('is said once, whatever the language', () => {
    expect(codes({ text: 'I am so sorry.', facts: sorry })).toEqual(['second-apology'])
    expect(codes({ text: 'I am so sorry.' })).toEqual([])
    expect(codes({ text: 'The parcel left today.', facts: sorry })).toEqual([])
  })

  it('of the buyer is none of ours', () => {
    const facts: Facts = { messages: [{ from: 'buyer', body: 'Sorry to write again.' }] }
    expect(codes({ text: 'I apologise for the wait.', facts })).toEqual([])
  })
})

describe('money', () => {
  it('waits for the facts, and for what is owed', () => {
    const guards = replyGuards(subject({ namesMoney: true }, {}))
    expect(guards[0]).toMatchObject({ code: 'money-before-facts' })
    expect(guards.map(({ code }) => code)).toContain('owed-not-seen')
    expect(codes({ namesMoney: true })).toEqual([])
    expect(codes({}, {})).toEqual([])
  })

  it('stops where the ladder stops, and not a unit earlier', () => {
    expect(codes({ namesMoney: true, offered: 7_500n })).toEqual([])
    expect(codes({ namesMoney: true, offered: 7_501n })).toEqual(['above-stop'])
    expect(codes({ namesMoney: true, offered: 9_999n, stop: undefined })).toEqual([])
  })

  it('is not sent beside an open payment dispute', () => {
    expect(codes({ namesMoney: true, isPaymentDisputed: true })).toEqual(['outside-dispute'])
    expect(codes({ isPaymentDisputed: true })).toEqual([])
  })

  it('is offered once in an eBay return, and as often as wished before one', () => {
    const facts: Facts = { dispute: { id: '5300000000', kind: 'damaged' } }
    const offer = { namesMoney: true, offered: 100n }
    expect(codes({ ...offer, facts })).toEqual(['one-time-offer'])
    expect(codes({ ...offer, facts, marketplace: 'aliexpress' })).toEqual([])
    expect(codes(offer)).toEqual([])
  })
})
