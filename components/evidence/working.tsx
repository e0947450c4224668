import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useText } from '#components/ui/text.tsx'

/** A wait shorter than this is none. */
const patienceMs = 300

export type WorkingProps = {
  readonly said: string
  readonly done?: number
  readonly total?: number
  readonly onStop?: () => void
}

/** Says what is under way, how far it is where that is known, and lets it be stopped. */
export function Working({ said, done, total, onStop }: WorkingProps) {
  const { t } = useText()
  const [isFelt, setFelt] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="working" role="status" data-testid="working">
      {isFelt && (
        <>
          <span className="small">{said}</span>
          {done !== undefined && total !== undefined && (
            <progress aria-label={said} value={done} max={total} />
          )}
          {onStop && (
            <Button onPress={onStop} data-testid="working-stop">
              {t('capture.stop')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
