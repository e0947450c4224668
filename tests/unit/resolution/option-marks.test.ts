import { describe, expect, it } from 'vitest'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import { optionMarksOf } from '#lib/marketplaces/option-marks.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import { complaints } from '#lib/order/situations.ts'
import { demandable, markOf, mayCollect } from '#lib/resolution/option-marks.ts'
import { optionKinds } from '#lib/resolution/quote.ts'
import { waysWorthOffering } from '#lib/playbook/ways.ts'

const marketplaces = feeBooks.map(({ marketplace }) => marketplace)

describe.each(marketplaces)('%s', (marketplace) => {
  const optionMarks = optionMarksOf(marketplace)
  const { collectsContribution } = rulesOf(marketplace)
  const hasForced = feeBooks.find((book) => book.marketplace === marketplace)?.refunds
    .forcedWithoutCredit

  it.each(complaints)('marks every way out once: %s', (complaint) => {
    for (const kind of optionKinds) {
      const found = optionMarks.filter(
        (mark) => mark.kinds.includes(kind) && mark.complaints.includes(complaint),
      )
      expect(found, kind).toHaveLength(kind === 'full-refund-forced' && !hasForced ? 0 : 1)
    }
  })

  it('says the same of a contribution everywhere', () => {
    for (const complaint of complaints) {
      const mark = markOf(optionMarks, complaint, 'reship-contribution')
      expect(mayCollect(mark)).toBe(collectsContribution.allowed)
      expect(mark?.why).toBe(collectsContribution.why)
    }
  })

  it('recommends nothing that is forbidden or that the buyer alone decides', () => {
    for (const complaint of complaints) {
      for (const kind of waysWorthOffering(complaint, {}))
        expect(markOf(optionMarks, complaint, kind)?.standing).not.toMatch(
          /forbidden|not-ours|not-applicable/,
        )
    }
  })

  it('falls back on what is owed and on the whole payment', () => {
    expect(demandable(optionMarks, 'not-received')).toEqual(['full-refund'])
    expect(demandable(optionMarks, 'not-as-described').toSorted()).toEqual([
      'full-refund',
      'return-refund',
    ])
  })

  it('has something owed, at least in a window, with every complaint', () => {
    for (const complaint of complaints) {
      const owed = optionKinds.filter((kind) =>
        markOf(optionMarks, complaint, kind)?.standing.startsWith('owed'),
      )
      expect(owed).not.toEqual([])
    }
  })
})

it('knows nothing of what no mark names', () => {
  expect(markOf([], 'not-received', 'reship')).toBeUndefined()
  expect(mayCollect(undefined)).toBe(false)
})
