import type { ReplyLanguage } from './languages.ts'
import { textOf, type Says } from './snippets/define.ts'
import type { Snippet } from './types.ts'

/** Languages beside English come when they are asked for, each as a file of the package. */
const loaders: Readonly<Partial<Record<ReplyLanguage, () => Promise<{ readonly says: Says }>>>> = {
  'zh-CN': () => import('./snippets/languages/zh-cn/index.ts'),
  de: () => import('./snippets/languages/de/index.ts'),
  fr: () => import('./snippets/languages/fr/index.ts'),
  es: () => import('./snippets/languages/es/index.ts'),
  it: () => import('./snippets/languages/it/index.ts'),
  'pt-BR': () => import('./snippets/languages/pt-br/index.ts'),
  ru: () => import('./snippets/languages/ru/index.ts'),
  ja: () => import('./snippets/languages/ja/index.ts'),
  nl: () => import('./snippets/languages/nl/index.ts'),
  pl: () => import('./snippets/languages/pl/index.ts'),
}

/** Paragraphs of our snippets in one language; English is there from the start and gives nothing more. */
export async function loadSays(language: ReplyLanguage): Promise<Says> {
  const loaded = await loaders[language]?.()
  return loaded?.says ?? {}
}

/** The snippets with one more language; those that are not written in it stay as they are. */
export function withLanguage(
  snippets: readonly Snippet[],
  language: ReplyLanguage,
  says: Says,
): readonly Snippet[] {
  return snippets.map((snippet) => {
    const paragraphs = Object.hasOwn(says, snippet.id) ? says[snippet.id] : undefined
    if (paragraphs === undefined) return snippet
    return { ...snippet, texts: { ...snippet.texts, [language]: textOf(paragraphs) } }
  })
}

/** The snippets with these languages loaded. */
export async function withLanguages(
  snippets: readonly Snippet[],
  languages: readonly ReplyLanguage[],
): Promise<readonly Snippet[]> {
  const loaded = await Promise.all(
    languages.map(async (language) => ({ language, says: await loadSays(language) })),
  )
  return loaded.reduce((all, { language, says }) => withLanguage(all, language, says), snippets)
}
