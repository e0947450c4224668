import { lazy, Suspense, type ComponentType } from 'react'
import { Loading } from '#components/ui/loading.tsx'
import { useText } from '#components/ui/text.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import { loadExportWords } from '#lib/i18n/rooms/export.ts'

/** `onBack` is absent where the room has an address of its own. */
type RoomProps = { readonly onBack?: () => void }
type Load = () => Promise<ComponentType<RoomProps>>

const loadRoom: Readonly<Record<RoomName, Load>> = {
  export: async () => (await import('./export-room.tsx')).ExportRoom,
  packs: async () => (await import('./packs-room.tsx')).PacksRoom,
}

/** `export`: evidence leaves. `packs`: what others made is judged and taken in. */
export type RoomName = 'export' | 'packs'

/** A room and its words come together, when they are asked for. */
function roomIn(locale: Locale, name: RoomName) {
  return lazy(async () => {
    const [Room, { RoomWords }, words] = await Promise.all([
      loadRoom[name](),
      import('./room-words.tsx'),
      loadExportWords(locale),
    ])
    return {
      default: (props: RoomProps) => (
        <RoomWords words={words}>
          <Room {...props} />
        </RoomWords>
      ),
    }
  })
}

function roomsIn(locale: Locale) {
  return { export: roomIn(locale, 'export'), packs: roomIn(locale, 'packs') }
}

const rooms: Readonly<Record<Locale, ReturnType<typeof roomsIn>>> = {
  en: roomsIn('en'),
  'zh-cn': roomsIn('zh-cn'),
}

export function LazyRoom({ name, ...props }: RoomProps & { readonly name: RoomName }) {
  const { locale } = useText()
  const Room = rooms[locale][name]
  return (
    <Suspense fallback={<Loading />}>
      <Room {...props} />
    </Suspense>
  )
}
