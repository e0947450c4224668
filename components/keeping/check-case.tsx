import { useState } from 'react'
import { useServices } from '#components/panel/services.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { Fault } from '#lib/evidence/verify.ts'

/** Checks that nothing has changed since it was kept, and says where something has. */
export function CheckCase({ caseId }: { caseId: string }) {
  const text = useText()
  const { t } = text
  const { checkCase } = useServices()
  const [faults, setFaults] = useState<readonly Fault[]>()
  const [isChecking, setChecking] = useState(false)
  const check = async () => {
    setChecking(true)
    setFaults(await checkCase(caseId))
    setChecking(false)
  }
  const note: Note | undefined = faults && {
    tone: faults.length === 0 ? 'good' : 'bad',
    text: t(faults.length === 0 ? 'keeping.check.sound' : 'keeping.check.changed'),
  }
  return (
    <div className="stack" data-testid="check" data-faults={faults?.length}>
      <div className="row">
        <Button isDisabled={isChecking} onPress={() => void check()} data-testid="check-run">
          {t(isChecking ? 'keeping.check.running' : 'keeping.check')}
        </Button>
      </div>
      <Notice note={note} testId="check-note" />
      {faults && faults.length > 0 && (
        <ul className="small">
          {faults.map((fault) => (
            <li key={JSON.stringify(fault)}>{faultText(fault, text)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function faultText({ place, fault, seq }: Fault, { t, knows }: Text): string {
  const key = `keeping.fault.${fault}`
  const what = knows(key) ? t(key) : fault
  if (place === 'entry' && seq !== undefined) return t('keeping.fault-of-entry', { seq, what })
  return seq === undefined
    ? t('keeping.fault', { place: t(`keeping.place.${place}`), what })
    : t('keeping.fault-at', { place: t(`keeping.place.${place}`), what, seq })
}
