/** An order page in a layout that Amends does not know: its labels are words that no table has. */

export type ChangedOrder = { readonly id: string; readonly total: string; readonly buyer: string }

const host = 'https://www.ebay.com/mesh/ord/details?orderid='

export const changedOrders: readonly ChangedOrder[] = [
  { id: '20-11111-22222', total: '$84.50', buyer: 'Mara Kestrel' },
  { id: '20-11111-33333', total: '$1,208.00', buyer: 'Ivo Brandt' },
]

export function addressOf({ id }: ChangedOrder): string {
  return `${host}${id}`
}

function pageFor({ total, buyer }: ChangedOrder): string {
  const rest = 'Everything about this sale now lives in the timeline below. '.repeat(5)
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Your sale</title>
<style>body{font:16px/1.5 sans-serif;margin:24px} .x9-grid_a8f3k{display:grid;gap:8px}</style></head>
<body><main><h1>Your sale at a glance</h1><p>${rest}</p>
<div class="x9-grid_a8f3k">
<section data-testid="parties"><p>Goes to</p><p>${buyer}</p></section>
<section data-testid="sums">
<div class="r_k2j4h8"><span>Goods</span><span class="v_k2j4h8">$70.00</span></div>
<div class="r_k2j4h8"><span>Sum to pay</span><button class="v_k2j4h8" id="sum_9d8f7a6" onclick="document.body.dataset.pressed='yes'">${total}</button></div>
</section></div>
<x-pane></x-pane><script>document.querySelector('x-pane').attachShadow({mode:'open'}).innerHTML='<p>Inside</p><b>17 Nov 2026</b>'</script>
</main></body></html>`
}

export function changedAnswer(address: string) {
  const order = changedOrders.find((each) => addressOf(each) === address)
  return order && { contentType: 'text/html; charset=utf-8', body: Buffer.from(pageFor(order)) }
}
