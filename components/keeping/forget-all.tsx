import { useText } from '#components/ui/text.tsx'
import { ForgetStep } from './forget-step.tsx'

/** Takes everything personal out of every case. */
export function ForgetAll({ count }: { count: number }) {
  const { t } = useText()
  return (
    <section>
      <h2 className="section-title">{t('keeping.forget.all-title')}</h2>
      <ForgetStep
        name="all"
        open={t('keeping.forget.all')}
        confirm={t('keeping.forget.all-confirm')}
        onForget={(send) => send('forget-all', {})}
      >
        <p>{t('keeping.forget.all-what', { count })}</p>
      </ForgetStep>
    </section>
  )
}
