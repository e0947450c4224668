import type { Text } from '#components/ui/text.tsx'

/** What an export was for; the id itself for a profile that this version does not know. */
export function profileName(id: string, { t }: Text): string {
  switch (id) {
    case 'ebay.payment-dispute':
    case 'ebay.message':
    case 'amazon.message':
    case 'amazon.claim-answer':
    case 'aliexpress.dispute':
    case 'everything':
      return t(`custody.profile.${id}`)
    default:
      return id
  }
}
