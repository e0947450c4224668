import { Check } from '#components/ui/check.tsx'
import { Fold } from '#components/ui/fold.tsx'
import type { HideableValue } from '#lib/evidence/export/hideable.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { valueKinds, type ValueKind } from '#lib/marketplaces/export-profile.ts'
import { useRoomWords } from './room-words.tsx'

export type RedactionProps = {
  readonly values: readonly HideableValue[]
  readonly hidden: ReadonlySet<string>
  readonly besides: number
  readonly onHidden: (hidden: ReadonlySet<string>) => void
}

/** What leaves, by value with a box each, before anything is made. */
export function Redaction({ values, hidden, besides, onHidden }: RedactionProps) {
  const say = useRoomWords()
  const set = (ids: readonly string[], leaves: boolean) => {
    const next = new Set(hidden)
    for (const id of ids) {
      if (leaves) next.delete(id)
      else next.add(id)
    }
    onHidden(next)
  }
  const kinds = valueKinds.filter((kind) => values.some((value) => value.kind === kind))
  return (
    <section className="export-part" data-testid="export-redaction">
      <h3 className="field-label">{say('export.redact')}</h3>
      <p className="soft small">
        {values.length === 0 ? say('export.redact.none') : say('export.redact.help')}
      </p>
      {kinds.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          values={values.filter((value) => value.kind === kind)}
          hidden={hidden}
          onSet={set}
        />
      ))}
      {besides > 0 && <p className="small">{say('export.redact.more', { count: besides })}</p>}
      <p className="soft small">{say('export.redact.files')}</p>
    </section>
  )
}

type KindProps = Pick<RedactionProps, 'values' | 'hidden'> & {
  readonly kind: ValueKind
  readonly onSet: (ids: readonly string[], leaves: boolean) => void
}

function Kind({ kind, values, hidden, onSet }: KindProps) {
  const say = useRoomWords()
  const left = values.filter(({ id }) => !hidden.has(id)).length
  const name = say(`export.kind.${kind}`)
  const title = `${name} (${left}/${values.length})`
  return (
    <Fold level={4} title={<span>{title}</span>} testId={`export-kind-${kind}`}>
      {values.length > 1 && (
        <Check
          isChecked={left === values.length}
          onChange={(leaves) =>
            onSet(
              values.map(({ id }) => id),
              leaves,
            )
          }
        >
          {say('export.kind.all', { kind: name })}
        </Check>
      )}
      {values.map(({ id, text }) => (
        <Check key={id} isChecked={!hidden.has(id)} onChange={(leaves) => onSet([id], leaves)}>
          <bdi className="export-value">{shownPageText(text.slice(0, 300))}</bdi>
        </Check>
      ))}
    </Fold>
  )
}
