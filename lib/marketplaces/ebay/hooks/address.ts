import { oncePerScope } from '#lib/reading/look-memory.ts'
import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { clean, fold } from '#lib/reading/text.ts'
import { fromTables } from '#lib/reading/values/value-tables.ts'
import { isRegionName } from '#lib/reading/values/region-names.ts'
import { pattern, patterns } from '#lib/reading/loaded-patterns.ts'
import { after, labelled, selector, shownText } from './text-places.ts'

/**
 * City, postal code and country of the ship-to block. Its parts carry no names of their own except
 * in their help texts ("Copy city"), so those are asked first; then the shape of each line.
 */
type Address = { city?: string; postalCode?: string; country?: string }
type Part = keyof Address | 'other'

const tips = (): string => selector('tips')
/** A help text whose class is unknown. English: seen; the others: our own translation. */
const copies = (): RegExp => pattern('copyWords', 'iu')

/** Help texts of the copy buttons. English: saved page of May 2026; the others are our own translation. */
const hints = ['postalCode', 'country', 'city', 'other'] as const

export const city: Hook = (scope) => raws(addressOf(scope).city)
export const postalCode: Hook = (scope) => raws(addressOf(scope).postalCode)
export const country: Hook = (scope) => raws(addressOf(scope).country)

function raws(text: string | undefined): { raw: string }[] {
  return text === undefined ? [] : [{ raw: text }]
}

const addressOf = oncePerScope((scope): Address => {
  const block = blockOf(scope)
  const language = scope.document.documentElement.lang
  if (!block) return fromShape(looseLines(scope, language), language)
  const lines = linesOf(block, scope)
  const hinted = fromHints(block, scope)
  // Help texts that stand among the lines spoil their shape.
  if (tipsIn(block).some((tip) => !tip.matches(tips()))) return hinted
  return { ...fromShape(lines, language), ...hinted }
})

function blockOf(scope: HookScope): Element | undefined {
  const [known] = scope.all(selector('address'))
  if (known) return known
  for (const label of labelled(scope, 'shipTo')) {
    const next = after(label, scope.textOf)
    if (next && linesOf(next, scope).length > 1) return next
  }
  return undefined
}

/** Lines that stand by themselves below the heading, down to the country; without one they may be anything. */
function looseLines(scope: HookScope, language: string): string[] {
  const [heading, ...more] = labelled(scope, 'shipTo')
  if (!heading || more.length > 0) return []
  const lines: string[] = []
  let next = after(heading, scope.textOf)
  for (; next && lines.length < MAX_LINES; next = next.nextElementSibling ?? undefined) {
    const text = shownText(next, scope.textOf)
    if (text.length > MAX_LINE || /[:：]/.test(text)) return []
    if (text) lines.push(text)
    if (lines.length > 2 && isCountry(text, language)) return lines
  }
  return []
}

const MAX_LINES = 8
const MAX_LINE = 80

/** The lines of the block: one for each child that shows text, or as the text breaks. */
function linesOf(block: Element, scope: HookScope): string[] {
  const children = [...block.children]
    .map((child) => shownText(child, scope.textOf))
    .filter(Boolean)
  if (children.length > 1) return children
  return scope.proseOf(block).split('\n').map(clean).filter(Boolean)
}

function fromHints(block: Element, scope: HookScope): Address {
  const found: Address = {}
  for (const tip of tipsIn(block)) {
    const part = partOf(tip.textContent)
    if (part === undefined || part === 'other') continue
    const text = ownerText(tip, block, scope)
    if (text) found[part] ??= text
  }
  return found
}

function tipsIn(block: Element): readonly Element[] {
  return [...block.querySelectorAll('*')].filter((element) => {
    const isCopy = () =>
      element.childElementCount === 0 && copies().test(clean(element.textContent))
    return element.matches(tips()) || isCopy()
  })
}

/** The text that a help text belongs to: what stands right before it, else the nearest around it. */
function ownerText(tip: Element, block: Element, scope: HookScope): string | undefined {
  const before = tip.previousElementSibling
  if (before && tipsIn(block).every((each) => !before.contains(each))) {
    const text = scope.textOf(before)
    if (text) return text
  }
  if (!tip.matches(tips())) return undefined
  for (let node = tip.parentElement; node && node !== block; node = node.parentElement) {
    const text = scope.textOf(node)
    if (text) return node.querySelectorAll(tips()).length > 1 ? undefined : text
  }
  return undefined
}

function partOf(tip: string): Part | undefined {
  const text = clean(tip)
  if (text.length > 60) return undefined
  return hints.find((part) => patterns(`copy_${part}`, 'i').some((each) => each.test(text)))
}

/** `Boise, ID 83702`, `Québec QC G1K 3B7`, `Fremantle WA 6160`, `Boise, Idaho 83702`. */
const stateLine = (): RegExp => pattern('addressLine', 'u')
const ukLine = (): RegExp => pattern('ukLine', 'u')
const countyLine = (): RegExp => pattern('countyLine', 'iu')
/** `24103 Kiel`, `50123 Firenze FI`, `1012 AB Amsterdam`, `00-950 Warszawa`. */
const codeFirst = (): RegExp => pattern('codeFirst', 'u')

function fromShape(lines: readonly string[], language: string): Address {
  const last = lines.at(-1)
  const found: Address = {}
  if (last !== undefined && isCountry(last, language)) found.country = last
  // The first two lines are the recipient and a street.
  for (const [at, line] of lines.entries()) {
    if (at < 2) continue
    const match = stateLine().exec(line) ?? codeFirst().exec(line) ?? ukLine().exec(line)
    if (!match?.groups) continue
    const { zip, city: name } = match.groups
    // A British town has a line of its own; with more lines between it could be a county.
    const isCounty = at === 4 && countyLine().test(lines[3] ?? '')
    const before = (at === 3 || isCounty) && name === undefined ? lines[2] : undefined
    const town = name ?? (before !== undefined && !/\d/.test(before) ? before : undefined)
    return { ...found, ...(zip ? { postalCode: zip } : {}), ...(town ? { city: town } : {}) }
  }
  return found
}

/** Names that the browser does not give. */
const otherNames = fromTables(({ countries }) => countries.aliases)

function isCountry(text: string, language: string): boolean {
  return Object.hasOwn(otherNames(), fold(text)) || isRegionName(text, ['en', language])
}
