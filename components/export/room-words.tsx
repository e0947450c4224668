import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useText } from '#components/ui/text.tsx'
import type { ExportKey, ExportWords } from '#lib/i18n/rooms/export.ts'
import { createTranslator, type Translate } from '#lib/i18n/translator.ts'

const Context = createContext<Translate<ExportKey> | undefined>(undefined)

/** The room's own words, loaded with it. */
export function RoomWords({ words, children }: { words: ExportWords; children: ReactNode }) {
  const { locale } = useText()
  const say = useMemo(() => createTranslator(locale, words), [locale, words])
  return <Context value={say}>{children}</Context>
}

export function useRoomWords(): Translate<ExportKey> {
  const say = useContext(Context)
  if (!say) throw new Error('Put the component into RoomWords')
  return say
}
