/**
 * Which values of an entry are personal: they say who the buyer is or what the buyer wrote.
 * Order ids, amounts, dates and tracking states are not: they must survive forgetting.
 */
const personal: readonly RegExp[] = [
  /^title$/,
  /^reading\.facts\.buyer\.(?:name|username|city|postalCode)$/,
  /^reading\.facts\.messages\[\d+\]\.body$/,
  /^reading\.facts\.dispute\.buyerComment$/,
  /^reading\.facts\.dispute\.offers\[\d+\]\.comment$/,
  /^reading\.facts\.feedback\.text$/,
  /^reading\.rows$/,
  /^reading\.sources\.[^.]*(?:\.[^.]+)*\.raw$/,
  /^messages\[\d+\]\.message\.body$/,
  /^(?:messages|events)\[\d+\]\.sources\.[^.]*\.raw$/,
  /^reading\.conflicts\[\d+\]\.values$/,
  /^facts\[\d+\]\.(?:value|was)$/,
  /^name$/,
  /^text$/,
  /^reason$/,
  /^note$/,
  /^who$/,
  // The agent's own name.
  /^(?:captured\.)?by$/,
]

/**
 * Which values of an entry are personal. A case that no order names is named by its buyer.
 * @param body The whole entry.
 */
export function personalIn(body: object): (path: string) => boolean {
  const key: unknown = Reflect.get(body, 'key')
  const namesBuyer = typeof key === 'string' && key.split(':')[1] === 'thread'
  return (path) => isPersonal(path) || (path === 'key' && namesBuyer)
}

/** Tried for every value of every entry: one pass instead of many. */
const anyPersonal = new RegExp(personal.map(({ source }) => `(?:${source})`).join('|'))

/** Raw texts are personal with their fact: they repeat it, often with more of the line it stood in. */
export function isPersonal(path: string): boolean {
  return anyPersonal.test(path)
}
