import { useState } from 'react'
import { useServices } from '#components/panel/services.ts'
import { Button } from '#components/ui/button.tsx'
import { Check } from '#components/ui/check.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { readHours, type AlarmSettings } from '#lib/alarms/settings.ts'

/** Whether and when the browser calls the agent. It is asked for its leave by the click on Save. */
export function AlarmSettingsPart() {
  const { t } = useText()
  const alarms = useServices().useAlarms()
  return (
    <section
      className="stack"
      data-testid="alarm-settings"
      data-loading={alarms ? undefined : 'alarms'}
    >
      <h2 className="section-title">{t('alarms.settings')}</h2>
      <p className="soft">{t('alarms.settings.aim')}</p>
      {alarms?.settings.isOn && !alarms.isAllowed && (
        <p className="due">{t('alarms.settings.not-allowed')}</p>
      )}
      {alarms && <SettingsForm settings={alarms.settings} />}
    </section>
  )
}

function SettingsForm({ settings }: { readonly settings: AlarmSettings }) {
  const { t } = useText()
  const form = useForm(settings)
  return (
    <>
      <Check isChecked={form.isOn} onChange={form.setOn} testId="alarms-on">
        {t('alarms.settings.on')}
      </Check>
      {form.isOn && (
        <>
          <TextField
            label={t('alarms.settings.hours')}
            value={form.hours}
            onChange={form.setHours}
            hint={t('alarms.settings.hours.hint')}
            error={form.isBad ? t('alarms.settings.hours.bad') : undefined}
            testId="alarms-hours"
          />
          <Check isChecked={form.whenOverdue} onChange={form.setOverdue} testId="alarms-overdue">
            {t('alarms.settings.overdue')}
          </Check>
        </>
      )}
      <div className="row">
        <Button onPress={form.save} data-testid="alarms-save">
          {t('alarms.settings.save')}
        </Button>
      </div>
      <Notice note={form.note} testId="alarms-note" />
    </>
  )
}

/** What is typed, and what saving it came to. */
function useForm(settings: AlarmSettings) {
  const { t } = useText()
  const { saveAlarms } = useServices()
  const [isOn, setOn] = useState(settings.isOn)
  const [hours, setHours] = useState(settings.hoursBefore.join(', '))
  const [whenOverdue, setOverdue] = useState(settings.whenOverdue)
  const [isBad, setBad] = useState(false)
  const [note, setNote] = useState<Note>()
  const save = (): void => {
    const hoursBefore = isOn ? readHours(hours) : settings.hoursBefore
    setBad(hoursBefore === undefined)
    setNote(undefined)
    if (hoursBefore === undefined) return
    // At once: the browser asks only while it handles the click.
    void saveAlarms({ isOn, hoursBefore, whenOverdue }).then((isSaved) =>
      setNote(
        isSaved
          ? { tone: 'good', text: t('alarms.settings.saved') }
          : { tone: 'bad', text: t('alarms.settings.refused') },
      ),
    )
  }
  return { isOn, setOn, hours, setHours, whenOverdue, setOverdue, isBad, note, save }
}
