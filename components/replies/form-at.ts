import type { MarketplaceRules, MessageForm } from '#lib/marketplaces/contract.ts'

/** The message form of the page in view; else the marketplace's first, whose limit is then a guide. */
export function formAt(
  { composers, forms }: Pick<MarketplaceRules, 'composers' | 'forms'>,
  url: string,
): MessageForm | undefined {
  const { host, pathname, search, hash } = new URL(url)
  const address = host + pathname + search + hash
  const composer = composers.find((each) => new RegExp(each.address, 'i').test(address))
  return forms.find(({ id }) => id === composer?.form) ?? forms[0]
}
