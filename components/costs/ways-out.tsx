import { useState } from 'react'
import { useDispute, type Dispute } from '#components/panel/use-dispute.tsx'
import { useText } from '#components/ui/text.tsx'
import { waysWorthOffering } from '#lib/playbook/ways.ts'
import type { Option, OptionKind, QuotedOption } from '#lib/resolution/quote.ts'
import type { QuoteInView } from './use-quote.ts'
import { WayRow } from './way-row.tsx'

/** Which rows stand where, by kind. */
type Arrangement = {
  readonly quoted: readonly OptionKind[]
  readonly lacking: readonly OptionKind[]
}

/**
 * The ways out side by side, cheapest first; then those that cannot be quoted, and why. While
 * somebody types in one of them, all stay where they are.
 */
export function WaysOut({ view }: { view: QuoteInView }) {
  const { t } = useText()
  const dispute = useDispute()
  const { options } = view.quote
  const [held, setHeld] = useState<Arrangement>()
  const { quoted, lacking } = held ?? arrange(options)
  const best = bestOf(options.filter(isQuoted), dispute)
  const widest = widestOf(options)
  const row = (kind: OptionKind) => {
    const option = options.find((each) => each.kind === kind)
    if (!option) return null
    const share = option.ok ? shareOf(option.loss.minor, widest) : 0
    return <WayRow key={kind} option={option} view={view} share={share} isBest={option === best} />
  }
  return (
    <div
      className="ways"
      onFocus={() => setHeld((before) => before ?? arrange(options))}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setHeld(undefined)
      }}
    >
      <ul>{quoted.map(row)}</ul>
      {lacking.length > 0 && (
        <section>
          <h3 className="ways-lacking soft small">{t('costs.lacking')}</h3>
          <ul>{lacking.map(row)}</ul>
        </section>
      )}
    </div>
  )
}

function arrange(options: readonly Option[]): Arrangement {
  return {
    quoted: options.filter(isQuoted).map(({ kind }) => kind),
    lacking: options.filter((option) => !option.ok).map(({ kind }) => kind),
  }
}

function isQuoted(option: Option): option is QuotedOption {
  return option.ok
}

function widestOf(options: readonly Option[]): bigint {
  return options
    .filter(isQuoted)
    .map(({ loss }) => magnitude(loss.minor))
    .reduce((most, each) => (each > most ? each : most), 0n)
}

/** The cheapest of those that may be proposed: the accent says what to do, not only what is cheap. */
function bestOf(quoted: readonly QuotedOption[], { situation, facts }: Dispute) {
  if (situation === undefined) return undefined
  const worth = waysWorthOffering(situation, facts)
  return quoted.find(({ kind }) => worth.includes(kind))
}

function magnitude(minor: bigint): bigint {
  return minor < 0n ? -minor : minor
}

/** Length of the bar in percent; money itself is never divided. */
function shareOf(minor: bigint, widest: bigint): number {
  return widest === 0n ? 0 : Number((magnitude(minor) * 1000n) / widest) / 10
}
