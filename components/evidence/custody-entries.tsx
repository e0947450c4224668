import { Fold } from '#components/ui/fold.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { CustodyBody } from '#lib/casebook/custody.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { profileName } from './profile-name.ts'

export function custodyEntryTitle(body: CustodyBody, { t }: Text): string {
  return body.kind === 'exported'
    ? t(`custody.entry.exported.${body.form}`)
    : t(`custody.entry.${body.kind}`)
}

/** What left, for what, and what stayed out; or where a case came from. */
export function CustodyEntryInside({ body }: { body: CustodyBody }) {
  const text = useText()
  const { t } = text
  return (
    <div className="small">
      <p>{t('custody.for', { profile: profileName(body.profile, text) })}</p>
      <Details body={body} />
      {body.pack !== undefined && <Digest label={t('custody.pack')} digest={body.pack} />}
      {body.by !== undefined && (
        <p className="page-text">{t('custody.by', { name: shownPageText(body.by) })}</p>
      )}
    </div>
  )
}

function Details({ body }: { body: CustodyBody }) {
  const { t, format } = useText()
  switch (body.kind) {
    case 'exported': {
      const size = format.count(Math.ceil(body.bytes / 1_000))
      return <p className="soft">{t('custody.files', { count: body.files, size })}</p>
    }
    case 'redacted':
      return <Hidden hidden={body.hidden} />
    case 'imported': {
      const { madeAt, madeBy, signedBy, absent } = body
      const count = absent.values.length + absent.files.length
      return (
        <>
          <p>{t('custody.made', { day: format.time(madeAt), version: madeBy })}</p>
          <Digest label={t('custody.key')} digest={signedBy} />
          {count > 0 && <p className="soft">{t('custody.absent', { count })}</p>}
        </>
      )
    }
  }
}

function Digest({ label, digest }: { label: string; digest: string }) {
  return (
    <p className="soft">
      {label}{' '}
      <code className="hash" title={digest}>
        {digest.slice(0, 16)}
      </code>
    </p>
  )
}

function Hidden({ hidden }: { hidden: Extract<CustodyBody, { kind: 'redacted' }>['hidden'] }) {
  const { t } = useText()
  const count = hidden.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <Fold level={4} title={<span>{t('custody.hidden', { count })}</span>}>
      <ul>
        {hidden.map(({ path, entries }) => (
          <li key={path} className="page-text">
            {t('custody.hidden.in', { path, entries: entries.length })}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
