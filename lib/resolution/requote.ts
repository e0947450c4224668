import type { Acceptance } from './acceptance.ts'
import { basisOf } from './basis.ts'
import { contributionOf, type Contribution } from './contribution.ts'
import type { FeeBook } from './fee-table.ts'
import { ladderOf, type Ladder } from './ladder.ts'
import { offerGround } from './offer-ground.ts'
import type { OptionMark } from './option-marks.ts'
import { derive, have, lack, type Outcome } from './outcome.ts'
import { quoteOn, type Option, type OptionKind, type Quote } from './quote.ts'
import type { Scenario } from './scenario.ts'

export type Requote = {
  readonly quote: Quote
  readonly ladder: Outcome<Ladder>
  readonly contribution: Contribution
}

/** What a quote is asked with beside the scenario. */
export type Judgement = {
  /** How likely buyers take a part of the price: fitted, or the prior. */
  readonly acceptance: Acceptance
  /** The buyer can still use the goods; undefined: not known. */
  readonly usable: boolean | undefined
  /** What is left when every offer is refused. */
  readonly fallback: OptionKind
  /** The marketplace's mark on `reship-contribution` in this situation. */
  readonly collecting: OptionMark | undefined
}

/** All options, break-evens, the ladder and the contribution in one go. */
export function requote(scenario: Scenario, book: FeeBook, judgement: Judgement): Requote {
  const basis = basisOf(scenario, book)
  const quote = quoteOn(basis)
  const fallback = lossOfKind(quote.options, judgement.fallback)
  const ground = derive(fallback, (loss) => offerGround(basis, judgement.acceptance, loss))
  return {
    quote,
    ladder: derive(ground, (found) => have(ladderOf(found, judgement.usable))),
    contribution: contributionOf(basis, quote.options, judgement.collecting),
  }
}

function lossOfKind(options: readonly Option[], kind: OptionKind): Outcome<bigint> {
  const option = options.find((each) => each.kind === kind)
  if (option === undefined) throw new TypeError(`No ${kind} on this marketplace.`)
  return option.ok ? have(option.loss.minor) : lack(option.why)
}
