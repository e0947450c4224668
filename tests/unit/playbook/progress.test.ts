import { describe, expect, test } from 'vitest'
import type { Facts } from '#lib/order/schema.ts'
import { canSkip, stageViews } from '#lib/playbook/progress.ts'
import { stepsFor } from '#lib/playbook/stages.ts'
import type { StepMarks } from '#lib/playbook/types.ts'
import { fullFacts, movingFacts, now, stepOf } from './support.ts'

const steps = stepsFor('not-received', 'ebay')

function view(facts: Facts, marks: StepMarks = {}) {
  const stages = stageViews(steps, marks, { facts, contacts: [] }, now)
  const all = stages.flatMap((stage) => stage.steps)
  const of = (id: string) => all.find(({ step }) => step.id === id)
  return { stages, of }
}

const answered: Facts = {
  messages: [
    { from: 'buyer', body: 'Where is it?' },
    { from: 'seller', body: 'I am looking into it.' },
  ],
}

describe('facts tick steps', () => {
  test('nothing read: everything open, the first stage current', () => {
    const { stages } = view({})
    expect(stages.map(({ status }) => status)).toEqual([
      'current',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
    ])
    expect(stages.every(({ doneCount }) => doneCount === 0)).toBe(true)
  })

  test('an answer ends the first stage', () => {
    const { stages, of } = view(answered)
    expect(of('sincerity-answer-ebay')).toMatchObject({ mark: 'done', by: 'facts' })
    expect(stages[0]).toMatchObject({ stage: 'sincerity', status: 'done', doneCount: 1 })
    expect(stages[1]?.status).toBe('current')
  })

  test('a question of ours, or a robot, is no answer', () => {
    const early: Facts = { messages: [{ from: 'seller' }, { from: 'buyer' }, { from: 'platform' }] }
    expect(view(early).of('sincerity-answer-ebay')?.mark).toBe('open')
  })

  test('a plan of ours in the dispute is an answer', () => {
    const facts: Facts = { dispute: { offers: [{ by: 'buyer' }, { by: 'seller' }] } }
    expect(view(facts).of('sincerity-answer-ebay')?.mark).toBe('done')
  })

  test('scans, place and promise', () => {
    const { of } = view(fullFacts)
    expect(of('facts-scans')?.mark).toBe('done')
    expect(of('facts-delivery-place')?.mark).toBe('done')
    expect(of('facts-promised-date')?.mark).toBe('done')
  })

  test('a delivery in another town stays open', () => {
    const facts: Facts = { ...fullFacts, buyer: { city: 'Phoenix', postalCode: '85001' } }
    expect(view(facts).of('facts-delivery-place')?.mark).toBe('open')
  })

  test('a promise is settled when it is over everywhere', () => {
    const at = (instant: string) =>
      stageViews(steps, {}, { facts: movingFacts, contacts: [] }, Temporal.Instant.from(instant))
        .flatMap((stage) => stage.steps)
        .find(({ step }) => step.id === 'facts-promised-date')?.mark
    expect(at('2026-11-14T20:00:00Z')).toBe('open')
    expect(at('2026-11-15T11:59:00Z')).toBe('open')
    expect(at('2026-11-15T12:00:00Z')).toBe('done')
  })

  test('a contact with the carrier, once it is noted', () => {
    const mark = (channel: string) =>
      stageViews(stepsFor('stuck', 'ebay'), {}, { facts: {}, contacts: [{ channel }] }, now)
        .flatMap((stage) => stage.steps)
        .find(({ step }) => step.id === 'facts-trace')?.mark
    expect(mark('carrier-desk')).toBe('done')
    expect(mark('phone')).toBe('open')
  })

  test('photos, in the dispute or in the chat of the buyer', () => {
    const fault = stepsFor('not-as-described', 'amazon')
    const mark = (facts: Facts) =>
      stageViews(fault, {}, { facts, contacts: [] }, now)
        .flatMap((stage) => stage.steps)
        .find(({ step }) => step.id === 'facts-photos')?.mark
    expect(mark({ dispute: { evidenceFiles: 2 } })).toBe('done')
    expect(mark({ messages: [{ from: 'buyer', attachments: 1 }] })).toBe('done')
    expect(mark({ messages: [{ from: 'seller', attachments: 1 }] })).toBe('open')
    expect(mark({ dispute: { evidenceFiles: 0 } })).toBe('open')
  })
})

describe('the agent’s word wins', () => {
  test('a step reopened stays open although the facts say done', () => {
    const { stages, of } = view(answered, { 'sincerity-answer-ebay': { mark: 'open' } })
    expect(of('sincerity-answer-ebay')).toEqual({
      step: stepOf('sincerity-answer-ebay'),
      mark: 'open',
      by: 'agent',
    })
    expect(stages[0]?.status).toBe('current')
  })

  test('skipped counts as settled and keeps its reason', () => {
    const marks = {
      'sincerity-answer-ebay': { mark: 'skipped', reason: 'answered by phone' },
    } as const
    const { stages, of } = view({}, marks)
    expect(of('sincerity-answer-ebay')).toMatchObject({
      mark: 'skipped',
      by: 'agent',
      reason: 'answered by phone',
    })
    expect(stages[0]).toMatchObject({ status: 'done', doneCount: 1, total: 4 })
  })

  test('a later stage settled before its time is done, the first open one current', () => {
    const late = Object.fromEntries(
      steps
        .filter(({ stage }) => stage === 'discount')
        .map(({ id }) => [id, { mark: 'done' as const }]),
    )
    const { stages } = view({}, late)
    expect(stages[0]?.status).toBe('current')
    expect(stages[5]?.status).toBe('done')
  })
})

describe('canSkip', () => {
  const required = stepOf('facts-scans')
  const free = stepOf('facts-who-signed')

  test('a required step needs a reason', () => {
    expect(canSkip(required, undefined)).toEqual({ ok: false, code: 'reason-needed' })
    expect(canSkip(required, '  \n')).toEqual({ ok: false, code: 'reason-needed' })
    expect(canSkip(required, 'no tracking on this order')).toEqual({ ok: true })
  })

  test('another step does not', () => {
    expect(canSkip(free, undefined)).toEqual({ ok: true })
  })
})
