import { curveOf } from '#lib/acceptance/outcomes-of.ts'
import type { Curve } from '#lib/acceptance/outcome.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { minorOf } from '#lib/money/text.ts'

/** One offer that was answered, by its size. */
export type Try = {
  readonly curve: Curve
  /** What the buyer got by it, of what was paid: 0 to 1. */
  readonly share: number
  readonly isTaken: boolean
}

/** Of every case, also while it is open; offers without amounts or answers tell nothing. */
export function triesOf({ offers }: CaseRecord): readonly Try[] {
  return offers.flatMap(({ way, amount, base, answer }) => {
    const curve = curveOf[way]
    if (!curve || !amount || !base || !answer || amount.currency !== base.currency) return []
    const [part, whole] = [
      minorOf(amount.amount, amount.currency),
      minorOf(base.amount, base.currency),
    ]
    if (part === undefined || whole === undefined || whole <= 0n) return []
    const paid = Number(part) / Number(whole)
    const share = curve === 'refund' ? paid : 1 - paid
    return [{ curve, share, isTaken: answer.answer === 'accepted' }]
  })
}

export type Bin = {
  readonly from: number
  readonly to: number
  readonly of: number
  readonly taken: number
}

/** Answered offers of one curve by tenths of what was paid; the last holds the whole, too. */
export function binsOf(tries: readonly Try[], curve: Curve): readonly Bin[] {
  const own = tries.filter((each) => each.curve === curve && each.share >= 0 && each.share <= 1)
  return Array.from({ length: 10 }, (_, at) => {
    const inside = own.filter(({ share }) => Math.min(9, Math.floor(share * 10 + 1e-9)) === at)
    const taken = inside.filter(({ isTaken }) => isTaken).length
    return { from: at / 10, to: (at + 1) / 10, of: inside.length, taken }
  })
}
