import { useText, type Text } from '#components/ui/text.tsx'
import type { Gap } from '#lib/evidence/timeline/gaps.ts'
import type { Span } from '#lib/evidence/timeline/when.ts'

/** A silence, drawn as one between the things around it. */
export function GapItem({ gap }: { gap: Gap }) {
  const text = useText()
  const { t } = text
  const { kind, rule, before } = gap
  const limit = spanText({ minutes: rule.hours * 60, atLeast: false }, text)
  const source = rule.provenance
  return (
    <li className={`line-gap${rule.againstUs ? ' line-gap-ours' : ''}`} data-testid={`gap-${kind}`}>
      <p className="due">
        {t(`timeline.gap.${kind}`, { span: spanText(gap.span, text) })}
        {before === undefined && ` · ${t('timeline.gap.lasts')}`}
      </p>
      <p className="soft small">
        {source === undefined
          ? t('timeline.gap.own', { span: limit })
          : t('timeline.gap.rule', {
              span: limit,
              source: source.source,
              day: text.format.time(source.checkedOn),
            })}
      </p>
    </li>
  )
}

const hourMinutes = 60
const dayMinutes = 24 * hourMinutes

/** Hours below two days, whole days from then on. */
export function spanText({ minutes, atLeast }: Span, { t }: Text): string {
  const days = minutes >= 2 * dayMinutes
  const count = Math.floor(minutes / (days ? dayMinutes : hourMinutes))
  const span = t(days ? 'timeline.span.days' : 'timeline.span.hours', { count })
  return atLeast ? t('timeline.span.at-least', { span }) : span
}
