import { useServices } from '#components/panel/services.ts'
import { Check } from '#components/ui/check.tsx'
import type { Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { MarketplaceId } from '#lib/order/kinds.ts'

type Props = {
  readonly id: MarketplaceId
  readonly isOn: boolean
  readonly onNote: (note: Note | undefined) => void
}

/** One marketplace: on or off, and in two lines what on means. */
export function AlwaysOnSwitch({ id, isOn, onNote }: Props) {
  const { t } = useText()
  const { switchAlwaysOn } = useServices()
  const name = t(`always.name.${id}`)
  const change = (next: boolean): void => {
    onNote(undefined)
    // At once: the browser asks only while it handles the click.
    void switchAlwaysOn(id, next).then((isDone) => {
      if (!isDone) onNote({ tone: 'bad', text: t('always.refused', { name }) })
      else if (next) onNote({ tone: 'good', text: t('always.is-on', { name }) })
      else onNote({ tone: 'good', text: t('always.is-off', { name }) })
    })
  }
  return (
    <li className="keeping-case always-on-switch" data-testid={`always-on-${id}`} data-on={isOn}>
      <Check isChecked={isOn} onChange={change} testId={`always-on-switch-${id}`}>
        {name}
      </Check>
      <p className="soft small">{t(`always.reads.${id}`)}</p>
      <p className="soft small">{t(`always.copies.${id}`)}</p>
    </li>
  )
}
