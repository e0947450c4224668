import { rootsOf } from '#lib/reading/roots.ts'

/**
 * Puts a text into a page's compose box, as if it had been typed, and leaves it there: a person
 * reads it and presses send. Never clicks, never submits, never overwrites what somebody wrote.
 */

/** Where to look; a subset of the marketplace's `Composer`. */
export type ComposerTarget = {
  readonly id: string
  /** Regular expression over host + path of the page or frame that holds the field. */
  readonly address: string
  readonly fields: readonly string[]
}

export type InsertOutcome =
  | { readonly ok: true; readonly composer: string }
  | {
      readonly ok: false
      readonly code: 'no-composer' | 'composer-not-empty' | 'too-long' | 'failed'
    }

type Field = HTMLTextAreaElement | HTMLInputElement | HTMLElement

/** Tries the composers in order; the first whose field is on the page takes the text. */
export function insertText(
  document: Document,
  composers: readonly ComposerTarget[],
  text: string,
): InsertOutcome {
  for (const composer of composers) {
    const field = findField(document, composer)
    if (field) return fill(field, text, composer.id)
  }
  return { ok: false, code: 'no-composer' }
}

function findField(document: Document, composer: ComposerTarget): Field | undefined {
  const address = new RegExp(composer.address, 'i')
  const roots = rootsOf(document).filter(({ root }) => address.test(addressOf(root)))
  for (const selector of composer.fields) {
    const fields = roots
      .flatMap(({ root }) => [...root.querySelectorAll(selector)])
      .map(editableIn)
      .filter((field) => field !== undefined)
      .filter(isUsable)
    // Two visible boxes: nobody can say which one the agent means.
    if (new Set(fields).size === 1) return fields[0]
  }
  return undefined
}

function addressOf(root: Document | ShadowRoot): string {
  const location = (root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument)
    ?.location
  return location ? location.host + location.pathname + location.search + location.hash : ''
}

/** The element itself, or the field inside it (custom elements keep theirs in an open shadow root). */
function editableIn(element: Element): Field | undefined {
  const editable = 'textarea, input[type="text"], [contenteditable=""], [contenteditable="true"]'
  if (element.matches(editable)) return element as Field
  const inner = element.shadowRoot?.querySelector(editable) ?? element.querySelector(editable)
  return inner ? (inner as Field) : undefined
}

function isUsable(field: Field): boolean {
  const isOff = field.matches(':disabled, [readonly], [aria-disabled="true"]')
  return !isOff && field.checkVisibility({ visibilityProperty: true })
}

function fill(field: Field, text: string, composer: string): InsertOutcome {
  const before = contentOf(field)
  if (before.trim() !== '' && before !== text) return { ok: false, code: 'composer-not-empty' }
  if (limitOf(field) < text.length) return { ok: false, code: 'too-long' }
  field.focus()
  write(field, text)
  return sameText(contentOf(field), text) ? { ok: true, composer } : { ok: false, code: 'failed' }
}

function isValueField(field: Field): field is HTMLTextAreaElement | HTMLInputElement {
  return field.localName === 'textarea' || field.localName === 'input'
}

function contentOf(field: Field): string {
  return isValueField(field) ? field.value : field.innerText
}

/** `maxlength` as the page set it; -1 and absent mean none. */
function limitOf(field: Field): number {
  const limit = isValueField(field) ? field.maxLength : -1
  return limit < 0 ? Infinity : limit
}

/**
 * The native setter, past any that a framework put on the element, and the events that typing
 * sends: that wakes the send button of frameworks that keep the value themselves.
 */
function write(field: Field, text: string): void {
  if (isValueField(field)) {
    const view = field.ownerDocument.defaultView ?? window
    const type = field.localName === 'textarea' ? view.HTMLTextAreaElement : view.HTMLInputElement
    Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, text)
  } else field.textContent = text
  const init = { bubbles: true, composed: true }
  field.dispatchEvent(new InputEvent('input', { ...init, inputType: 'insertText', data: text }))
  field.dispatchEvent(new Event('change', init))
}

/** Editors turn line breaks into blocks; the words must be the same. */
function sameText(a: string, b: string): boolean {
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim()
  return words(a) === words(b)
}
