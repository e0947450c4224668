/** Languages that a reply may be written in, as BCP 47 tags. English is always there; Chinese is the agent's own reading. */
export const replyLanguages = [
  'en',
  'zh-CN',
  'de',
  'fr',
  'es',
  'it',
  'pt-BR',
  'ru',
  'ja',
  'nl',
  'pl',
] as const
export type ReplyLanguage = (typeof replyLanguages)[number]

export function isReplyLanguage(tag: string): tag is ReplyLanguage {
  return replyLanguages.some((language) => language === tag)
}

/**
 * The reply language for a tag of any region, e.g. `de-AT`, `pt`, `zh`. Traditional Chinese has none:
 * our Chinese is written in simplified characters.
 */
export function replyLanguageOf(tag: string | undefined): ReplyLanguage | undefined {
  const [language, ...rest] = (tag ?? '').toLowerCase().split(/[-_]/u)
  const isTraditional = rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part))
  if (language === 'zh' && isTraditional) return undefined
  return replyLanguages.find((each) => each.split('-')[0] === language)
}
