import type { FactSpec, ListSpec, PageSpec, Rung } from '#lib/reading/spec.ts'
import { loading, loadingText, orderIdPattern, roots } from './shapes.ts'
import {
  at,
  buyerWants,
  dateAt,
  kindOf,
  moneyAt,
  rowBuyer,
  rowItems,
  rowOrderId,
  skip,
  stateText,
} from './pairs.ts'

/**
 * A-to-z claims, SAFE-T claims and chargebacks. No markup of the first and the last is public: they
 * are read by words alone, one block for each order, and the panel lets the agent confirm. Of SAFE-T
 * the list's element ids and the shape of the claim's id are known. A SAFE-T claim is the seller's
 * own, against Amazon: its reason names no kind of the buyer's dispute.
 */

const idPattern = String.raw`(?!${orderIdPattern})[A-Za-z0-9](?=[\w-]*\d)[\w-]{3,59}`

const shared = {
  root: roots,
  ready: ['rows'],
  loading,
  loadingText,
  skip,
  skipUnder: 'foreign',
  facts: {},
} as const

/** Facts that every claim shows. */
function claim(id: readonly Rung[], reason: readonly Rung[]): Readonly<Record<string, FactSpec>> {
  return {
    'order.id': rowOrderId,
    'order.placedAt': dateAt('purchased'),
    'buyer.name': rowBuyer,
    'charges.total': moneyAt('orderTotal'),
    'dispute.id': { as: 'id', pattern: idPattern, from: id },
    'dispute.reason': { as: 'text', expected: true, from: reason },
    'dispute.status': { as: 'text', from: stateText },
    'dispute.openedAt': dateAt('claimDate'),
    'dispute.respondBy': dateAt('respondBy'),
    'dispute.requested': moneyAt('claimAmount', 'amount'),
  }
}

const claimReason = [...at('claimReason'), ...at('reason', { weak: true })]
const chargebackReason = [
  ...at('chargebackReason'),
  ...claimReason.map((rung) => ({ ...rung, weak: true as const })),
]

const items: ListSpec = { ...rowItems, require: ['title'] }

const guaranteeRow: ListSpec = {
  rows: [{ hook: 'orderBlocks' }],
  require: ['order.id'],
  facts: {
    ...claim(at('claimId'), claimReason),
    'dispute.kind': kindOf(claimReason),
    'dispute.buyerComment': { as: 'prose', from: at('comment') },
    'dispute.buyerWants': buyerWants,
  },
  lists: { items },
}

export const guaranteeClaimsPage: PageSpec = {
  ...shared,
  page: 'claim',
  address: ['^/[^?#]*(?:guarantee-claims|a-to-z)'],
  emptyText:
    "no claims (?:were )?found|there are no claims|you (?:don't|do not) have any (?:open )?claims|no (?:open|pending) claims|keine anträge gefunden|aucune réclamation(?: trouvée)?|nessun reclamo|no hay reclamaciones|申請はありません|没有索赔|未找到索赔",
  rows: guaranteeRow,
}

const chargebackRow: ListSpec = {
  rows: [{ hook: 'orderBlocks' }],
  require: ['order.id'],
  facts: {
    ...claim(at('chargebackId'), chargebackReason),
    'dispute.kind': kindOf(chargebackReason),
  },
  lists: { items },
}

export const chargebacksPage: PageSpec = {
  ...shared,
  page: 'payment-dispute',
  address: ['^/[^?#]*chargebacks?(?:[/?#.]|$)'],
  emptyText:
    "no chargebacks|there are no chargebacks|you (?:don't|do not) have any chargebacks|keine rückbuchungen|aucune rétrofacturation|nessun chargeback|no hay contracargos|チャージバックはありません|没有拒付",
  rows: chargebackRow,
}

const safetId = String.raw`(?<!\d)(\d{5}-\d{5}-\d{7})(?!\d)`

const safetIdAt: readonly Rung[] = [
  { css: '[id^="claim-content-wrapper-"]', attr: 'id', take: safetId, weak: true },
  ...at('safetId', { take: safetId }),
  { text: safetId, weak: true },
  { url: String.raw`/claim/(\d{5}-\d{5}-\d{7})(?!\d)` },
]

const safetRow: ListSpec = {
  rows: [{ hook: 'orderBlocks' }],
  require: ['order.id'],
  facts: claim(safetIdAt, claimReason),
  lists: { items },
}

const detail = String.raw`^/safet-claims/claim/\d{5}-`

export const safetClaimsPage: PageSpec = {
  ...shared,
  page: 'claim',
  address: ['^/safet-claims(?!/create|/claim/)'],
  emptyText:
    "no claims (?:were )?found|there are no claims|you (?:don't|do not) have any claims|keine anträge gefunden|aucune réclamation trouvée|nessun reclamo trovato|no se encontraron reclamaciones|申請はありません|没有索赔|未找到索赔|nenhuma reivindicação encontrada",
  rows: safetRow,
}

export const safetClaimPage: PageSpec = {
  ...shared,
  page: 'claim',
  address: [detail],
  rows: { ...safetRow, rows: [{ whole: true }] },
}
