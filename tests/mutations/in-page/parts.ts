import { textsOf } from './tree.ts'
import type { Random } from './random.ts'
import type { Variant } from './variant.ts'
import { labelTexts } from './words.ts'

/**
 * Labels and amounts told in several elements that stand in one line: `<b>Order</b> total`,
 * `<span>$</span>12<sup>.99</sup>`. Not other values: what is bold in them may be all of the value
 * and the rest a remark.
 */
export function splitTexts(variant: Variant): void {
  const { document, random } = variant
  const share = 0.1 + random.next() * 0.4
  const labels = new Set(labelTexts(variant))
  for (const text of random.some(textsOf(document.body), share)) {
    const places = labels.has(text) ? word : amount.test(text.data) ? figures : undefined
    const at = places && seam(text.data, places, random)
    if (at === undefined || !isInLine(text)) continue
    const isGap = /\s/.test(text.data.charAt(at))
    const rest = text.splitText(at)
    // Two elements with a gap between might as well be a label and its value.
    const parts = random.pick(isGap ? [[text], [rest]] : [[text], [rest], [text, rest]])
    for (const part of parts) wrap(part, random)
  }
}

const word = /(?<=\S)\s(?=\S)/gu
/** Nothing but an amount: no page puts a label and half of its amount into one element. */
const amount = /^\s*[-−+]?(?:\p{Lu}{1,3}\s?)?\p{Sc}?\s?\d[\d.,\s]*\p{Sc}?\s*$/u
/** Between a currency, whole units and their parts. */
const figures = /(?<=[$€£¥￥])(?=\s?\d)|(?<=\d)(?=[.,]\d\d(?!\d))|(?<=\d)(?=\s?[€₽])/gu

function seam(text: string, places: RegExp, random: Random): number | undefined {
  const found = [...text.matchAll(places)]
  return found.length === 0 ? undefined : random.pick(found).index
}

function wrap(text: Text, random: Random): void {
  const part = text.ownerDocument.createElement(random.pick(['span', 'span', 'b', 'bdi', 'em']))
  text.replaceWith(part)
  part.append(text)
}

/** In a row of boxes each part would be a box of its own. */
function isInLine({ parentElement }: Text): boolean {
  return parentElement !== null && !/flex|grid/.test(getComputedStyle(parentElement).display)
}
