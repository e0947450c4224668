import { useText, type Text } from '#components/ui/text.tsx'
import type { KeepingBody } from '#lib/casebook/keeping.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'

export function keepingEntryTitle({ kind }: KeepingBody, { t }: Text): string {
  return t(`keeping.entry.${kind}`)
}

/** Why a case is held, and until when; what was forgotten, and why. */
export function KeepingEntryInside({ body }: { body: KeepingBody }) {
  const { t, format } = useText()
  switch (body.kind) {
    case 'hold-set':
      return (
        <>
          {body.reason !== '' && <p className="page-text">{shownPageText(body.reason)}</p>}
          {body.until !== undefined && (
            <p className="soft">{t('keeping.until', { day: format.time(body.until) })}</p>
          )}
        </>
      )
    case 'forgotten':
      return <p>{t(`keeping.why.${body.why}`, { seq: body.upTo })}</p>
    case 'hold-ended':
      return null
  }
}
