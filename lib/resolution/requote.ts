import type { Acceptance } from './acceptance.ts'
import { basisOf } from './basis.ts'
import { contributionOf, type Contribution } from './contribution.ts'
import { bestContribution } from './contribution-offer.ts'
import type { FeeBook } from './fee-table.ts'
import { ladderOf, type Ladder } from './ladder.ts'
import { offerGround } from './offer-ground.ts'
import { mayCollect, type OptionMark } from './option-marks.ts'
import { derive, have, lack, type Outcome } from './outcome.ts'
import { quoteOn, type Option, type OptionKind, type Quote } from './quote.ts'
import type { Scenario } from './scenario.ts'
import type { BestOffer } from './single-offer.ts'

export type Requote = {
  readonly quote: Quote
  /** What the ladder falls back on. */
  readonly fallback: Outcome<Fallback>
  readonly ladder: Outcome<Ladder>
  readonly contribution: Contribution
  /** What to ask for; undefined where nothing may be asked, or no curve for it was given. */
  readonly bestContribution: Outcome<BestOffer | undefined> | undefined
}

/** `loss` in the smallest unit. */
export type Fallback = { readonly kind: OptionKind; readonly loss: bigint }

/** What a quote is asked with beside the scenario. */
export type Judgement = {
  /** How likely buyers take a part of the price: fitted, or the prior. */
  readonly acceptance: Acceptance
  /** The same for contributions, at 1 − contribution ÷ paid. */
  readonly contributionAcceptance?: Acceptance
  /** The buyer can still use the goods; undefined: not known. */
  readonly usable: boolean | undefined
  /** What is left when every offer is refused; of several (see `demandable`) the cheapest. */
  readonly fallback: OptionKind | readonly OptionKind[]
  /** The marketplace's mark on `reship-contribution` in this situation. */
  readonly collecting: OptionMark | undefined
}

/** All options, break-evens, the ladder and the contribution in one go. */
export function requote(scenario: Scenario, book: FeeBook, judgement: Judgement): Requote {
  const basis = basisOf(scenario, book)
  const quote = quoteOn(basis)
  const fallback = fallbackOf(quote.options, [judgement.fallback].flat())
  const { contributionAcceptance } = judgement
  const ground = derive(fallback, ({ loss }) => offerGround(basis, judgement.acceptance, loss))
  return {
    quote,
    fallback,
    ladder: derive(ground, (found) => have(ladderOf(found, judgement.usable))),
    contribution: contributionOf(basis, quote.options, judgement.collecting),
    bestContribution:
      contributionAcceptance && mayCollect(judgement.collecting)
        ? derive(fallback, ({ loss }) => bestContribution(basis, contributionAcceptance, loss))
        : undefined,
  }
}

/** The first of the kinds in the quote's order, which is by loss; what cannot be quoted stands last there. */
function fallbackOf(options: readonly Option[], kinds: readonly OptionKind[]): Outcome<Fallback> {
  const option = options.find(({ kind }) => kinds.includes(kind))
  if (option === undefined) throw new TypeError(`No ${kinds.join(', ')} on this marketplace.`)
  return option.ok ? have({ kind: option.kind, loss: option.loss.minor }) : lack(option.why)
}
