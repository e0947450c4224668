import { useState } from 'react'
import { useKeepingDeed } from '#components/keeping/use-keeping-deed.ts'
import { useServices } from '#components/panel/services.ts'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Select } from '#components/ui/select.tsx'
import { useText } from '#components/ui/text.tsx'
import { lockTimes, shortestPassphrase } from '#lib/messaging/lock-requests.ts'

/** A passphrase over everything personal: set, changed, taken off; locking at once. */
export function PassphrasePart() {
  const { t } = useText()
  const { useLock } = useServices()
  const lock = useLock()
  const { run, note } = useKeepingDeed()
  const [isAsking, setAsking] = useState(false)
  const isSet = lock?.by === 'passphrase'
  return (
    <section className="stack" data-testid="passphrase" data-set={isSet}>
      <h2 className="section-title">{t('lock.part')}</h2>
      <p>{isSet ? t('lock.set', { minutes: lock.lockAfter }) : t('lock.none')}</p>
      {isAsking ? (
        <PassphraseForm
          onCancel={() => setAsking(false)}
          onSet={async (terms) => {
            const isDone = await run(
              (send) => send('set-passphrase', terms),
              () => t('lock.done'),
            )
            if (isDone) setAsking(false)
          }}
        />
      ) : (
        <div className="row">
          <Button onPress={() => setAsking(true)} data-testid="passphrase-open">
            {t(isSet ? 'lock.change' : 'lock.choose')}
          </Button>
          {isSet && (
            <>
              <Button
                onPress={() =>
                  void run(
                    (send) => send('lock', {}),
                    () => '',
                  )
                }
                data-testid="passphrase-lock"
              >
                {t('lock.now')}
              </Button>
              <Button
                look="link"
                onPress={() =>
                  void run(
                    (send) => send('remove-passphrase', {}),
                    () => t('lock.removed'),
                  )
                }
                data-testid="passphrase-remove"
              >
                {t('lock.remove')}
              </Button>
            </>
          )}
        </div>
      )}
      <Notice note={note} testId="passphrase-note" />
    </section>
  )
}

type LockTime = (typeof lockTimes)[number]

type FormProps = {
  readonly onCancel: () => void
  readonly onSet: (terms: {
    readonly passphrase: string
    readonly lockAfter: LockTime
  }) => Promise<void>
}

function PassphraseForm({ onCancel, onSet }: FormProps) {
  const { t } = useText()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [lockAfter, setLockAfter] = useState<LockTime>(15)
  const [isTried, setTried] = useState(false)
  const isShort = passphrase.length < shortestPassphrase
  const save = () => {
    setTried(true)
    if (!isShort && passphrase === again) void onSet({ passphrase, lockAfter })
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <p className="due small">{t('lock.warning')}</p>
      <TextField
        label={t('lock.passphrase')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        autoFocus
        error={isTried && isShort ? t('lock.short', { count: shortestPassphrase }) : undefined}
        testId="passphrase-new"
      />
      <TextField
        label={t('lock.again')}
        type="password"
        value={again}
        onChange={setAgain}
        error={isTried && !isShort && passphrase !== again ? t('lock.differs') : undefined}
        testId="passphrase-again"
      />
      <Select
        label={t('lock.after')}
        value={String(lockAfter)}
        choices={lockTimes.map((minutes) => ({
          value: String(minutes),
          label: t('lock.minutes', { count: minutes }),
        }))}
        onChange={(value) =>
          setLockAfter(lockTimes.find((each) => String(each) === value) ?? lockAfter)
        }
        testId="passphrase-after"
      />
      <div className="row">
        <Button look="primary" type="submit" data-testid="passphrase-save">
          {t('lock.save')}
        </Button>
        <Button look="link" onPress={onCancel} data-testid="passphrase-cancel">
          {t('keeping.cancel')}
        </Button>
      </div>
    </form>
  )
}
