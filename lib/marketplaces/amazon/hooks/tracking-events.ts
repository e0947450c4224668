import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { findTimes } from '#lib/reading/values/time.ts'

/** Events of the popover that a tracking number opens: rows that begin with a date. Its markup is not public. */

const dialog = '[role="dialog"], .a-popover'
const rowSelector = 'tr, li, [role="row"], .a-row'
const hints = { dayFirst: false, country: '' }

/** Rows of the open popover, when it is about the parcel in this scope (or names no other). */
export const eventRows: Hook = (scope) => {
  const [open, ...more] = [...scope.document.querySelectorAll(dialog)].filter(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) && !each.parentElement?.closest(dialog),
  )
  if (!open || more.length || !isAbout(open, scope)) return []
  const rows = [...open.querySelectorAll(rowSelector)].filter(
    (row) =>
      isDated(row, scope) &&
      ![...row.querySelectorAll(rowSelector)].some((inner) => isDated(inner, scope)),
  )
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

function isDated(row: Element, scope: HookScope): boolean {
  const text = scope.textOf(row)
  return text.length < 400 && findTimes(text, hints).length === 1
}

/** The row's cells without those that are only date and time. */
function cellAt({ element, textOf }: HookScope, at: number): { raw: string; element: Element }[] {
  const cells = [...element.children].filter((cell) => {
    const text = textOf(cell)
    return (
      text !== '' && findTimes(text, hints).length === 0 && !/^\d{1,2}[:.]\d{2}\b.{0,8}$/.test(text)
    )
  })
  const cell = cells[at]
  return cell ? [{ raw: textOf(cell), element: cell }] : []
}
