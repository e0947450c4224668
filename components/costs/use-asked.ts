import { useEffect, useState, type RefObject } from 'react'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import { fieldTestId } from './cost-field.tsx'

/** A field that something else in the view leads to. A new object each time it is asked for. */
export type Asked = { readonly path: FieldPath }

/** Whether a form stands open. It opens when one of its fields is asked for, and gives it the focus. */
export function useOpenForm(
  form: RefObject<HTMLElement | null>,
  isOpenAtFirst: boolean,
  asked: Asked | undefined,
  paths: readonly FieldPath[],
) {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const path = asked && paths.includes(asked.path) ? asked.path : undefined
  useEffect(() => {
    if (path === undefined) return undefined
    setOpen(true)
    // A closed form's fields can take the focus only once it stands open.
    const frame = requestAnimationFrame(() => focusField(form.current, path))
    return () => cancelAnimationFrame(frame)
    // Asked again for the same field, it is led there again.
  }, [asked, path, form])
  return [isOpen, setOpen] as const
}

function focusField(form: HTMLElement | null, path: FieldPath): void {
  const field = form?.querySelector<HTMLElement>(`[data-testid="${fieldTestId(path)}"]`)
  field?.focus()
}
