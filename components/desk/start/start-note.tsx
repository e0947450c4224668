import { Button } from '#components/ui/button.tsx'
import { useDeskServices } from '../desk-services.ts'
import { useDeskWords } from '../desk-words.tsx'
import './start.css'

/** The way to the first steps, until it is put away. */
export function StartNote() {
  const say = useDeskWords()
  const { useStartDone, setStartDone } = useDeskServices()
  if (useStartDone() !== false) return null
  return (
    <p className="start-note" data-testid="start-note">
      <a href="#start">{say('desk.start.note')}</a>
      <Button look="link" onPress={() => setStartDone(true)} data-testid="start-away">
        {say('desk.start.away')}
      </Button>
    </p>
  )
}
