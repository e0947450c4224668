import { useServices } from '#components/panel/services.ts'
import { useNow } from '#components/panel/use-now.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { useText } from '#components/ui/text.tsx'
import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import { AlarmSettingsPart } from './alarm-settings-part.tsx'
import { CaseDeadlines } from './case-deadlines.tsx'
import { urgentFirst } from './urgent-first.ts'
import '#components/keeping/keeping.css'
import './alarms.css'

/** Every open case with what is due in it, the most urgent first, and when the browser is to call. */
export function AlarmsRoom({ onBack }: { onBack?: () => void }) {
  const { t } = useText()
  const title = useTitleFocus()
  const now = useNow()
  const cases = useServices().useCases()
  const open = cases?.filter(({ status }) => status === 'open')
  return (
    <main className="panel keeping" data-testid="alarms-room">
      <BackLink onBack={onBack} testId="alarms-back">
        {t('health.back')}
      </BackLink>
      <h1 ref={title} tabIndex={-1} className="status-title">
        {t('alarms.title')}
      </h1>
      <p className="soft">{t('alarms.aim')}</p>
      <section
        aria-label={t('alarms.title')}
        data-testid="alarms-cases"
        data-loading={cases ? undefined : 'cases'}
      >
        {open?.length === 0 && <p className="soft">{t('alarms.none')}</p>}
        <ul className="keeping-list">
          {urgentFirst(open ?? [], now).map((record) => (
            <CaseDeadlines key={record.id} record={record} now={now} />
          ))}
        </ul>
      </section>
      <AlarmSettingsPart />
    </main>
  )
}
