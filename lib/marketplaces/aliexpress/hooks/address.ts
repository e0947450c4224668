import type { Hook, HookScope } from '../../../reading/spec.ts'
import { countryCode } from '../../../reading/values/countries.ts'
import { isRegionName } from '../../../reading/values/region-names.ts'

/** Town and country out of an address in one line. */

/**
 * The town in `street 12, town, province, country`: all four parts and no more, none but the street
 * with a figure (or masked), so that no part of a street is taken for a town.
 */
export const cityInAddress: Hook = (scope) =>
  addressTexts(scope).flatMap((text) => {
    const parts = partsOf(text)
    if (/^[\d\s-]{3,10}$/.test(parts.at(-1) ?? '')) parts.pop()
    const [street = '', town = '', province = '', country = '', ...more] = parts
    const isWhole = more.length === 0 && isCountry(country, scope)
    const isStreet = /[\d*]/.test(street) && !roomWords.test(street)
    const isTown = !/[\d*]/.test(town + province) && !streetWords.test(town)
    return isWhole && isStreet && isTown ? [{ raw: town }] : []
  })

/** A first part that is a room or a floor has the street behind it. */
const roomWords =
  /^(?:flat|apt|apartment|unit|suite|room|floor|piso|apto|apartamento|appartement|wohnung|кв|квартира|dept|depto)\b/i
const streetWords =
  /(?:stra(?:ß|ss)e|gatan|straat|улица|проспект|路|街)$|\b(?:street|st|road|rd|avenue|ave|lane|drive|rua|calle|avenida|rue|via|ulica|ул)\b/i

function addressTexts(scope: HookScope): string[] {
  const bare = scope
    .all('.address-desensitize > .content > :nth-child(2)')
    .map((element) => scope.textOf(element))
  return [...scope.labelled('address').map(({ raw }) => raw), ...bare]
}

function partsOf(text: string): string[] {
  return text.split(/\s*[,，]\s*/).filter((part) => part !== '')
}

/** The country at the end of an address (`…, state, country`, perhaps with a comma behind it). */
export const countryInAddress: Hook = (scope) =>
  addressTexts(scope).flatMap((text) => {
    const country = partsOf(text)
      .slice(1)
      .slice(-2)
      .toReversed()
      .find((part) => isCountry(part, scope))
    return country === undefined ? [] : [{ raw: country }]
  })

/** Whether a text is a country's name in the page's language, English or Chinese. */
function isCountry(text: string, { document }: HookScope): boolean {
  const languages = ['en', document.documentElement.lang, 'zh-CN']
  return isRegionName(text, languages) || (text.length > 3 && countryCode(text, 'en') !== undefined)
}
