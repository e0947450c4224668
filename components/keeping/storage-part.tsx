import { useServices } from '#components/panel/services.ts'
import { Button } from '#components/ui/button.tsx'
import { useText } from '#components/ui/text.tsx'

/** Where everything stands: in this browser only, whether it may clear it away, and how much room is left. */
export function StoragePart() {
  const { t, format } = useText()
  const { useStorageState, askToPersist } = useServices()
  const state = useStorageState()
  const megabytes = (bytes: number): string => format.count(Math.round(bytes / 1_000_000))
  return (
    <section
      className="stack"
      data-testid="storage"
      data-persisted={state?.persisted}
      data-loading={state ? undefined : 'storage'}
    >
      <h2 className="section-title">{t('keeping.storage')}</h2>
      <p>{t('keeping.storage.where')}</p>
      {state && (
        <p className={state.persisted ? '' : 'due'}>
          {t(state.persisted ? 'keeping.storage.persisted' : 'keeping.storage.may-clear')}
        </p>
      )}
      {state?.persisted === false && (
        <div className="row">
          <Button onPress={() => void askToPersist()} data-testid="storage-persist">
            {t('keeping.storage.ask')}
          </Button>
        </div>
      )}
      {state?.used !== undefined && state.quota !== undefined && (
        <p className="soft small">
          {t('keeping.storage.space', {
            used: megabytes(state.used),
            left: megabytes(Math.max(0, state.quota - state.used)),
          })}
        </p>
      )}
      <p className="soft small">{t('keeping.storage.private')}</p>
    </section>
  )
}
