import type { HookScope } from '../../../reading/spec.ts'
import { findTimes } from '../../../reading/values/time.ts'
import { hasKey, keysOf, linesOf, type Line } from '../../page-lines.ts'

const hints = { dayFirst: true, country: '' }

/** Lines with one time of day that are no label's value (`Last updated: …`). */
export function timeLines(scope: HookScope): Line[] {
  const lines = linesOf(scope)
  return lines.filter(({ text }, i) => {
    if (!/\d[:.h時时点]\s?\d/.test(text) || text.length > 600 || !isTimed(text)) return false
    if (isNotice(text)) return false
    if (/^[^\d:：]{2,40}[:：]\s*\S*\d/.test(text) && isLabelled(text)) return false
    const before = lines[i - 1]?.text ?? ''
    return keysOf(before).length === 0 || hasKey(before, ['eventTime', 'eventStatus', 'eventPlace'])
  })
}

/** A sentence before a full time and more behind it, or hours from and to: news of the site. */
function isNotice(text: string): boolean {
  const [, before = '', after = ''] =
    /^(.*?)\d{4}[-/.]\d\d?[-/.]\d\d?[T ,]*\d\d?:\d\d(?::\d\d)?(.*)$/su.exec(text) ?? []
  const isAmid = /\p{L}[.!?。！]\s*$/u.test(before) && /\p{L}{2}/u.test(after)
  return isAmid || /\d:\d\d\s?[-–—~〜]\s?\d\d?:\d\d/.test(text)
}

function isLabelled(text: string): boolean {
  const label = text.slice(0, text.search(/[:：]/))
  return !hasKey(label, ['eventTime'])
}

function isTimed(text: string): boolean {
  const times = findTimes(text, hints)
  return times.length === 1 && times[0]?.time !== undefined
}
