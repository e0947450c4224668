import { performance } from 'node:perf_hooks'
import { checkReply } from '#lib/replies/check/check.ts'

/** Issue 7: at most this many milliseconds at the median for a reply of 2,000 characters. */
const budget = 4

const replies = [
  [
    'English',
    'We have checked the parcel of order 123-1234567-1234567, and the carrier says that it was delivered on 25 November. Please ask your neighbours; if it does not turn up, we refund 20.00 EUR or send a new one. ',
  ],
  [
    'Chinese',
    '非常抱歉给您带来不便。订单8171234567890123已于11月2日发货，运单号LP00612345678901，预计11月28日送达。如果没有收到，我们可以补发或者退款。您不需要取消纠纷。',
  ],
] as const

/** What the rule check of 2,000 characters costs in Node, a line per language. */
export function ruleCheckReport(times: number): string {
  const lines = replies.map(([name, sentence]) => {
    const text = sentence.repeat(20).slice(0, 2000)
    const taken = Array.from({ length: times }, () => {
      const start = performance.now()
      checkReply({ marketplace: 'aliexpress', state: 'dispute-open', text })
      return performance.now() - start
    }).toSorted((a, b) => a - b)
    const median = taken[times >> 1] ?? 0
    const verdict = median > budget ? `above ${budget}` : 'ok'
    return `${name.padEnd(44)}median ${median.toFixed(2)}  worst ${(taken.at(-1) ?? 0).toFixed(1)}  ${verdict}`
  })
  return ['rule check of 2,000 characters in Node, ms', ...lines].join('\n')
}
