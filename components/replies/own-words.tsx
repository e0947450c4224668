import { useText } from '#components/ui/text.tsx'
import { ownWords } from './use-reply.ts'

/** An empty page, for what no snippet says. */
export function OwnWords({ onChoose }: { onChoose: (id: string) => void }) {
  const { t } = useText()
  return (
    <button
      type="button"
      className="snippet snippet-draft"
      data-testid="snippet-own-words"
      data-stop
      onClick={() => onChoose(ownWords)}
    >
      <span className="snippet-title">{t('reply.own-words')}</span>
      <span className="soft small">{t('reply.own-words.hint')}</span>
    </button>
  )
}
