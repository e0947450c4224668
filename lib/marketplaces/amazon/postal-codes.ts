/**
 * How postal codes look and where they stand in a line, by ISO country code. `place`: the code
 * stands before the town, after it, or either (Amazon prints "Lyon, 69003" as well as "69003 Lyon").
 * Source: Universal Postal Union addressing notes, from general knowledge, 2026-11.
 */
export type PostalShape = {
  readonly code: string
  readonly place: 'before' | 'after' | 'either'
  /** A short region code stands between town and postal code, with or without a comma. */
  readonly region?: string
  /** A province code may stand behind the town. */
  readonly suffix?: string
  /** Regions that may have a line of their own below the town. */
  readonly county?: string
}

const five: PostalShape = { code: String.raw`\d{5}`, place: 'either' }
const four: PostalShape = { code: String.raw`\d{4}`, place: 'either' }
const sixAfter: PostalShape = { code: String.raw`\d{6}|\d{3} \d{3}`, place: 'after' }
const british: PostalShape = {
  code: String.raw`[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}`,
  place: 'after',
  county: String.raw`\p{L}{3,}shire|(?:(?:north|south|east|west) )?(?:yorkshire|sussex|midlands|glamorgan)|kent|essex|surrey|devon|cornwall|norfolk|suffolk|cumbria|dorset|somerset|middlesex|merseyside|northumberland|rutland|tyne (?:and|&) wear|county durham|co\.? durham|isle of wight|greater (?:london|manchester)|gwynedd|powys|dyfed|clwyd|gwent|fife|highland|scottish borders|(?:co\.? |county )?(?:antrim|armagh|down|fermanagh|tyrone|londonderry)|england|scotland|wales|northern ireland`,
}

export const postalShapes: Readonly<Record<string, PostalShape>> = {
  US: { code: String.raw`\d{5}(?:-\d{4})?`, place: 'after', region: '[A-Z]{2}' },
  PR: { code: String.raw`\d{5}(?:-\d{4})?`, place: 'after', region: 'PR' },
  CA: { code: String.raw`[A-Z]\d[A-Z] ?\d[A-Z]\d`, place: 'after', region: '[A-Z]{2}' },
  AU: { code: String.raw`\d{4}`, place: 'after', region: 'NSW|VIC|QLD|SA|WA|TAS|NT|ACT' },
  NZ: { code: String.raw`\d{4}`, place: 'after' },
  GB: british,
  IM: british,
  JE: british,
  GG: british,
  IE: { code: String.raw`[A-Z]\d[\dW] ?[A-Z\d]{4}`, place: 'after' },
  DE: five,
  FR: five,
  MC: five,
  ES: five,
  IT: { ...five, suffix: String.raw`\(?[A-Z]{2}\)?` },
  FI: five,
  TR: five,
  HR: five,
  EE: five,
  RS: five,
  UA: five,
  MX: { ...five, region: '[A-Z]{2,4}' },
  TH: { ...five, place: 'after' },
  MY: five,
  KR: five,
  SA: { ...five, place: 'either' },
  EG: { ...five, place: 'after' },
  BE: four,
  AT: four,
  CH: four,
  LU: four,
  DK: four,
  NO: four,
  HU: four,
  SI: four,
  BG: four,
  ZA: { ...four, place: 'after' },
  NL: { code: String.raw`\d{4} ?[A-Z]{2}`, place: 'either' },
  SE: { code: String.raw`\d{3} ?\d{2}`, place: 'either' },
  CZ: { code: String.raw`\d{3} ?\d{2}`, place: 'either' },
  SK: { code: String.raw`\d{3} ?\d{2}`, place: 'either' },
  GR: { code: String.raw`\d{3} ?\d{2}`, place: 'either' },
  PL: { code: String.raw`\d{2}-\d{3}`, place: 'either' },
  PT: { code: String.raw`\d{4}-\d{3}`, place: 'either' },
  BR: { code: String.raw`\d{5}-?\d{3}`, place: 'after', region: '[A-Z]{2}' },
  IN: { ...sixAfter, region: '[A-Z]{2}' },
  SG: { code: String.raw`\d{6}`, place: 'after' },
  CN: { code: String.raw`\d{6}`, place: 'either' },
  RO: { code: String.raw`\d{6}`, place: 'either' },
  JP: { code: String.raw`\d{3}-\d{4}`, place: 'before' },
}
