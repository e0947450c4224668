import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { findTimes } from '#lib/reading/values/time.ts'

/** Events of the popover that a tracking number opens: rows that begin with a date. Its markup is not public. */

const dialog = '[role="dialog"], .a-popover'
const hints = { dayFirst: false, country: '' }

/** Rows of the open popover, when it is about the parcel in this scope (or names no other). */
export const eventRows: Hook = (scope) => {
  const [open, ...more] = [...scope.document.querySelectorAll(dialog)].filter(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) && !each.parentElement?.closest(dialog),
  )
  if (!open || more.length || !isAbout(open, scope)) return []
  const dated = [...open.querySelectorAll('*')].filter((row) => isEvent(row, scope))
  const rows = dated.filter((row) => !dated.some((other) => other !== row && row.contains(other)))
  return rows.map((element) => ({ raw: '', element }))
}

export const eventTime: Hook = ({ element, textOf }) => [{ raw: textOf(element), element }]
export const eventStatus: Hook = (scope) => cellAt(scope, 0)
export const eventPlace: Hook = (scope) => cellAt(scope, 1)

function isAbout(open: Element, scope: HookScope): boolean {
  const number = scope.labelled('tracking')[0]?.raw ?? ''
  const [shown] = scope.all('[data-test-id="tracking-id-value"]')
  const own = (shown ? scope.textOf(shown) : number).replace(/\s/g, '')
  return own !== '' && scope.textOf(open).replace(/\s/g, '').includes(own)
}

/** One date, and something beside it. */
function isEvent(row: Element, scope: HookScope): boolean {
  if (row.childElementCount < 2) return false
  const text = scope.textOf(row)
  return text.length < 400 && findTimes(text, hints).length === 1 && cells(row, scope).length > 0
}

function cellAt(scope: HookScope, at: number): { raw: string; element: Element }[] {
  const cell = cells(scope.element, scope)[at]
  return cell ? [{ raw: scope.textOf(cell), element: cell }] : []
}

/** The row's cells without those that are only date and time. */
function cells(row: Element, { textOf }: HookScope): readonly Element[] {
  return [...row.children].filter((cell) => {
    const text = textOf(cell)
    const isTime = /^\d{1,2}[:.]\d{2}\b.{0,8}$/.test(text) || findTimes(text, hints).length > 0
    return text !== '' && !isTime
  })
}
