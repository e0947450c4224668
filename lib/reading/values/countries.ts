import { fold } from '../text.ts'

/**
 * Country names as pages print them at the end of an address. Names come from the browser (Unicode
 * CLDR), so a page in any language is understood without tables of ours.
 */

/** ISO 3166-1 codes. */
const codes = (
  'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH ' +
  'CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FO FR GA GB GD GE GF GG GH GI GL GM ' +
  'GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KR KW KY KZ ' +
  'LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MT MU MV MW MX MY MZ NA NC NE NG NI ' +
  'NL NO NP NR NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN ' +
  'SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS XK YE ' +
  'YT ZA ZM ZW'
).split(' ')

/** Languages that addresses are printed in whatever the page's own language is. */
const others = ['en', 'de', 'fr', 'it', 'es', 'ja', 'zh', 'nl', 'pl', 'pt', 'sv', 'tr', 'ru']

/** Short and older names that CLDR does not give. */
const aliases: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a': 'US',
  'united states of america': 'US',
  'estados unidos de américa': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  'south korea': 'KR',
  'republic of ireland': 'IE',
  'hong kong': 'HK',
  uae: 'AE',
  méxico: 'MX',
}

const known = new Map<string, ReadonlyMap<string, string>>()

/**
 * ISO code of a text that is nothing but a country's name or code; undefined for any other text.
 * `language`: of the page, asked first.
 */
export function countryCode(text: string, language: string): string | undefined {
  const shown = text.trim()
  if (/^[A-Z]{2}$/.test(shown)) return codes.includes(shown) ? shown : undefined
  const name = fold(shown)
  if (name.length < 2 || name.length > 60) return undefined
  if (aliases[name] !== undefined) return aliases[name]
  for (const each of [language, ...others]) {
    const code = namesIn(each).get(name)
    if (code !== undefined) return code
  }
  return undefined
}

function namesIn(language: string): ReadonlyMap<string, string> {
  const before = known.get(language)
  if (before) return before
  const names = new Map<string, string>()
  for (const display of displaysOf(language)) {
    for (const code of codes) names.set(fold(display.of(code) ?? code), code)
  }
  known.set(language, names)
  return names
}

function displaysOf(language: string): Intl.DisplayNames[] {
  try {
    return [new Intl.DisplayNames([language], { type: 'region' })]
  } catch {
    // A tag that Intl refuses names no countries; the other languages are still asked.
    return []
  }
}
