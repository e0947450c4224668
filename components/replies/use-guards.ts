import { useMemo } from 'react'
import { useQuote } from '#components/costs/use-quote.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useStages } from '#components/playbook/use-stages.ts'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { minorOf } from '#lib/money/text.ts'
import { isPaymentDisputed } from '#lib/playbook/payment-dispute.ts'
import { replyGuards, type ReplyGuard } from '#lib/playbook/reply-guards.ts'
import type { Finding } from '#lib/replies/check/types.ts'

export type GuardedReply = {
  readonly marketplace: SellingMarketplace
  readonly text: string
  /** Placeholders that the text was filled with. */
  readonly used: readonly string[]
  readonly findings: readonly Finding[]
  /** The amount typed for an offer, as typed. */
  readonly offered: string
}

/** What speaks against sending the reply now, beside the rules. */
export function useGuards(reply: GuardedReply): readonly ReplyGuard[] {
  const { marketplace, text, used, findings, offered } = reply
  const { reading, facts } = useDispute()
  const stages = useStages()
  const view = useQuote()
  return useMemo(() => {
    const offers = used.includes('offerAmount') && view !== undefined
    return replyGuards({
      text,
      facts,
      marketplace,
      stages,
      namesMoney: used.some(isOurMoney) || findings.some(({ rule }) => rule === 'L-PROMISE'),
      offered: offers ? minorOf(offered, view.currency) : undefined,
      stop: view?.ladder.ok && view.ladder.value.ok ? view.ladder.value.bound : undefined,
      isPaymentDisputed: isPaymentDisputed(reading.page, facts),
    })
  }, [marketplace, text, used, findings, offered, reading, facts, stages, view])
}

const ourMoney = new Set(['fullRefund', 'refundAmount', 'offerAmount', 'offeredAmount'])

/** Money that is to be paid, not what was paid back already. */
function isOurMoney(name: string): boolean {
  return ourMoney.has(name)
}
