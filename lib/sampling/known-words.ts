import { valueTables } from '#lib/reading/values/table-data.ts'
import { fold } from '#lib/reading/text.ts'

/** Words that a sample keeps: those of the reader itself, and those that any page of its kind shows. */

export type KnownWords = {
  /** A whole text, or what stands before its colon, that is a label. */
  readonly isPhrase: (text: string) => boolean
  /** One word. */
  readonly isWord: (word: string) => boolean
}

/** Chrome of seller pages in general; carriers, currencies, titles of states: what says nothing of a person. */
const common =
  'a an and are as at be been by can did do does for from has have in is it its no not of off on or our out so than that the their them then there these they this to until up was we were will with you your ' +
  'account accept accepted action actions add address all amount amounts approve approved back balance between buyer cancel cancelled canceled carrier case change chat check city claim close closed code comment comments company complete completed contact cost costs country currency customer customers date day days decline declined delivered delivery details discount dispute download each edit email escalated estimated evidence expected fee fees feedback file files filter free full fulfilment fulfillment help history home hour hours how id image images info information inbox invoice item items language list listing listings location mail manage marketplace message messages method minutes month more name needed new next note number offer offered offers ok open opened option options order ordered orders other package packages page paid parcel partial payment payments pending phone photo photos postage price print problem product products quantity question questions reason reasons received recipient refund refunded refunds reply replied report request requested requests respond response return returned returns review sale sales save search see select seller send sent service settings ship shipment shipments shipped shipping show sign size sold sort standard state status step steps subject submit subtotal support tax taxes time total totals track tracking transaction type unit units unread update updated upload url user value vat view waiting write ' +
  'ups usps fedex dhl hermes evri gls dpd royal parcelforce yodel colissimo chronopost correos poste italiane poczta japan yamato sagawa cainiao yunexpress yanwen aliexpress amazon ebay paypal post express economy expedited international global saver ground first class priority ' +
  'usd eur gbp cad aud jpy cny rmb brl rub mxn pln inr sar try us qty sku asin upc ean gtin am pm uhr gmt utc pst pdt est edt cet cest mez mesz bst jst'

const monthNames = valueTables.months.flatMap((names) => names.split(' '))

const commonWords = new Set(common.split(' '))

/** `reader`: whatever the reader is handed (labels, page specs): every text in it is one that it looks for. */
export function knownWords(reader: unknown): KnownWords {
  const phrases = new Set<string>()
  const words = new Set<string>([...commonWords, ...monthNames])
  for (const text of textsIn(reader)) {
    phrases.add(fold(text))
    for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*/gu)) words.add(word)
  }
  return {
    isPhrase: (text) => phrases.has(fold(text)),
    isWord: (word) => words.has(word.toLowerCase()),
  }
}

function* textsIn(value: unknown): Generator<string> {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next === 'string') yield next
    else if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next))
  }
}
