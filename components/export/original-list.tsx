import { Check } from '#components/ui/check.tsx'
import type { Original } from '#lib/evidence/export/originals.ts'
import type { ShownCase } from '#lib/evidence/export/shown-case.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { useRoomWords } from './room-words.tsx'
import { sizeText } from './size-text.ts'

export type OriginalListProps = {
  readonly all: readonly Original[]
  readonly chosen: ReadonlySet<string>
  readonly shown: ShownCase
  readonly onChosen: (chosen: ReadonlySet<string>) => void
}

/** Which kept files go into the pack as they are. */
export function OriginalList({ all, chosen, shown, onChosen }: OriginalListProps) {
  const say = useRoomWords()
  const toggle = (sha256: string, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(sha256)
    else next.delete(sha256)
    onChosen(next)
  }
  return (
    <section className="export-part" data-testid="export-originals">
      <h3 className="field-label">{say('export.originals')}</h3>
      <p className="soft small">{say('export.redact.files')}</p>
      {all.map(({ sha256, seq, type, size, gone }) => {
        const detail = gone === undefined ? sizeText(size ?? 0) : say(`export.gone.${gone}`)
        return (
          <Check
            key={sha256}
            isChecked={gone === undefined && chosen.has(sha256)}
            isDisabled={gone !== undefined}
            onChange={(isChosen) => toggle(sha256, isChosen)}
            testId={`export-original-${seq}`}
          >
            <bdi>{shownPageText(nameOf(seq, shown) ?? type)}</bdi>{' '}
            <span className="soft small">{`${say('export.entry', { seq })} · ${detail}`}</span>
          </Check>
        )
      })}
    </section>
  )
}

function nameOf(seq: number, { entries }: ShownCase): string | undefined {
  const body = entries.find((each) => each.seq === seq)?.body
  return body?.kind === 'file-kept' ? (body.name ?? body.title ?? body.role) : undefined
}
