import type { Locale } from '../locales.ts'
import type { words as english } from './export-en.ts'

export type ExportKey = keyof typeof english
export type ExportWords = Readonly<Record<ExportKey, string>>

const loaders: Readonly<Record<Locale, () => Promise<{ readonly words: ExportWords }>>> = {
  en: () => import('./export-en.ts'),
  'zh-cn': () => import('./export-zh-cn.ts'),
}

/** The room's words in one language; the other language's are loaded only for documents in it. */
export async function loadExportWords(locale: Locale): Promise<ExportWords> {
  const { words } = await loaders[locale]()
  return words
}
