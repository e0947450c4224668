import type { Text } from '#components/ui/text.tsx'
import { negate, type Money } from '#lib/money/money.ts'
import { moneyText } from './money-text.ts'
import type { Measure } from './plot-layout.ts'

/** A loss as a plain amount; one below zero as the gain that it is. */
export function lossText(loss: Money, text: Text): string {
  if (loss.minor >= 0n) return moneyText(loss, text)
  return text.t('costs.gain', { amount: moneyText(negate(loss), text) })
}

/** A profit with its sign; nothing has none. */
export function profitText(profit: Money, text: Text): string {
  return profit.minor > 0n ? `+${moneyText(profit, text)}` : moneyText(profit, text)
}

export function measureText(amount: Money, measure: Measure, text: Text): string {
  return measure === 'loss' ? lossText(amount, text) : profitText(amount, text)
}
