import { useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { useText } from '#components/ui/text.tsx'
import './lock.css'

/** Nothing of a case is shown until the passphrase is given. */
export function LockScreen({ tabId }: { tabId: number | undefined }) {
  const text = useText()
  const { t } = text
  const { send } = useServices()
  const [passphrase, setPassphrase] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const [isRunning, setRunning] = useState(false)
  const unlock = async () => {
    if (passphrase === '') return setTrouble(t('lock.empty'))
    setRunning(true)
    const reply = await send('unlock', { passphrase })
    setRunning(false)
    if (!reply.ok) return setTrouble(failureText(reply, text))
    // What was kept of this page counts again.
    if (tabId !== undefined) void send('read-tab', { tabId })
  }
  return (
    <main className="panel lock" data-testid="lock-screen">
      <h1 className="status-title">{t('lock.title')}</h1>
      <p>{t('lock.what')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void unlock()
        }}
      >
        <TextField
          label={t('lock.passphrase')}
          type="password"
          value={passphrase}
          onChange={(typed) => {
            setPassphrase(typed)
            setTrouble(undefined)
          }}
          error={trouble}
          autoFocus
          testId="lock-passphrase"
        />
        <div className="row">
          <Button look="primary" type="submit" isDisabled={isRunning} data-testid="lock-open">
            {t(isRunning ? 'lock.opening' : 'lock.open')}
          </Button>
        </div>
      </form>
      <p className="soft small">{t('lock.forgotten')}</p>
    </main>
  )
}
