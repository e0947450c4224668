import type { Text } from '#components/ui/text.tsx'
import type { Translate } from '#lib/i18n/translator.ts'
import type { ProfileKey } from '#lib/i18n/rooms/cost-profile.ts'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import {
  everyItem,
  profileFields,
  type CostRuleInput,
  type ProfileField,
} from '#lib/cost-profile/rule.ts'

/** Rules in words. */

export function itemText(
  { item }: Pick<CostRuleInput, 'item'>,
  say: Translate<ProfileKey>,
): string {
  return item === everyItem ? say('profile.every') : item
}

/** `eBay`, `eBay DE`, `all stores`. */
export function storeText(store: string, { t }: Text, say: Translate<ProfileKey>): string {
  if (store === '') return say('profile.store.any')
  const book = feeBooks.find(
    ({ marketplace, sites }) => marketplace === store || Object.hasOwn(sites, store),
  )
  if (!book) return store
  const name = t(`panel.marketplace.${book.marketplace}`)
  return book.marketplace === store ? name : [name, ...store.split('_').slice(1)].join(' ')
}

/** `Goods, each $40.00 · Return label $12.00`. */
export function valuesText({ values, currency }: CostRuleInput, text: Text): string {
  return profileFields
    .flatMap((field) => {
      const value = values[field]
      return value === undefined ? [] : [valueText(field, value, currency, text)]
    })
    .join(' · ')
}

function valueText(field: ProfileField, value: string, currency: string, { t, format }: Text) {
  const shown =
    field === 'salvageShare' ? format.share(value) : format.money({ amount: value, currency })
  return `${t(`costs.field.costs.${field}`)} ${shown}`
}
