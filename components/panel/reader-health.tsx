import { factLines } from '#components/facts/fact-lines.ts'
import { useText } from '#components/ui/text.tsx'
import type { Reading } from '#lib/order/schema.ts'

/** `14 facts read, 1 not shown here, 1 contradiction`. */
export function ReaderHealth({ reading }: { reading: Reading }) {
  const { t } = useText()
  const missing = reading.missing.length
  const conflicts = reading.conflicts.length
  return (
    <span className="health-line small">
      <span className={conflicts === 0 ? 'dot dot-good' : 'dot dot-due'} aria-hidden="true" />
      <span>
        {t('panel.health.read', { count: factLines(reading).length })}
        {missing > 0 && t('panel.health.missing', { count: missing })}
        {conflicts > 0 && t('panel.health.conflicts', { count: conflicts })}
      </span>
    </span>
  )
}
