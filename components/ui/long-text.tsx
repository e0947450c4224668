import { useState } from 'react'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { Button } from './button.tsx'
import { useText } from './text.tsx'

const shortLength = 420

export type LongTextProps = {
  readonly text: string
  readonly className?: string
  readonly testId?: string
}

/** Text from a page. A long one is cut until somebody asks for the whole. */
export function LongText({ text: given, className, testId }: LongTextProps) {
  const text = shownPageText(given)
  const { t } = useText()
  const [isWhole, setWhole] = useState(false)
  const isLong = text.length > shortLength * 1.2
  const shown = isLong && !isWhole ? `${text.slice(0, shortLength)}…` : text
  return (
    <>
      <bdi className={className ? `page-text ${className}` : 'page-text'} data-testid={testId}>
        {shown}
      </bdi>
      {isLong && (
        <Button look="link" onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('text.less') : t('text.whole', { count: text.length })}
        </Button>
      )}
    </>
  )
}
