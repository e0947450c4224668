import type { Hook, HookScope } from '../../../reading/spec.ts'
import { keysOf, linesOf, regionOf } from '../../page-lines.ts'
import { isRegionName } from '../../../reading/values/region-names.ts'
import { timeLines } from './times.ts'

/** The scans of a parcel: blocks around one time each, whatever they are drawn with. */

/** One row for each scan. The newest is often told in the parcel's head too: that copy is none. */
export const eventRows: Hook = (scope) => {
  const marks = timeLines(scope)
  const elements = marks.map(({ element }) => element)
  const rows = marks.map(({ text, element }) => ({
    text,
    element: blockOf(element, elements, scope),
  }))
  const areBeside = (a: Element, b: Element): boolean =>
    a !== b &&
    (a.parentElement === b.parentElement || a.nextElementSibling?.nextElementSibling === b)
  return rows
    .filter(({ text, element }, i) => {
      const isLone = rows.every((other) => !areBeside(element, other.element))
      return !isLone || rows.every((other, j) => j === i || timeIn(other.text) !== timeIn(text))
    })
    .map(({ element }) => ({ raw: '', element }))
}

function timeIn(text: string): string {
  return (/\d.*\d/.exec(text.replace(rest, '')) ?? [text])[0]
}

/** What follows a full time of day in a line. */
const rest = /(?<=\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?)[^\d:].*$/

/** The largest block with no other time; of a single time the smallest that says more. */
function blockOf(element: Element, marks: readonly Element[], scope: HookScope): Element {
  if (marks.length > 1) return regionOf(element, marks, scope)
  let block = element
  while (
    block !== scope.element &&
    block.parentElement &&
    linesOf({ ...scope, element: block }).length < 2 &&
    !hasWordsBeside(scope.textOf(block))
  ) {
    block = block.parentElement
  }
  return block
}

export const eventTime: Hook = (scope) =>
  timeLines(scope).map(({ text, element }) => {
    const next = element.nextElementSibling
    const zone = next ? scope.textOf(next) : ''
    return {
      raw: /^[(（]?(?:GMT|UTC)\s?[+-]\d/.test(zone)
        ? `${text} ${zone.replace(/[()（）]/g, '')}`
        : text,
    }
  })

/** Without the time and its zone, and what parts it from the words. */
function withoutTime(text: string): string {
  return text
    .replace(/\d{4}[-/.]\d\d?[-/.]\d\d?[T ,]*\d\d?:\d\d(?::\d\d)?/, '')
    .replace(/[(（]?\b(?:GMT|UTC)\s?[+-]\d\d?(?::?\d\d)?[)）]?/, '')
    .replace(/^[\s,，:：|·–—-]+|[\s,，|·–—-]+$/g, '')
}

/** The texts of a scan in page order, without time, zone and labels. */
function textsOf(scope: HookScope): string[] {
  const times = timeLines(scope)
  const lines = linesOf(scope).map((line) =>
    times.includes(line) && !hasWordsBeside(line.text) ? '' : withoutTime(line.text),
  )
  const own = lines.filter((text) => /[\p{L}]{2}/u.test(text) && keysOf(text).length === 0)
  const next = scope.element.nextElementSibling
  if (own.length > 0 || !next || timeLines({ ...scope, element: next }).length > 0) return own
  return linesOf({ ...scope, element: next }).map(({ text }) => text)
}

/** Whether a line with a time says more than the time: words that no date is written with. */
function hasWordsBeside(text: string): boolean {
  return /\d{4}-\d\d-\d\d/.test(text) && /\p{L}{2}/u.test(withoutTime(text))
}

/** The detail where a title and a detail stand apart, else the title. */
export const eventStatus: Hook = (scope) => {
  const told = scope.labelled('eventStatus')
  if (told.length > 0) return told
  const places = eventPlace(scope).map(({ raw }) => raw)
  const [title, detail, more] = textsOf(scope).filter((text) => !places.includes(text))
  const raw = detail ?? title
  return raw === undefined || more !== undefined ? [] : [{ raw }]
}

/** Where it was scanned: what a label or class says, or a text that is a place and nothing else. */
export const eventPlace: Hook = (scope) => {
  const told = scope.labelled('eventPlace')
  if (told.length > 0) return told
  const classed = scope.all('[class*="location" i], [class*="place" i]')
  if (classed.length === 1)
    return classed.map((element) => ({ raw: scope.textOf(element), element }))
  const texts = textsOf(scope)
  return texts.length > 1
    ? texts.filter((text) => isPlace(text, scope)).map((raw) => ({ raw }))
    : []
}

/** `Lyon, FRANCE`, `Boise, ID 83702`, `SINGAPORE`. */
function isPlace(text: string, scope: HookScope): boolean {
  const parts = text.split(/\s*[,，]\s*/)
  const last = parts.at(-1) ?? ''
  if (text.length > 60 || parts.length > 4) return false
  return (
    (parts.length > 1 && /^[A-Z]{2}(?: \d{5}(?:-\d{4})?)?$/.test(last)) ||
    isRegionName(last, [scope.document.documentElement.lang, 'en', 'zh-CN'])
  )
}
