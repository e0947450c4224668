import { useState, type FocusEvent } from 'react'
import type { OptionKind } from '#lib/resolution/quote.ts'
import type { QuoteInView } from './use-quote.ts'
import { isQuoted } from './ways.ts'

/** What stands where, and which way out is shown in full. */
export type Arrangement = {
  /** Cheapest first. */
  readonly quoted: readonly OptionKind[]
  readonly lacking: readonly OptionKind[]
  readonly chosen: OptionKind | undefined
}

export type Choice = Arrangement & {
  readonly best: OptionKind | undefined
  /** What the agent picked, if anything. */
  readonly picked: OptionKind | undefined
  readonly choose: (kind: OptionKind) => void
  /** For the element around everything that must stay put while somebody works in it. */
  readonly hold: {
    readonly onFocus: () => void
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void
  }
}

/**
 * The ways out in their order, and the chosen one: the best to offer until the agent picks another.
 * While somebody works inside, every row stays where it is, and so does the choice.
 */
export function useChoice(view: QuoteInView): Choice {
  const { options } = view.quote
  const best = view.best?.kind
  const [picked, setPicked] = useState<OptionKind>()
  const [held, setHeld] = useState<Arrangement>()
  const quoted = options.filter(isQuoted).map(({ kind }) => kind)
  const now: Arrangement = {
    quoted,
    lacking: options.filter((option) => !option.ok).map(({ kind }) => kind),
    chosen: best ?? quoted.find((kind) => kind !== 'buyer-drops-it'),
  }
  const chosen = picked ?? (held ?? now).chosen
  return {
    ...settled(held ?? now, now),
    chosen,
    picked,
    best,
    choose: setPicked,
    hold: {
      onFocus: () => setHeld((before) => before ?? now),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setHeld(undefined)
      },
    },
  }
}

/**
 * A way out whose figure came or went while the rows are held: it moves to where it belongs, after
 * those that stood there.
 */
function settled(held: Arrangement, now: Arrangement): Pick<Arrangement, 'quoted' | 'lacking'> {
  const keep = (before: readonly OptionKind[], after: readonly OptionKind[]) => [
    ...before.filter((kind) => after.includes(kind)),
    ...after.filter((kind) => !before.includes(kind)),
  ]
  return { quoted: keep(held.quoted, now.quoted), lacking: keep(held.lacking, now.lacking) }
}
