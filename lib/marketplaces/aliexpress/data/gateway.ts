import type { DataSource } from '#lib/page-data/spec.ts'

/** The gateway that all pages of the seller centre ask (public code, 2025–2026; three sources and more). */
const hosts = ['seller-acs.aliexpress.com']

/** One of the gateway's services. The version in the path varies. */
export function service(
  id: string,
  names: readonly string[],
  rest: Pick<DataSource, 'pages' | 'parts'> &
    Partial<Pick<DataSource, 'asked' | 'texts' | 'opens'>>,
): DataSource {
  const any = names.map((name) => name.replaceAll('.', String.raw`\.`)).join('|')
  return {
    id,
    hosts,
    path: String.raw`/h5/(?:${any})/\d+(?:\.\d+)*/?`,
    by: ['request', 'jsonp'],
    ...rest,
  }
}

/** Times of the seller centre without a mark: Pacific with daylight saving (522 of 522 pairs of text and number in a public list). */
export const zone = 'America/Los_Angeles'
