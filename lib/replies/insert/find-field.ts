import { rootsOf } from '#lib/reading/roots.ts'
import type { ComposerTarget, Field } from './types.ts'

const editable =
  'textarea, input[type="text"], [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]'
/** A box for more than a line: what a message is written in, whatever the page calls it. */
const anyBox = editable.replace('input[type="text"], ', '')

export type Found = { readonly composer: string; readonly field: Field }

/**
 * The box that the composers name, the first that is on the page. Where none of its selectors finds
 * one (the site was built anew), the only box for several lines at that address is taken; where there
 * are two, nobody can say which one the agent means.
 */
export function findBox(
  document: Document,
  composers: readonly ComposerTarget[],
): Found | undefined {
  for (const { id, address, fields } of composers) {
    const roots = rootsAt(document, address)
    for (const selector of [...fields, anyBox]) {
      const field = onlyField(roots, selector)
      if (field !== undefined) return { composer: id, field }
    }
  }
  return undefined
}

function rootsAt(document: Document, address: string): readonly ParentNode[] {
  const pattern = new RegExp(address, 'i')
  return rootsOf(document)
    .map(({ root }) => root)
    .filter((root) => pattern.test(addressOf(root)))
}

function onlyField(roots: readonly ParentNode[], selector: string): Field | undefined {
  const fields = roots
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .map(editableIn)
    .filter((field) => field !== undefined)
    .filter(isUsable)
  const [first, ...others] = new Set(fields)
  return others.length === 0 ? first : undefined
}

function addressOf(root: Document | ShadowRoot): string {
  const document = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument
  const location = document?.location
  return location ? location.host + location.pathname + location.search + location.hash : ''
}

/** The element itself, or the field inside it (custom elements keep theirs in an open shadow root). */
function editableIn(element: Element): Field | undefined {
  if (element.matches(editable)) return element as Field
  const inner = element.shadowRoot?.querySelector(editable) ?? element.querySelector(editable)
  return inner ? (inner as Field) : undefined
}

function isUsable(field: Field): boolean {
  const isOff = field.matches(
    ':disabled, [readonly], [aria-disabled="true"], [aria-readonly="true"]',
  )
  return !isOff && field.checkVisibility({ visibilityProperty: true })
}
