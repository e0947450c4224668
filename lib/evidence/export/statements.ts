import type { TimelineItem, ToldItem, OwnItem } from '#lib/evidence/timeline/types.ts'
import type { When } from '#lib/evidence/timeline/when.ts'
import type { SayDoc } from './say.ts'

/** What decides comes first: delivery, our answers, then what leads up to them. */
export const statementGroups = [
  'delivery',
  'answers',
  'shipping',
  'dispute',
  'buyer',
  'order',
  'scans',
] as const
export type StatementGroup = (typeof statementGroups)[number]

/** One thing that happened, in whole sentences, from short to long. */
export type Statement = {
  readonly id: string
  readonly group: StatementGroup
  readonly variants: readonly string[]
}

/** A sentence or more of each item that matters to somebody who decides. In the order of time. */
export function statementsOf(items: readonly TimelineItem[], say: SayDoc): readonly Statement[] {
  return items.flatMap((item) => {
    const told = item.kind === 'entry' ? ownStatement(item, say) : toldStatement(item, say)
    if (!told) return []
    const lead = `${whenText(item.when, say)} `
    const source = sourceText(item, say)
    const variants = told.texts.map((text) => `${lead}${text}${source}`)
    return [{ id: item.id, group: told.group, variants }]
  })
}

type Told = { readonly group: StatementGroup; readonly texts: readonly string[] }

function toldStatement(item: ToldItem, say: SayDoc): Told | undefined {
  switch (item.kind) {
    case 'placed':
    case 'paid':
      return { group: 'order', texts: [say(`doc.${item.kind}`)] }
    case 'shipped':
      return { group: 'shipping', texts: [shippedText(item, say)] }
    case 'delivered':
      return { group: 'delivery', texts: [deliveredText(item, say)] }
    case 'scan':
      return scanStatement(item, say)
    case 'dispute-opened':
      return {
        group: 'dispute',
        texts: [sentence(say('doc.dispute-opened', { what: item.text ?? '' }))],
      }
    case 'message':
      return messageStatement(item, say)
    default:
      return undefined
  }
}

function shippedText({ carrier, parcel }: ToldItem, say: SayDoc): string {
  if (parcel === undefined) return say('doc.shipped')
  if (carrier === undefined) return say('doc.shipped-number', { number: parcel })
  return say('doc.shipped-by', { carrier, number: parcel })
}

function deliveredText({ text, place, proof }: ToldItem, say: SayDoc): string {
  const where = place ?? proof?.place
  const at = where === undefined ? '' : say('doc.at-place', { place: where })
  const what = text === undefined ? '' : `: ${text}`
  const signed = proof?.signedBy
  const end = signed === undefined ? '' : ` ${say('doc.delivered-signed', { name: signed })}`
  return `${sentence(`${say('doc.delivered')}${what}${at}`)}${end}`
}

function scanStatement(item: ToldItem, say: SayDoc): Told | undefined {
  if (item.scan === 'delivered') return { group: 'delivery', texts: [deliveredText(item, say)] }
  if (item.text === undefined) return undefined
  const at = item.place === undefined ? '' : say('doc.at-place', { place: item.place })
  return { group: 'scans', texts: [sentence(say('doc.scan', { what: `${item.text}${at}` }))] }
}

function messageStatement({ from, text }: ToldItem, say: SayDoc): Told {
  const who = from ?? 'unknown'
  const group = from === 'seller' ? 'answers' : 'buyer'
  const short = from === 'buyer' || from === 'seller' ? say(`doc.wrote-${from}`) : undefined
  const quotes = text === undefined || text === '' ? [] : quotesOf(text)
  const long = quotes.map((quote) => say(`doc.message-${who}`, { text: quote }))
  const texts = [...(short === undefined ? [] : [short]), ...long]
  return { group, texts: texts.length > 0 ? texts : [say('doc.message-unknown', { text: '' })] }
}

function ownStatement({ body }: OwnItem, say: SayDoc): Told | undefined {
  if (body.kind === 'offer-made') {
    const amount = body.amount ? ` ${body.amount.amount} ${body.amount.currency}` : ''
    return {
      group: 'answers',
      texts: [say('doc.offer', { what: `${say(`doc.way.${body.way}`)}${amount}` })],
    }
  }
  if (body.kind === 'offer-answered') {
    return {
      group: 'answers',
      texts: [say('doc.answer', { what: say(`doc.answer.${body.answer}`) })],
    }
  }
  return undefined
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' })

/** The first sentence, the first three, all of it: never half of one. */
function quotesOf(text: string): readonly string[] {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  const sentences = [...segmenter.segment(plain)].map(({ segment }) => segment)
  const firsts = [1, 3].filter((count) => count < sentences.length)
  return [...firsts.map((count) => `${sentences.slice(0, count).join('').trim()} …`), plain]
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?。！？…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** As it is known and no more exactly: a clock without a zone stays one. */
export function whenText(when: When, say: SayDoc): string {
  switch (when.kind) {
    case 'instant':
    case 'seen':
      return `${when.at.toString({ smallestUnit: 'minute' }).replace('T', ' ').replace('Z', '')} UTC`
    case 'wall':
      return when.wall.toString({ smallestUnit: 'minute' }).replace('T', ' ')
    case 'day':
      return when.day.toString()
    case 'unknown':
      return say('doc.no-time')
  }
}

function sourceText({ sources }: TimelineItem, say: SayDoc): string {
  const page = sources.find((source) => source.kind === 'page')
  if (!page) return ''
  return ` ${say('doc.source', { site: page.site, day: page.readAt.slice(0, 10) })}`
}
