import { useEffect, useState } from 'react'
import { factLabel } from '#components/facts/fact-text.ts'
import { factName } from '#components/facts/fact-lines.ts'
import { useText } from '#components/ui/text.tsx'
import type { Reading } from '#lib/order/schema.ts'
import { StatusScreen, Steps } from './status-screen.tsx'

/** After so long the agent may want to do something. */
const longMs = 8_000

/** The page is still filling: Amends watches it and reads it as soon as it shows what it should. */
export function NotYet({ reading, tabId }: { reading: Reading; tabId: number }) {
  const text = useText()
  const { t } = text
  const isLong = useAfter(longMs)
  const names = new Set(reading.missing.map((path) => factLabel(factName(path), text)))
  const site = t(`panel.marketplace.${reading.marketplace}`)
  return (
    <StatusScreen name="not-yet" values={{ site }} {...(isLong ? { readAgain: tabId } : {})}>
      {names.size > 0 && (
        <p className="soft small">
          {t('status.not-yet.waiting', { names: [...names].join(t('list.separator')) })}
        </p>
      )}
      {isLong && (
        <>
          <p>{t('status.not-yet.long')}</p>
          <Steps items={[t('status.not-yet.scroll'), t('status.not-yet.reload')]} />
        </>
      )}
    </StatusScreen>
  )
}

function useAfter(ms: number): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return isOver
}
