import * as z from 'zod/mini'
import { marketplaceIds } from '#lib/order/kinds.ts'

/** Switching on is the browser's own question, which only the panel's click may ask. */
export const alwaysOnRequests = {
  'switch-off-always-on': {
    from: 'panel',
    schema: z.strictObject({ marketplace: z.enum(marketplaceIds) }),
  },
} as const

export type AlwaysOnReplies = { 'switch-off-always-on': null }
