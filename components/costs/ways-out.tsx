import { useDispute, type Dispute } from '#components/panel/use-dispute.tsx'
import { useText } from '#components/ui/text.tsx'
import { waysWorthOffering } from '#lib/playbook/ways.ts'
import type { QuotedOption, UnavailableOption } from '#lib/resolution/quote.ts'
import { OptionRow } from './option-row.tsx'
import { UnavailableRow } from './unavailable-row.tsx'
import type { QuoteInView } from './use-quote.ts'

/** The ways out side by side, cheapest first; then those that cannot be quoted, and why. */
export function WaysOut({ view }: { view: QuoteInView }) {
  const { t } = useText()
  const dispute = useDispute()
  const quoted = view.quote.options.filter((option): option is QuotedOption => option.ok)
  const lacking = view.quote.options.filter((option): option is UnavailableOption => !option.ok)
  const widest = quoted.reduce(
    (most, { loss }) => (magnitude(loss.minor) > most ? magnitude(loss.minor) : most),
    0n,
  )
  const best = bestOf(quoted, dispute)
  return (
    <div className="ways">
      <ul>
        {quoted.map((option) => (
          <OptionRow
            key={option.kind}
            option={option}
            view={view}
            share={shareOf(option.loss.minor, widest)}
            isBest={option === best}
          />
        ))}
      </ul>
      {lacking.length > 0 && (
        <section>
          <h3 className="ways-lacking soft small">{t('costs.lacking')}</h3>
          <ul>
            {lacking.map((option) => (
              <UnavailableRow key={option.kind} option={option} view={view} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
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
