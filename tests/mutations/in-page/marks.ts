import { fold } from '#lib/reading/text.ts'
import { localeOf } from './invented.ts'
import type { Random } from './random.ts'
import type { Variant } from './variant.ts'
import { labelTexts } from './words.ts'

type Change = (text: Text, random: Random) => void

const changes: readonly Change[] = [colon, colon, capitals, required, helped, spoken]

/** Labels with and without their colon, in capitals, with a help sign or a text for screen readers behind them. */
export function markLabels(variant: Variant): void {
  const { random } = variant
  const share = 0.2 + random.next() * 0.6
  for (const text of random.some(labelTexts(variant), share)) random.pick(changes)(text, random)
}

function colon(text: Text): void {
  const [, word = '', sign = '', end = ''] = /^(.*?)(\s*[:：])?(\s*)$/su.exec(text.data) ?? []
  const added = /\p{Script=Han}|\p{Script=Kana}/u.test(word) ? '：' : ':'
  text.data = word + (sign === '' ? added : '') + end
}

function capitals(text: Text): void {
  const upper = text.data.toLocaleUpperCase(localeOf(text.ownerDocument))
  // Some letters have no capital of their own.
  if (fold(upper) === fold(text.data)) text.data = upper
}

function required(text: Text): void {
  text.data = text.data.trimEnd() + ' *'
}

function helped(text: Text, random: Random): void {
  const sign = text.ownerDocument.createElement(random.pick(['button', 'sup', 'i', 'a']))
  sign.textContent = random.pick(['?', 'ⓘ', 'i', ''])
  sign.setAttribute('aria-label', 'Help')
  text.after(sign)
}

function spoken(text: Text): void {
  const note = text.ownerDocument.createElement('span')
  note.style.cssText =
    'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap'
  note.textContent = ' (opens help)'
  text.after(note)
}
