import { useText } from '#components/ui/text.tsx'
import type { ExportProfile } from '#lib/marketplaces/export-profile.ts'
import { useRoomWords } from './room-words.tsx'
import { sizeText } from './size-text.ts'

/** What the form takes, with what nobody has published said as such. */
export function Limits({ profile }: { profile: ExportProfile }) {
  const say = useRoomWords()
  const { format } = useText()
  const { text, files, marketplace, source, checkedOn } = profile
  if (marketplace === null) return <p className="soft">{say('export.limit.none')}</p>
  const lines = [
    text.limit === null
      ? say('export.limit.text-unknown')
      : say('export.limit.text', { limit: format.count(text.limit) }),
    ...(files === null
      ? [say('export.limit.no-files')]
      : [
          files.count === null
            ? say('export.limit.count-unknown')
            : say('export.limit.count', { count: files.count }),
          files.totalBytes === null
            ? say('export.limit.bytes-unknown')
            : say('export.limit.bytes', { size: sizeText(files.totalBytes) }),
        ]),
  ]
  return (
    <section>
      <h3 className="field-label">{say('export.limits')}</h3>
      <ul className="export-limits" data-testid="export-limits">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="soft small">{say('export.source', { source, day: checkedOn })}</p>
    </section>
  )
}
