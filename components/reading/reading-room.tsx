import type { ActiveTab } from '#components/panel/services.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { useText } from '#components/ui/text.tsx'
import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import { HealthList } from './health-list.tsx'
import { PlacesList } from './places-list.tsx'
import { SampleMaker } from './sample-maker.tsx'
import '#components/facts/facts.css'
import './reading.css'

export type ReadingRoomProps = {
  readonly tab: ActiveTab | undefined
  readonly onBack?: () => void
}

/** How pages are read: which rung gives which fact, the places pointed at, a sample for a report. */
export function ReadingRoom({ tab, onBack }: ReadingRoomProps) {
  const { t } = useText()
  const title = useTitleFocus()
  return (
    <main className="panel reading-room" data-testid="reading-room">
      <BackLink onBack={onBack} testId="reading-back">
        {t('health.back')}
      </BackLink>
      <h1 ref={title} tabIndex={-1} className="status-title">
        {t('health.title')}
      </h1>
      <HealthList />
      <PlacesList tabId={tab?.tabId} />
      <SampleMaker tab={tab} />
    </main>
  )
}
