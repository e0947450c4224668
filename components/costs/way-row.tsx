import { Fold } from '#components/ui/fold.tsx'
import type { Option } from '#lib/resolution/quote.ts'
import { Lines, QuotedHead, Terms } from './option-row.tsx'
import { LackingHead, LackingNote } from './unavailable-row.tsx'
import type { QuoteInView } from './use-quote.ts'

export type WayRowProps = {
  readonly option: Option
  readonly view: QuoteInView
  /** Length of the bar in percent of the widest. */
  readonly share: number
  readonly isBest: boolean
}

/**
 * One way out, whether it can be quoted or not. Both are one component, with its fields at one
 * place: what is typed may turn one into the other, and a field must not vanish under the hand.
 */
export function WayRow({ option, view, share, isBest }: WayRowProps) {
  return (
    <li className="way" data-testid={`option-${option.kind}`} {...outcomeOf(option)}>
      <Fold
        level={3}
        title={
          option.ok ? (
            <QuotedHead option={option} share={share} isBest={isBest} />
          ) : (
            <LackingHead option={option} />
          )
        }
      >
        <div className="way-inside">
          {option.ok ? <Lines option={option} /> : null}
          <Terms kind={option.kind} view={view} />
          {option.ok ? null : <LackingNote option={option} />}
        </div>
      </Fold>
    </li>
  )
}

/** For tests: what came out, apart from the words. */
function outcomeOf(option: Option): Readonly<Record<`data-${string}`, string>> {
  return option.ok
    ? { 'data-loss': option.loss.minor.toString() }
    : { 'data-unavailable': option.why.code }
}
