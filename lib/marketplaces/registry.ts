import { aliexpressReader } from './aliexpress/reader.ts'
import { amazonReader } from './amazon/reader.ts'
import { carrierReader } from './carriers/reader.ts'
import { ebayReader } from './ebay/reader.ts'
import type { PageData } from '#lib/page-data/spec.ts'
import type { ReaderData } from '#lib/reading/spec.ts'
import { aliexpressData } from './aliexpress/data/index.ts'
import { amazonData } from './amazon/data/index.ts'
import { carrierData } from './carriers/data/index.ts'
import { ebayData } from './ebay/data/index.ts'

/** The injected scripts, by name of their entrypoint. */
export const readerScripts = [
  'read-amazon',
  'read-ebay',
  'read-aliexpress',
  'read-carrier',
] as const
export type ReaderScript = (typeof readerScripts)[number]

const readers: Readonly<Record<ReaderScript, ReaderData>> = {
  'read-amazon': amazonReader,
  'read-ebay': ebayReader,
  'read-aliexpress': aliexpressReader,
  'read-carrier': carrierReader,
}

/** The reader of the marketplace that an address belongs to; undefined for any other page. */
export function readerFor(url: string): ReaderScript | undefined {
  const host = hostOf(url)
  if (host === undefined) return undefined
  return readerScripts.find((script) => readers[script].sites.some((site) => site.host === host))
}

/** What an injected reader is handed: page specs, labels and the rest, as plain data. */
export function readerData(script: ReaderScript): ReaderData {
  return readers[script]
}

const pageData: Readonly<Record<ReaderScript, PageData>> = {
  'read-amazon': amazonData,
  'read-ebay': ebayData,
  'read-aliexpress': aliexpressData,
  'read-carrier': carrierData,
}

/** How the pages' own data are read, for tabs where "always on" copies them. */
export function pageDataOf(script: ReaderScript): PageData {
  return pageData[script]
}

function hostOf(url: string): string | undefined {
  const parsed = URL.parse(url)
  return parsed?.protocol === 'https:' ? parsed.hostname : undefined
}
