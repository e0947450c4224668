import type { Locale } from '../locales.ts'
import type { words as english } from './cost-profile-en.ts'

export type ProfileKey = keyof typeof english
export type ProfileWords = Readonly<Record<ProfileKey, string>>

const loaders: Readonly<Record<Locale, () => Promise<{ readonly words: ProfileWords }>>> = {
  en: () => import('./cost-profile-en.ts'),
  'zh-cn': () => import('./cost-profile-zh-cn.ts'),
}

/** The room's words in one language; the other language's are not loaded. */
export async function loadProfileWords(locale: Locale): Promise<ProfileWords> {
  const { words } = await loaders[locale]()
  return words
}
