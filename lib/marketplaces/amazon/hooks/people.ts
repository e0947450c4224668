import type { Hook } from '#lib/reading/spec.ts'
import { cancelledNotice } from '../words.ts'

/** "Cancelled items" heads a list; it says nothing of the order. */
const ofItems =
  /\b(?:items?|artikel|articles?|art[íi]culos?|articol[oi]|itens?|artikelen|produkt\w*)\b|商品|policy|reason|request/iu

/**
 * The buyer's name beside the words "Contact Buyer". The same words also stand on buttons, whose
 * neighbour is another button: only a label with a colon or a cell of its own counts.
 */
export const contactName: Hook = (scope) =>
  scope.labelled('contactBuyer').filter(({ raw, element }) => {
    const label = scope.labels('contactBuyer').find((each) => isBeside(each, element))
    if (!label || label.closest('button, kat-button, [role="button"], nav')) return false
    const isInline = label === element
    const isCell = label.closest('td, th, dt') !== null
    const own = scope.textOf(label)
    const hasColon = /[:：]$/.test(own) || endsWithColon(label) || ownWordsEndWithColon(label)
    const isLink = element.closest(contact) !== null || element.querySelector(contact) !== null
    return raw.length <= 80 && (isInline || isCell || hasColon || isLink)
  })

/** What leads to the contact page and is no button says the buyer's name. */
const contact = 'a[href*="/messaging/contact"]:not([role="button"], [class*="button"])'

function isBeside(label: Element, value: Element): boolean {
  return label === value || label.contains(value) || value.contains(label) || near(label, value)
}

/** Within four steps up from the label. */
function near(label: Element, value: Element): boolean {
  let around: Element | null = label
  for (let i = 0; around && i < 4; i++) around = around.parentElement
  return around?.contains(value) === true
}

/** The colon stands in a text of its own behind the label. */
function endsWithColon(label: Element): boolean {
  return /^\s*[:：]/.test(label.nextSibling?.nodeValue ?? '')
}

/** The name is a link inside the label's own element: `Contact Buyer: <a>Ann</a>`. */
function ownWordsEndWithColon(label: Element): boolean {
  const [first, ...more] = [...label.childNodes].filter(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  )
  return more.length === 0 && /[:：]\s*$/.test(first?.nodeValue ?? '')
}

/** A notice that the order was cancelled, as its heading says it. */
export const cancelled: Hook = ({ all, textOf }) =>
  all('.a-alert-heading, [role="alert"] h4, kat-alert, h3, h4, h5').flatMap((element) => {
    const raw = element.getAttribute('header') ?? textOf(element)
    const isOfOrder = cancelledNotice.test(raw) && raw.length <= 80 && !ofItems.test(raw)
    return isOfOrder ? [{ raw, element }] : []
  })
