import { RuleSource } from '#components/panel/rule-source.tsx'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useNow } from '#components/panel/use-now.ts'
import { Icon, type IconName } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import { optionMarksOf } from '#lib/marketplaces/option-marks.ts'
import { markOf, type OptionMark, type Standing } from '#lib/resolution/option-marks.ts'
import type { OptionKind } from '#lib/resolution/quote.ts'

/** How a way out stands with the rules, in the dispute in view. */
export function useMark(kind: OptionKind): OptionMark | undefined {
  const { marketplace, complaint } = useDispute()
  if (marketplace === undefined || complaint === undefined) return undefined
  return markOf(optionMarksOf(marketplace), complaint, kind)
}

/** Beside the word, never instead of it. */
const icons: Readonly<Partial<Record<Standing, IconName>>> = {
  owed: 'check',
  'owed-in-window': 'clock',
  'less-than-owed': 'alert',
  'needs-platform': 'alert',
  'needs-proof': 'alert',
  forbidden: 'stop',
}

/** The standing in a few words. */
export function StandingMark({ kind }: { kind: OptionKind }) {
  const { t } = useText()
  const mark = useMark(kind)
  if (!mark) return null
  const icon = icons[mark.standing]
  return (
    <span className={`standing standing-${mark.standing}`} data-standing={mark.standing}>
      {icon && <Icon name={icon} />}
      {t(`costs.standing.${mark.standing}`)}
    </span>
  )
}

/** What the rules say of a way out, with who says it and since when. */
export function StandingNote({ kind }: { kind: OptionKind }) {
  const { say } = useText()
  const mark = useMark(kind)
  const now = useNow()
  if (!mark) return null
  return (
    <div className="standing-note" data-testid="standing-note">
      <p>{say({ key: mark.why, values: {} })}</p>
      <p className="soft small page-text">
        <RuleSource rule={mark} now={now} />
      </p>
    </div>
  )
}
