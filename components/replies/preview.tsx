import { useText } from '#components/ui/text.tsx'
import type { Filled, FilledPart } from '#lib/replies/types.ts'
import { placeholderLabel } from './placeholder-label.ts'

/** The text as it will stand in the box; what was filled in and what is missing can be told apart. */
export function Preview({ filled }: { filled: Filled }) {
  const { t } = useText()
  return (
    <div
      className="preview"
      role="region"
      aria-label={t('words.preview')}
      data-testid="reply-preview"
      data-missing={filled.missing.length}
      lang="en"
      dir="auto"
    >
      {filled.parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </div>
  )
}

function Part({ part }: { part: FilledPart }) {
  const text = useText()
  if ('text' in part) return part.text
  if (part.value !== undefined) return <bdi className="filled">{part.value}</bdi>
  return (
    <mark className="unfilled" data-placeholder={part.placeholder}>
      {`{${placeholderLabel(part.placeholder, text)}}`}
    </mark>
  )
}
