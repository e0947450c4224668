import { clean } from '#lib/reading/text.ts'
import { countryCode } from '#lib/reading/values/countries.ts'
import type { Hook, HookScope, SiteSpec } from '#lib/reading/spec.ts'
import { postalShapes, type PostalShape } from '../postal-codes.ts'
import { amazonSites } from '../sites.ts'
import { addressLines } from './address-lines.ts'

/**
 * Town, postal code and country out of the lines of the ship-to block. The lines have no names of
 * their own: only what their shape settles is given, a doubtful town is left out.
 */

type Address = { city?: string; postalCode?: string; country?: string }

export const city: Hook = (scope) => part(scope, 'city')
export const postalCode: Hook = (scope) => part(scope, 'postalCode')
export const country: Hook = (scope) => part(scope, 'country')

function part(scope: HookScope, name: keyof Address): { raw: string }[] {
  const { lines, language, home } = addressOf(scope)
  const value = parseAddress(lines, language, home)[name]
  return value === undefined ? [] : [{ raw: value }]
}

function addressOf(scope: HookScope): {
  lines: readonly string[]
  language: string
  home?: string
} {
  const site = channelSite(scope) ?? amazonSites.find((each) => each.host === scope.url.hostname)
  const language = scope.document.documentElement.lang || (site?.language ?? 'en')
  return { lines: addressLines(scope), language, ...(site ? { home: site.country } : {}) }
}

/** The marketplace that the page names ("Amazon.de"): any host shows orders of several. */
function channelSite(scope: HookScope): SiteSpec | undefined {
  const [shown] = scope.all('[data-test-id="order-summary-sales-channel-value"]')
  const name = shown ? scope.textOf(shown) : (scope.labelled('channel')[0]?.raw ?? '')
  const domain = /^(?:www\.)?(amazon\.[a-z.]{2,6})$/i.exec(name)?.[1]?.toLowerCase()
  return domain === undefined
    ? undefined
    : amazonSites.find((each) => each.host === `sellercentral.${domain}`)
}

/**
 * `lines`: as printed, the recipient among them. `home`: ISO code of the site's country, which is
 * meant when the address names none.
 */
export function parseAddress(
  lines: readonly string[],
  language: string,
  home: string | undefined,
): Address {
  const end = lines.at(-1) !== undefined && isPhone(lines.at(-1) ?? '') ? -1 : lines.length
  const shown = lines.slice(0, end)
  const last = shown.at(-1) ?? ''
  const named = shown.length > 2 ? countryCode(last, language) : undefined
  const code = named ?? home
  const inner = named === undefined ? shown : shown.slice(0, -1)
  const found = code === undefined ? {} : localParts(inner, code)
  // `DE` or `CA` at the end may be a state: only an address of that country shows that it is a country.
  const isDoubtful = /^[A-Z]{2}$/.test(last) && named !== home && found.postalCode === undefined
  if (named === undefined) return found
  return isDoubtful ? {} : { ...found, country: last }
}

function localParts(lines: readonly string[], code: string): Address {
  const shape = postalShapes[code]
  if (!shape) return {}
  return code === 'JP' ? japanese(lines, shape) : western(lines, shape)
}

function isPhone(line: string): boolean {
  const digits = line.replace(/\D/g, '').length
  return (
    /^[^\d+]{0,24}\+?[\d\s().-]+$/.test(line) && (line.includes('+') ? digits > 7 : digits >= 10)
  )
}

/** The lowest line that holds a postal code where this country puts it. The first line is the recipient. */
function western(lines: readonly string[], shape: PostalShape): Address {
  for (let i = lines.length - 1; i > 0; i--) {
    const line = clean(lines[i] ?? '').replace(/[,;]$/, '')
    const match = lineMatch(line, shape)
    if (!match) continue
    const isStreetAbove = i > 1 && /\d/.test(lines[i - 1] ?? '')
    const town = match.alone
      ? (townBelow(lines, i, isStreetAbove, shape) ?? townAbove(lines, i, shape))
      : townIn(match, shape, isStreetAbove)
    return { postalCode: match.code, ...(town === undefined ? {} : { city: town }) }
  }
  return {}
}

type LineMatch = {
  code: string
  before: string
  after: string
  /** What stands before the code with the signs between. */
  separated: string
  alone: boolean
}

