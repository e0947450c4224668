import { useText } from '#components/ui/text.tsx'
import { shownPageText } from '#lib/i18n/page-text.ts'
import type { FileKept } from '#lib/casebook/files.ts'

/** What is known of a kept file: its name, kind, size and digest, and how it came to be. */
export function KeptFile({ body }: { body: FileKept }) {
  const { t, format } = useText()
  const { name, type, size, width, height, how, note, sha256 } = body
  const pixels = width === undefined || height === undefined ? [] : [`${width} × ${height}`]
  return (
    <div className="small">
      {name !== undefined && <p className="page-text">{shownPageText(name)}</p>}
      <p className="soft">
        {[
          type,
          ...pixels,
          t('capture.kilobytes', { size: format.count(Math.ceil(size / 1_000)) }),
        ].join(' · ')}
      </p>
      <p className="soft">{t(`capture.how.${how}`)}</p>
      <p className="soft">
        {t('capture.digest')}{' '}
        <code className="hash" title={sha256}>
          {sha256.slice(0, 10)}
        </code>
      </p>
      {note !== undefined && <p className="page-text">{shownPageText(note)}</p>}
    </div>
  )
}
