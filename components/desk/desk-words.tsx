import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useText } from '#components/ui/text.tsx'
import type { DeskKey, DeskWords } from '#lib/i18n/rooms/desk.ts'
import { createTranslator, type Translate } from '#lib/i18n/translator.ts'

const Context = createContext<Translate<DeskKey> | undefined>(undefined)

/** The desk's own words. */
export function DeskWordsProvider({ words, children }: { words: DeskWords; children: ReactNode }) {
  const { locale } = useText()
  const say = useMemo(() => createTranslator<DeskKey>(locale, words), [locale, words])
  return <Context value={say}>{children}</Context>
}

export function useDeskWords(): Translate<DeskKey> {
  const say = useContext(Context)
  if (!say) throw new Error('Put the component into a DeskWordsProvider')
  return say
}
