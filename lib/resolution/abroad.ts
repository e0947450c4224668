/**
 * Whether an address is in another country than the site's. Pages print country names in their own
 * language; a name that is not known leaves the question open.
 */
export function isAbroad(
  printed: string | undefined,
  siteCountry: string | undefined,
  pageLocale: string | undefined,
): boolean | undefined {
  if (printed === undefined || siteCountry === undefined) return undefined
  const code = countryCode(printed, pageLocale)
  return code === undefined ? undefined : code !== siteCountry
}

/** The country that a fee site's id names: `EBAY_US` → `US`; none where it names none. */
export function countryOfSite(site: string): string | undefined {
  const code = /_([A-Z]{2})$/.exec(site)?.[1]
  return code === 'UK' ? 'GB' : code
}

/** ISO 3166 code of a printed country: `Germany`, `Deutschland` on a German page, `DE`. */
function countryCode(printed: string, pageLocale: string | undefined): string | undefined {
  const wanted = fold(printed)
  if (wanted === 'usa' || wanted === 'u.s.a.') return 'US'
  if (wanted === 'uk' || wanted === 'great britain') return 'GB'
  for (const locale of [pageLocale, 'en']) {
    const names = locale === undefined ? undefined : namesIn(locale)
    const code = names?.get(wanted)
    if (code !== undefined) return code
  }
  return undefined
}

function namesIn(locale: string): ReadonlyMap<string, string> | undefined {
  const [supported] = supportedLocale(locale)
  if (supported === undefined) return undefined
  const names = new Intl.DisplayNames([supported], { type: 'region', fallback: 'none' })
  return new Map(
    codes.flatMap((code): [string, string][] => {
      const name = names.of(code)
      return name === undefined
        ? [[fold(code), code]]
        : [
            [fold(name), code],
            [fold(code), code],
          ]
    }),
  )
}

/** A page may say anything of its language. */
function supportedLocale(locale: string): readonly string[] {
  try {
    return Intl.DisplayNames.supportedLocalesOf(locale)
  } catch {
    // Not a language tag: the page's language stays unknown.
    return []
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
const codes = letters.flatMap((a) => letters.map((b) => a + b))

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
