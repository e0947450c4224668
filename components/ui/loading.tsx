import { useEffect, useState } from 'react'
import { useText } from './text.tsx'

/** A wait shorter than this is none. */
const patienceMs = 300

/** Stands where something is on its way; says so once the wait is felt. */
export function Loading() {
  const { t } = useText()
  const [isFelt, setFelt] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="loading" role="status" data-loading="">
      {isFelt && (
        <>
          <span className="status-progress" />
          <span className="soft small">{t('panel.loading')}</span>
        </>
      )}
    </div>
  )
}
