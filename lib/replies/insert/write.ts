import type { Field, ValueField } from './types.ts'

/**
 * The native setter, past any that a framework put on the element, and the events that typing
 * sends: that wakes the send button of frameworks that keep the value themselves.
 */
export function writeValue(field: ValueField, text: string): void {
  const view = field.ownerDocument.defaultView ?? window
  const type = field.localName === 'textarea' ? view.HTMLTextAreaElement : view.HTMLInputElement
  Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, text)
  tellOf(field, text)
}

/** Puts the caret behind whatever an editor keeps in an empty box. */
export function placeCaret(field: HTMLElement): void {
  field.focus()
  const selection = field.ownerDocument.getSelection()
  selection?.selectAllChildren(field)
  selection?.collapseToEnd()
}

/**
 * As a browser types: the browser itself changes the box, and tells the page.
 * @returns Whether anything took the text.
 */
export function typeText(field: HTMLElement, text: string): boolean {
  placeCaret(field)
  return field.ownerDocument.execCommand('insertText', false, text)
}

/**
 * Editors that do all of their writing themselves ask for this event and prevent the browser's part.
 * @returns Whether one did.
 */
export function offerText(field: HTMLElement, text: string): boolean {
  placeCaret(field)
  return !field.dispatchEvent(
    new InputEvent('beforeinput', {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType: 'insertText',
      data: text,
    }),
  )
}

/** Text and line breaks put in by hand, where the page has no editor behind its editable element. */
export function writeLines(field: HTMLElement, text: string): boolean {
  const { ownerDocument } = field
  const nodes = text
    .split('\n')
    .flatMap((line, at) => [
      ...(at === 0 ? [] : [ownerDocument.createElement('br')]),
      ...(line === '' ? [] : [ownerDocument.createTextNode(line)]),
    ])
  field.replaceChildren(...nodes)
  tellOf(field, text)
  return true
}

function tellOf(field: Field, text: string): void {
  const init = { bubbles: true, composed: true }
  field.dispatchEvent(new InputEvent('input', { ...init, inputType: 'insertText', data: text }))
  field.dispatchEvent(new Event('change', init))
}
