import type { Random } from './random.ts'
import type { Variant } from './variant.ts'
import { valueTexts } from './words.ts'

/** Buttons right behind values, as pages have them beside numbers, names and addresses. */
export function addControls(variant: Variant): void {
  const { document, random } = variant
  const share = 0.2 + random.next() * 0.6
  for (const text of random.some(valueTexts(variant), share)) {
    // Nothing may be pressed inside what may be pressed.
    const value = text.parentElement?.closest('a,button') ?? text
    value.after(made(document, random))
  }
}

const words = ['Copy', 'Edit', 'View', 'Kopieren', '复制', 'コピー', 'Modifier']

function made(document: Document, random: Random): Element {
  const control = document.createElement(random.pick(['button', 'button', 'a']))
  if (control.localName === 'a') {
    control.setAttribute('role', 'button')
    control.setAttribute('href', '#')
  } else control.setAttribute('type', 'button')
  if (random.chance(0.5)) control.textContent = random.pick(words)
  else control.setAttribute('aria-label', random.pick(words))
  return control
}
