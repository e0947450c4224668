import type { Text } from '#components/ui/text.tsx'
import { money, type Money } from '#lib/money/money.ts'
import { printAmount } from '#lib/money/text.ts'

export function moneyText(amount: Money, { format }: Text): string {
  return format.money({ amount: printAmount(amount), currency: amount.currency })
}

export function minorText(minor: bigint, currency: string, text: Text): string {
  return moneyText(money(minor, currency), text)
}
