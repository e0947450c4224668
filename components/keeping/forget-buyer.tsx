import { useText } from '#components/ui/text.tsx'
import { useServices } from '#components/panel/services.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { casesOfBuyer } from '#lib/keeping/same-buyer.ts'
import { ForgetStep } from './forget-step.tsx'

/** Takes a buyer out of every case. */
export function ForgetBuyer({ record }: { record: CaseRecord }) {
  const { t } = useText()
  const cases = useServices().useCases() ?? []
  const own = casesOfBuyer(record, cases)
  const { buyer } = record.facts
  const who = shownPageText(buyer?.name ?? buyer?.username ?? '')
  const held = own.filter(({ hold }) => hold !== undefined).length
  return (
    <ForgetStep
      name="buyer"
      open={t('keeping.forget.buyer')}
      confirm={t('keeping.forget.confirm')}
      onForget={(send) => send('forget-buyer', { caseId: record.id })}
    >
      <p className="page-text">
        {who === ''
          ? t('keeping.forget.case-what')
          : t('keeping.forget.buyer-what', { who, count: own.length })}
      </p>
      {held > 0 && <p className="due">{t('keeping.forget.held', { count: held })}</p>}
    </ForgetStep>
  )
}
