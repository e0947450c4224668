import { textsOf } from './tree.ts'
import type { Random } from './random.ts'
import type { Variant } from './variant.ts'

type Change = (text: Text, random: Random) => void

const changes: readonly Change[] = [nbsp, doubled, padded, commented, wbr, invisible]

/** White space and signs that nobody sees, in many texts. */
export function addSpaces({ document, random }: Variant): void {
  const share = 0.1 + random.next() * 0.5
  for (const text of random.some(textsOf(document.body), share)) {
    const parent = text.parentElement
    if (parent && /^(?:pre|break)/.test(getComputedStyle(parent).whiteSpace)) continue
    random.pick(changes)(text, random)
  }
}

function nbsp(text: Text, random: Random): void {
  const space = random.pick(['\u00a0', '\u202f', '\u2009'])
  text.data = text.data.replaceAll(/(?<=\S) (?=\S)/g, space)
}

function doubled(text: Text): void {
  text.data = text.data.replaceAll(/(?<=\S) (?=\S)/g, ' \n    ')
}

/** Only where nothing stands beside it: a space more may part two words. */
function padded(text: Text): void {
  if (text.parentNode?.childNodes.length === 1) text.data = `\n      ${text.data}\n    `
}

function commented(text: Text, random: Random): void {
  text.splitText(random.below(text.length + 1)).before(text.ownerDocument.createComment(' '))
}

function wbr(text: Text, random: Random): void {
  const at = text.data.search(/(?<=[\p{L}\p{N}]{4})[-_/\p{L}\p{N}](?=[\p{L}\p{N}]{4})/u)
  const place = at > 0 && random.chance(0.7) ? at : random.below(text.length + 1)
  text.splitText(place).before(text.ownerDocument.createElement('wbr'))
}

function invisible(text: Text, random: Random): void {
  const sign = random.pick(['\u200b', '\u200e', '\u00ad', '\u2060'])
  const at = random.below(text.length + 1)
  text.data = text.data.slice(0, at) + sign + text.data.slice(at)
}
