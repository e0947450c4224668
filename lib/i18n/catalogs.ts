import type { catalog as english } from './catalog-en.ts'
import type { words as evidenceEnglish } from './evidence-en.ts'
import type { later as laterEnglish } from './later-en.ts'
import type { Locale } from './locales.ts'
import type { words as repliesEnglish } from './reply-words-en.ts'

type FirstKey = keyof typeof english
type LaterKey = keyof typeof laterEnglish
type EvidenceKey = keyof typeof evidenceEnglish
type ReplyKey = keyof typeof repliesEnglish

/** Of any message, whenever it is loaded. */
export type MessageKey = FirstKey | LaterKey | EvidenceKey | ReplyKey

/** The messages of one interface language that are there from the beginning. */
export type Catalog = Readonly<Record<FirstKey, string>>

/** Those that come with the view that needs them. No other view may use them. */
export type LaterWords = Readonly<Record<LaterKey, string>>

/** Those of the Evidence view, and of what shows evidence elsewhere. */
export type EvidenceWords = Readonly<Record<EvidenceKey, string>>

/** Those of the Replies view. */
export type ReplyWords = Readonly<Record<ReplyKey, string>>

/** Words that come with a view, added to those that are there. */
export type MoreWordsOf = Readonly<Partial<Record<MessageKey, string>>>

const loaders: Readonly<Record<Locale, () => Promise<{ readonly catalog: Catalog }>>> = {
  en: () => import('./catalog-en.ts'),
  'zh-cn': () => import('./catalog-zh-cn.ts'),
}

const laterLoaders: Readonly<Record<Locale, () => Promise<{ readonly later: LaterWords }>>> = {
  en: () => import('./later-en.ts'),
  'zh-cn': () => import('./later-zh-cn.ts'),
}

const evidenceLoaders: Readonly<Record<Locale, () => Promise<{ readonly words: EvidenceWords }>>> =
  {
    en: () => import('./evidence-en.ts'),
    'zh-cn': () => import('./evidence-zh-cn.ts'),
  }

const replyLoaders: Readonly<Record<Locale, () => Promise<{ readonly words: ReplyWords }>>> = {
  en: () => import('./reply-words-en.ts'),
  'zh-cn': () => import('./reply-words-zh-cn.ts'),
}

/** The words of one language, from the package; the other language's are not loaded. */
export async function loadCatalog(locale: Locale): Promise<Catalog> {
  const { catalog } = await loaders[locale]()
  return catalog
}

export async function loadLaterWords(locale: Locale): Promise<LaterWords> {
  const { later } = await laterLoaders[locale]()
  return later
}

export async function loadEvidenceWords(locale: Locale): Promise<EvidenceWords> {
  const { words } = await evidenceLoaders[locale]()
  return words
}

export async function loadReplyWords(locale: Locale): Promise<ReplyWords> {
  const { words } = await replyLoaders[locale]()
  return words
}
