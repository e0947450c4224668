import type { catalog as english } from './catalog-en.ts'
import type { Locale } from './locales.ts'

export type MessageKey = keyof typeof english

/** Every message of one interface language. */
export type Catalog = Readonly<Record<MessageKey, string>>

const loaders: Readonly<Record<Locale, () => Promise<{ readonly catalog: Catalog }>>> = {
  en: () => import('./catalog-en.ts'),
  'zh-cn': () => import('./catalog-zh-cn.ts'),
}

/** The words of one language, from the package; the other language's are not loaded. */
export async function loadCatalog(locale: Locale): Promise<Catalog> {
  const { catalog } = await loaders[locale]()
  return catalog
}
