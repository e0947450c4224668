import type { FactSpec, PageSpec, Rung } from '#lib/reading/spec.ts'
import { kinds } from '../reasons.ts'
import { orderId, shipments, skip } from './order.ts'
import { belowTitle, history, offers, onlyDeadline, returnedItems, returnFacts } from './return.ts'

/**
 * Item-not-received requests, cases and payment disputes. No public sample of their markup exists
 * (November 2026): addresses and ids are known, labels come from eBay's mails, help pages and the
 * field names of its Post-Order and Fulfillment APIs. So they are read by label and by sentence.
 */

/** Headlines that name the page, not how the request stands. English, then our own translation. */
const pageTitle =
  '^(?!.*\\?$)(?!(?:how|what|your|wie|was|ihre|comment|come|cómo)\\b)(?!(?:item not received|(?:item not received |your |open )?(?:requests?|inquiry|cases?|payment disputes?|disputes?|chargebacks?|claims?)(?: details?| summary| information)?|(?:request|case|dispute|inquiry|item) details?|resolution cent(?:er|re)|artikel nicht erhalten|anfragedetails|details (?:zur|der) anfrage|falldetails|details zum fall|fall|(?:details zum )?zahlungskonflikt|objet non reçu|détails (?:de la demande|du litige|de la contestation)|contestation de paiement|oggetto non ricevuto|dettagli (?:della richiesta|della controversia|del caso|della contestazione)|artículo no recibido|detalles (?:de la solicitud|del caso|de la disputa)|disputa de pago)(?: #?\\d+)?$)(?!.{0,40}#? ?\\d{8,})(?=.*(?:respond|(?:has|have|did)(?:n.t| not) receiv|repl(?:y|ied)|\\breview|\\baction|waiting|closed|resolved|refunded|step(?:ped)? in|decid|escalat|accepted|you (?:won|lost)|denied|approved|antwort|reagier|warte|geschlossen|entschieden|erstattet|gelöst|répond|attente|fermée?|clos|rembours|rispond|rispost|attesa|chius|rimborsat|respuesta|espera|cerrad|reembols|reageer|wacht|gesloten|odpowied|oczek|zamkni|回复|等待|关闭|回答|待ち|終了|ответ|ожид|закрыт))(.{4,160})$'

/** Beside its label, or in a table's column that it heads. */
function named(label: string, more: Rung = {}): Rung[] {
  return [
    { label, ...more },
    { label, within: 'table, [role="table"], [role="grid"]', ...more, weak: true },
  ]
}

/** How the parcel stands is no state of the request. English, then our own translation. */
const notParcel =
  '^(?!(?:in transit|out for delivery|delivered|shipped|dispatched|posted|label created|pre-shipment|shipment |accepted by|arrived at|tracking|unterwegs|in zustellung|zugestellt|geliefert|versendet|en transit|en cours|livrée?$|expédiée?$|in transito|in consegna|consegnat|spedit|en tránsito|en reparto|entregad|enviad|onderweg|bezorgd|verzonden|w drodze|dostarczon|运输中|已送达|已妥投))(.+)$'

/** A short line below the title that opens with how the request stands. */
const statePhrase =
  "^((?:action (?:required|needed)|waiting for|awaiting|under review|we're reviewing|antwort erforderlich|aktion erforderlich|warten auf|en attente|action requise|in attesa|azione richiesta|en espera|acción necesaria)(?!\\p{L}).{0,100})$"

const status: FactSpec['from'] = [
  ...named('requestStatus'),
  ...named('disputeStatus', { take: notParcel }),
  { css: '#primaryText, .primaryText', weak: true },
  { css: 'h1, [role="heading"][aria-level="1"]', take: pageTitle, weak: true },
  { css: belowTitle, take: pageTitle.replace('^', `^${onlyDeadline}`), weak: true },
  { css: 'h1 + :not(:has(*))', take: statePhrase, weak: true },
]

/** A page asks for the id of its own kind first: all of them are numbers of one space. */
function ids(own: string, others: readonly string[], address: string): FactSpec {
  const labels = [own, ...others].flatMap((label) =>
    named(label, { take: '(\\d{6,19})', weak: true }),
  )
  return { as: 'id', pattern: '\\d{6,19}', expected: true, from: [...labels, { url: address }] }
}

/** A date and little else: a sentence beside the label may name another day. */
const short = '^(.{4,36})$'

