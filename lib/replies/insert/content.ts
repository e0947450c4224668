import type { Field, ValueField } from './types.ts'

export function isValueField(field: Field): field is ValueField {
  return field.localName === 'textarea' || field.localName === 'input'
}

/** What somebody has written in the box. An editor's own hint ("Write a message") is not writing. */
export function contentOf(field: Field): string {
  if (isValueField(field)) return field.value
  return field.querySelector(notWritten) === null ? field.innerText : writtenIn(field)
}

const notWritten = '[contenteditable="false"], [data-slate-placeholder]'

function writtenIn(field: HTMLElement): string {
  const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(notWritten) === null) texts.push(node.nodeValue ?? '')
  }
  return texts.join('')
}

/** Nothing but blanks and what editors keep an empty line with. */
export function isEmpty(field: Field): boolean {
  return bare(contentOf(field)) === ''
}

/** UTF-16 units that the box takes, as the page set it; -1 and absent mean none. */
export function limitOf(field: Field): number {
  const limit = isValueField(field) ? field.maxLength : -1
  return limit < 0 ? Infinity : limit
}

/** Editors turn line breaks into blocks; every letter must be the same. */
export function holds(field: Field, text: string): boolean {
  return bare(contentOf(field)) === bare(text)
}

function bare(text: string): string {
  return text.replace(/[\s\u200B\u2060\uFEFF]+/gu, '')
}
