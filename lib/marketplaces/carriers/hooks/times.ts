import type { HookScope } from '../../../reading/spec.ts'
import { findTimes } from '../../../reading/values/time.ts'
import { hasKey, keysOf, linesOf, type Line } from '../../page-lines.ts'

const hints = { dayFirst: true, country: '' }

/** Lines with one time of day that are no label's value (`Last updated: …`). */
export function timeLines(scope: HookScope): Line[] {
  const lines = linesOf(scope)
  return lines.filter(({ text }, i) => {
    if (!/\d[:.h時时点]\s?\d/.test(text) || text.length > 600 || !isTimed(text)) return false
    if (/^[^\d:：]{2,40}[:：]\s*\S*\d/.test(text) && isLabelled(text)) return false
    const before = lines[i - 1]?.text ?? ''
    return keysOf(before).length === 0 || hasKey(before, ['eventTime', 'eventStatus', 'eventPlace'])
  })
}

function isLabelled(text: string): boolean {
  const label = text.slice(0, text.search(/[:：]/))
  return !hasKey(label, ['eventTime'])
}

function isTimed(text: string): boolean {
  const times = findTimes(text, hints)
  return times.length === 1 && times[0]?.time !== undefined
}