function time(from: FactSpec['from']): FactSpec {
  return { as: 'time', expected: true, from }
}

const reason: FactSpec['from'] = [...named('requestReason'), ...named('returnReason')]

const shared: Readonly<Record<string, FactSpec>> = {
  ...returnFacts,
  'order.id': {
    as: 'id',
    pattern: orderId,
    expected: true,
    from: [...named('orderId'), { href: '[?&]orderid=([0-9-]+)', weak: true }],
  },
  'dispute.respondBy': {
    as: 'time',
    from: [{ hook: 'headlineDeadline' }, ...named('respondBy'), { hook: 'sentenceDeadline' }],
  },
  'dispute.reason': { as: 'text', expected: true, from: reason },
  'dispute.kind': { as: 'word', expected: true, words: kinds, from: reason },
  'dispute.status': { as: 'text', expected: true, from: status },
  'dispute.requested': {
    as: 'money',
    expected: true,
    from: [...named('claimAmount'), ...named('claimTotal', { weak: true })],
  },
  'dispute.buyerComment': {
    as: 'prose',
    from: [
      { hook: 'buyerNote', take: '^(?![-–—\\s]*$)([\\s\\S]+)$' },
      { label: 'comments', take: '^(?![-–—\\s]*$)([\\s\\S]+)$', weak: true },
    ],
  },
  'order.shippedAt': { as: 'time', from: [{ label: 'shipped' }, { hook: 'shippedOn' }] },
  'order.paidAt': { as: 'time', from: [{ hook: 'paidOn' }] },
  'order.deliverBy': {
    as: 'time',
    end: 'last',
    dayOnly: true,
    from: [{ label: 'deliverBy' }, { hook: 'promisedDelivery' }],
  },
  'charges.total': { as: 'money', from: [{ label: 'orderTotal' }] },
}

const common: Omit<PageSpec, 'page' | 'address' | 'facts'> = {
  ready: ['dispute.reason', 'dispute.requested', 'order.id', 'dispute.id', 'dispute.openedAt'],
  loading: ['[role="progressbar"]', '.progress-spinner'],
  skip,
  skipUnder: 'foreign',
  lists: { items: returnedItems, shipments, messages: history, 'dispute.offers': offers },
}

/** `/res/ItemNotReceived/ViewRequest?id=`, `/ItemNotReceived/<id>`: the page itself says what it is about. */
export const inquiryPage: PageSpec = {
  ...common,
  page: 'inquiry',
  address: ['^/(?:res/)?ItemNotReceived(?:/|\\?|$)'],
  facts: {
    ...shared,
    'dispute.id': ids(
      'requestId',
      ['returnId', 'caseId'],
      'ItemNotReceived/(?:[^#]*[?&]id=)?(\\d{6,19})',
    ),
    'dispute.kind': {
      as: 'word',
      expected: true,
      words: kinds,
      from: [...reason, { always: 'not received' }],
    },
    'dispute.openedAt': time([
      { hook: 'requestOpenedOn' },
      ...named('openedOn', { take: short }),
      { hook: 'openedOn' },
    ]),
  },
}

/** `/ReturnCase/<id>`: a return or a request that eBay decides. */
export const casePage: PageSpec = {
  ...common,
  page: 'case',
  address: ['^/(?:res/)?(?:ReturnCase|ItemNotReceivedCase|Case)(?:/|\\?|$)'],
  facts: {
    ...shared,
    'dispute.id': ids(
      'caseId',
      ['requestId', 'returnId'],
      'Case/(?:[^#]*[?&](?:case)?id=)?(\\d{6,19})',
    ),
    'dispute.openedAt': time([
      { hook: 'caseOpenedOn' },
      ...named('caseOpenedOn', { take: short }),
      ...named('openedOn', { take: short }),
    ]),
  },
}

/** `pmtdispute.ebay.com/dispute/<id>`: the buyer's bank or payment service took the money back. */
export const paymentDisputePage: PageSpec = {
  ...common,
  page: 'payment-dispute',
  address: ['^/dispute(?:/|\\?|$)', '^/paymentdispute(?:/|\\?|$)'],
  facts: {
    ...shared,
    'dispute.id': ids('paymentDisputeId', ['caseId', 'requestId'], '/dispute/(\\d{6,19})'),
    'dispute.openedAt': time([
      { hook: 'disputeOpenedOn' },
      ...named('disputeOpenedOn', { take: short }),
      ...named('openedOn', { take: short }),
    ]),
  },
}
