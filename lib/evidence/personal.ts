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
]

/** Raw texts are personal with their fact: they repeat it, often with more of the line it stood in. */
export function isPersonal(path: string): boolean {
  return personal.some((pattern) => pattern.test(path))
}
