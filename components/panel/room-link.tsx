import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useText } from '#components/ui/text.tsx'

type Props = {
  readonly name: 'keeping' | 'alarms' | 'always-on'
  readonly isOpen: boolean
  /** The page is in view again. */
  readonly isBack: boolean
  readonly onOpen: () => void
}

/** Opens a room of the panel; the focus comes back to it when the room is left. */
export function RoomLink({ name, isOpen, isBack, onOpen }: Props) {
  const { t } = useText()
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && isBack) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen, isBack])
  return (
    <div className="footer-room">
      <Button
        ref={button}
        look="link"
        isDisabled={isOpen}
        onPress={onOpen}
        data-testid={`room-${name}`}
      >
        {t(`panel.room.${name}`)}
      </Button>
    </div>
  )
}
