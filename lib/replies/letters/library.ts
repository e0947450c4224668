import type { ReplyLanguage } from '../languages.ts'
import type { Letter, LetterWords } from './types.ts'

/** Languages beside English come when they are asked for. */
const loaders: Readonly<
  Partial<Record<ReplyLanguage, () => Promise<{ readonly words: LetterWords }>>>
> = {
  'zh-CN': () => import('./languages/zh-cn.ts'),
  de: () => import('./languages/de.ts'),
  fr: () => import('./languages/fr.ts'),
}

/** The letters with one more language, where they are written in it. */
export async function withLetterLanguage(
  letters: readonly Letter[],
  language: ReplyLanguage,
): Promise<readonly Letter[]> {
  const loaded = await loaders[language]?.()
  if (loaded === undefined) return letters
  const { shared, letters: own } = loaded.words
  return letters.map((letter) => {
    if (!letter.languages.includes(language)) return letter
    const words = { ...shared, ...own[letter.id] }
    return { ...letter, texts: { ...letter.texts, [language]: words } }
  })
}
