import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useText } from '#components/ui/text.tsx'
import type { ProfileKey, ProfileWords } from '#lib/i18n/rooms/cost-profile.ts'
import { createTranslator, type Translate } from '#lib/i18n/translator.ts'

const Context = createContext<Translate<ProfileKey> | undefined>(undefined)

/** The room's own words, loaded with it; the panel's stay at hand. */
export function RoomWords({ words, children }: { words: ProfileWords; children: ReactNode }) {
  const { locale } = useText()
  const say = useMemo(() => createTranslator(locale, words), [locale, words])
  return <Context value={say}>{children}</Context>
}

export function useRoomWords(): Translate<ProfileKey> {
  const say = useContext(Context)
  if (!say) throw new Error('Put the component into RoomWords')
  return say
}