function lineMatch(line: string, shape: PostalShape): LineMatch | undefined {
  const code = `(?<code>${shape.code})`
  const alone = new RegExp(`^${code}$`, 'u').exec(line)
  if (alone?.groups) return matched(alone.groups, true)
  const after = new RegExp(`^(?<separated>(?<before>.*\\p{L}.*?)[\\s,]+)${code}$`, 'u').exec(line)
  if (after?.groups && shape.place !== 'before') return matched(after.groups, false)
  const before = new RegExp(`^(?:[A-Z]{1,2}-)?${code}[\\s,]+(?<after>.*\\p{L}.*)$`, 'u').exec(line)
  return before?.groups && shape.place !== 'after' ? matched(before.groups, false) : undefined
}

function matched(groups: Record<string, string>, alone: boolean): LineMatch {
  const { code = '', before = '', after = '', separated = '' } = groups
  return { code, before, after, separated, alone }
}

/** The town in the postal code's own line: all that is left of it once the region is cut off. */
function townIn(match: LineMatch, shape: PostalShape, isStreetAbove: boolean): string | undefined {
  const text = match.before || match.after
  const [town = '', region, ...more] = text
    .split(',')
    .map((piece) => piece.trim())
    .filter(Boolean)
  // Two commas: a house or district may stand before the town.
  if (more.length) return undefined
  if (region !== undefined) return plausible(town)
  const withRegion = shape.region ? cut(town, ` (?:${shape.region})`) : undefined
  const withSuffix = shape.suffix ? cut(town, ` ${shape.suffix}`) : undefined
  if (withRegion !== undefined || withSuffix !== undefined)
    return plausible(withRegion ?? withSuffix)
  if (match.after || /,\s*$/.test(match.separated)) return plausible(town)
  // Without a comma a county or state may be all, or part, of what stands before the code.
  const isTown = shape.region === undefined && isStreetAbove && !/\s/.test(town)
  return isTown ? plausible(town) : undefined
}

/** The postal code in a line of its own between street and town, where the code stands before the town. */
function townBelow(
  lines: readonly string[],
  at: number,
  isStreetAbove: boolean,
  shape: PostalShape,
): string | undefined {
  const isBetween = isStreetAbove && at === lines.length - 2 && shape.place !== 'after'
  return isBetween ? plausible(lines[at + 1]?.trim()) : undefined
}

function cut(town: string, tail: string): string | undefined {
  return new RegExp(`^(.+?)${tail}$`, 'u').exec(town)?.[1]
}

/** A town has letters and no figures. */
function plausible(town: string | undefined): string | undefined {
  return town !== undefined && /\p{L}/u.test(town) && !/\d/.test(town) && town.length <= 60
    ? town
    : undefined
}

/**
 * The postal code stands alone: the town is the one line between it and the last line with a
 * figure (the street). With two lines between, the lower one may be a county.
 */
function townAbove(lines: readonly string[], at: number, shape: PostalShape): string | undefined {
  const street = lines.findLastIndex((line, i) => i > 0 && i < at && /\d/.test(line))
  if (street < 1) return undefined
  const between = lines.slice(street + 1, at)
  const region = shape.region === undefined ? undefined : new RegExp(`^(?:${shape.region})$`)
  if (between.length > 1 && region?.test(between.at(-1) ?? '')) between.pop()
  const counties =
    shape.county === undefined ? undefined : new RegExp(`^(?:${shape.county})$`, 'iu')
  // A county without a town above it: the town stands somewhere else.
  if (counties?.test(between.at(-1) ?? '') && between.pop() && between.length === 0)
    return undefined
  const [only, ...more] = between
  return only === undefined || more.length ? undefined : plausible(only.split(',')[0]?.trim())
}

/**
 * Prefecture, town and street come in lines of many shapes, in Japanese and in English: only a line
 * that is a town and nothing else gives one.
 */
function japanese(lines: readonly string[], shape: PostalShape): Address {
  const whole = new RegExp(`^〒?\\s?(${shape.code})(?=$|\\s)|[\\s,〒](${shape.code})$`, 'u')
  const codes = lines.flatMap((line) => {
    const match = whole.exec(clean(line))
    return match?.[1] ?? match?.[2] ?? []
  })
  const [code, ...more] = codes
  if (code === undefined || more.length) return {}
  const town = lines.find((line) =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,10}[市区町村]$/u.test(line),
  )
  return { postalCode: code, ...(town === undefined ? {} : { city: town }) }
}
