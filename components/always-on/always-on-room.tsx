import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import { AlwaysOnPart } from './always-on-part.tsx'
import '#components/keeping/keeping.css'

/** Where the panel may read without a click. */
export function AlwaysOnRoom({ onBack }: { onBack: () => void }) {
  const { t } = useText()
  const title = useTitleFocus()
  return (
    <main className="panel keeping" data-testid="always-on-room">
      <Button look="link" onPress={onBack} data-testid="always-on-back">
        <Icon name="back" />
        {t('health.back')}
      </Button>
      <h1 ref={title} tabIndex={-1} className="status-title">
        {t('panel.room.always-on')}
      </h1>
      <AlwaysOnPart />
    </main>
  )
}
