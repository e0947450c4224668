/**
 * Words that are values, not labels: the state of an item, a cancelled order's notice. English from public code and help pages; the other languages are our own
 * translation unless `labels.ts` names a source for that page.
 */

/** States of an item as pages print them, for layouts where nothing else marks them. */
export const itemStates: readonly string[] = (
  'Shipped|Unshipped|Partially shipped|Delivered|Pending|Canceled|Cancelled|Payment complete|In transit|' +
  'Out for delivery|Returning to seller|Returned to seller|Refunded|' +
  'Versandt|Versendet|Nicht versandt|Zugestellt|Ausstehend|Storniert|' +
  'Expédiée|Expédié|Non expédiée|Livrée|Livré|En attente|Annulée|' +
  'Spedito|Non spedito|Consegnato|In sospeso|Annullato|' +
  'Enviado|No enviado|Sin enviar|Entregado|Pendiente|Cancelado|' +
  '出荷済み|未出荷|配達済み|保留中|キャンセル済み|已发货|未发货|已送达|待处理|已取消|' +
  'Verzonden|Niet verzonden|Bezorgd|Geannuleerd|Wysłano|Nie wysłano|Dostarczono|Anulowano|' +
  'Não enviado|Entregue|Pendente'
).split('|')

/** Parts of a notice that says the order is cancelled. `Pedido cancelado` was seen. */
export const cancelledNotice =
  /cancell?ed|pedido cancelado|storniert|annul[ée]|annullat|キャンセル|已取消|geannuleerd|anulowan|cancelad/i

/** What a price says about tax in it. */
export const withTax =
  /incl|inkl|税込|含税|\bttc\b|inclus|comprise|brutto|(?:con|com) i|z vat|impuestos incluidos/i
export const withoutTax =
  /excl|exkl|esclus|税抜|不含税|\bht\b|hors|ohne|netto|sin i|sem i|bez vat|no incluido/i
