import type { PageSpec } from '#lib/reading/spec.ts'
import { skip } from './order.ts'
import { returnPage } from './return.ts'

const { facts, lists } = returnPage

/** The form that writes to the buyer of a return, `/rtn/sendMessage`: the return's labels, no history. */
export const returnMessagePage: PageSpec = {
  page: 'messages',
  address: ['^/rtn/sendMessage'],
  ready: ['order.id', 'buyer.username', 'items'],
  skip,
  facts: Object.fromEntries(
    ['dispute.id', 'order.id', 'buyer.username', 'buyer.name'].flatMap((key) => {
      const spec = facts[key]
      return spec ? [[key, spec]] : []
    }),
  ),
  ...(lists?.items ? { lists: { items: lists.items } } : {}),
}
