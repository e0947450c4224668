import { useText } from '#components/ui/text.tsx'
import { placeholderLabel } from './placeholder-label.ts'

/** Which values a text still lacks, by name; nothing where it lacks none. */
export function MissingLine({ missing }: { missing: readonly string[] }) {
  const text = useText()
  const { t } = text
  if (missing.length === 0) return null
  const names = missing.map((name) => placeholderLabel(name, text)).join(t('list.separator'))
  return (
    <p className="due small sending-why" data-testid="reply-blocked">
      {t('words.blocked', { names })}
    </p>
  )
}
