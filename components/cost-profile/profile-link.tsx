import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useText } from '#components/ui/text.tsx'
import { loadProfileWords } from '#lib/i18n/rooms/cost-profile.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ProfileRoomProps } from './profile-room.tsx'

export type WithProfileProps = {
  /** Currency of the order in view: that of a new rule to begin with. */
  readonly currency: string
  /** The costs, with the way to the profile where they want it. */
  readonly children: (link: ReactNode) => ReactNode
}

/** The costs with the way to the shop's own; while the profile is open it stands in their place. */
export function WithProfile({ currency, children }: WithProfileProps) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  const link = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) link.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  if (isOpen) return <LazyProfile currency={currency} onBack={() => setOpen(false)} />
  return children(
    <Button look="link" ref={link} onPress={() => setOpen(true)} data-testid="profile-open">
      {t('costs.profile')}
    </Button>,
  )
}

/** The room in the agent's language. */
export function LazyProfile(props: ProfileRoomProps) {
  const Room = rooms[useText().locale]
  return (
    <Suspense fallback={<div hidden data-loading="cost-profile" />}>
      <Room {...props} />
    </Suspense>
  )
}

/** Room and words come together, when they are asked for. */
function roomIn(locale: Locale) {
  return lazy(async () => {
    const [{ ProfileRoom }, { RoomWords }, words] = await Promise.all([
      import('./profile-room.tsx'),
      import('./room-words.tsx'),
      loadProfileWords(locale),
    ])
    return {
      default: (props: ProfileRoomProps) => (
        <RoomWords words={words}>
          <ProfileRoom {...props} />
        </RoomWords>
      ),
    }
  })
}

const rooms: Readonly<Record<Locale, ReturnType<typeof roomIn>>> = {
  en: roomIn('en'),
  'zh-cn': roomIn('zh-cn'),
}
