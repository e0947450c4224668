import type { Text } from '#components/ui/text.tsx'
import type { Ending } from '#lib/casebook/offer-kinds.ts'
import type { Closing } from '#lib/casebook/offers.ts'
import type { MoneyText } from '#lib/order/schema.ts'

/** What was offered, or how it ended: `$25.00 back, the buyer keeps it`. */
export function endingText(ending: Ending, amount: MoneyText | undefined, text: Text): string {
  const { t, format } = text
  if (amount === undefined) return t(`offers.way.${ending}`)
  const key = `offers.said.${ending}`
  const values = { amount: format.money(amount), way: t(`offers.way.${ending}`) }
  return text.knows(key) ? t(key, values) : t('offers.said', values)
}

/** What it cost, or that it brought something in. */
export function costText(cost: MoneyText, { t, format }: Text): string {
  return cost.amount.startsWith('-')
    ? t('offers.gain', { amount: format.money({ ...cost, amount: cost.amount.slice(1) }) })
    : t('offers.cost', { amount: format.money(cost) })
}

/** `Closed on 25 Nov 2026: part of the price back. It cost $10.36.` */
export function closingText(closing: Closing, text: Text): string {
  const day = Temporal.Instant.from(closing.at)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
  const how = endingText(closing.outcome, undefined, text)
  const said = text.t('offers.closed', { day: text.format.day(day), how })
  return closing.cost === undefined
    ? said
    : text.t('offers.closed-with-cost', { said, cost: costText(closing.cost, text) })
}
