import { useText } from '#components/ui/text.tsx'

export type LengthLineProps = {
  /** UTF-16 units, as the forms count. */
  readonly length: number
  /** What the form takes; undefined where it is not known. */
  readonly limit: number | undefined
}

/** How long a text is, and how long it may be. */
export function LengthLine({ length, limit }: LengthLineProps) {
  const { t, format } = useText()
  if (limit === undefined) {
    return (
      <p className="soft small" data-testid="reply-length">
        {t('words.length', { length: format.count(length) })}
      </p>
    )
  }
  const isTooLong = length > limit
  return (
    <p className={isTooLong ? 'bad small' : 'soft small'} data-testid="reply-length">
      {t(isTooLong ? 'words.too-long' : 'words.length-of', {
        length: format.count(length),
        limit: format.count(limit),
      })}
    </p>
  )
}
