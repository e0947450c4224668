import {
  loadCatalog,
  loadEvidenceWords,
  loadLaterWords,
  type Catalog,
  type EvidenceWords,
  type LaterWords,
} from '../catalogs.ts'
import type { Locale } from '../locales.ts'
import type { words as english } from './desk-en.ts'

export type DeskKey = keyof typeof english
export type DeskWords = Readonly<Record<DeskKey, string>>

/** All words of the interface in one language, and the desk's own. */
export type DeskCatalog = {
  readonly all: Catalog & EvidenceWords & LaterWords
  readonly own: DeskWords
}

const loaders: Readonly<Record<Locale, () => Promise<{ readonly words: DeskWords }>>> = {
  en: () => import('./desk-en.ts'),
  'zh-cn': () => import('./desk-zh-cn.ts'),
}

/** The other language's are not loaded. */
export async function loadDeskCatalog(locale: Locale): Promise<DeskCatalog> {
  const [first, evidence, later, { words }] = await Promise.all([
    loadCatalog(locale),
    loadEvidenceWords(locale),
    loadLaterWords(locale),
    loaders[locale](),
  ])
  return { all: { ...first, ...evidence, ...later }, own: words }
}
