import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { useText } from '#components/ui/text.tsx'
import { useServices } from './services.ts'
import './status.css'

export type StatusName =
  | 'no-access'
  | 'not-ours'
  | 'reading'
  | 'not-yet'
  | 'not-this-page'
  | 'signed-out'
  | 'layout-changed'
  | 'failed'
  | 'list'
  | 'disputes'

export type StatusProps = {
  readonly name: StatusName
  readonly values?: Readonly<Record<string, string | number>>
  /** Tab to read again on demand; absent where that would not help. */
  readonly readAgain?: number
  readonly children?: ReactNode
}

/** Why there is nothing to show, and what to do next. */
export function StatusScreen({ name, values, readAgain, children }: StatusProps) {
  const { t } = useText()
  return (
    <section className="status" role="status" data-testid="status" data-status={name}>
      <div className="status-mark">
        <Mark size={40} />
        {(name === 'reading' || name === 'not-yet') && <span className="status-progress" />}
      </div>
      <h1 className="status-title">{t(`status.${name}.title`, values)}</h1>
      <p className="page-text">{t(`status.${name}.body`, values)}</p>
      {children}
      {readAgain !== undefined && <ReadAgain tabId={readAgain} />}
    </section>
  )
}

function ReadAgain({ tabId }: { tabId: number }) {
  const { t } = useText()
  const { send } = useServices()
  return (
    <Button onPress={() => void send('read-tab', { tabId })} data-testid="read-again">
      <Icon name="refresh" />
      {t('status.read-again')}
    </Button>
  )
}

/** Numbered things to do. */
export function Steps({ items }: { items: readonly string[] }) {
  return (
    <ol className="status-steps">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ol>
  )
}
