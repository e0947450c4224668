import { Check } from '#components/ui/check.tsx'
import type { Exhibit } from '#lib/evidence/export/exhibits.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { useRoomWords } from './room-words.tsx'

export type PictureListProps = {
  readonly all: readonly Exhibit[]
  readonly chosen: ReadonlySet<string>
  readonly limit: number | null
  readonly onChosen: (chosen: ReadonlySet<string>) => void
}

/** Which exhibits are drawn. Pictures of pages are not chosen by themselves: they cannot be painted over. */
export function PictureList({ all, chosen, limit, onChosen }: PictureListProps) {
  const say = useRoomWords()
  const count = all.filter(({ id }) => chosen.has(id)).length
  const over = limit === null ? 0 : count - limit
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    onChosen(next)
  }
  return (
    <section className="export-part">
      <h3 className="field-label">{say('export.pictures')}</h3>
      {all.length === 0 && <p className="soft">{say('export.pictures.none')}</p>}
      {all.map(({ id, title, caption }) => (
        <Check
          key={id}
          isChecked={chosen.has(id)}
          onChange={(isChosen) => toggle(id, isChosen)}
          testId={`export-picture-${id}`}
        >
          <bdi>{shownPageText(title)}</bdi> <span className="soft small">{caption}</span>
        </Check>
      ))}
      <p className="field-hint" data-testid="export-picture-count">
        {limit === null
          ? say('export.pictures.count-free', { count })
          : say('export.pictures.count', { count, limit })}
      </p>
      {over > 0 && (
        <p className="field-error">
          {say('export.pictures.over', { limit: limit ?? 0, count: over })}
        </p>
      )}
    </section>
  )
}
