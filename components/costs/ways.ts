import type { Dispute } from '#components/panel/use-dispute.tsx'
import { waysWorthOffering } from '#lib/playbook/ways.ts'
import type { Option, OptionKind, QuotedOption } from '#lib/resolution/quote.ts'

/** The ways out as the view needs them. */

export function isQuoted(option: Option): option is QuotedOption {
  return option.ok
}

export function quotedOf(options: readonly Option[], kind: OptionKind): QuotedOption | undefined {
  return options.filter(isQuoted).find((option) => option.kind === kind)
}

/** The cheapest of those that may be proposed: the accent says what to do, not only what is cheap. */
export function bestOf(
  options: readonly Option[],
  { situation, facts }: Pick<Dispute, 'situation' | 'facts'>,
  usedUp: readonly OptionKind[] = [],
): QuotedOption | undefined {
  if (situation === undefined) return undefined
  const worth = waysWorthOffering(situation, facts).filter((kind) => !usedUp.includes(kind))
  return options.filter(isQuoted).find(({ kind }) => worth.includes(kind))
}
