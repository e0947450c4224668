import { useDeferredValue, useMemo } from 'react'
import { useDispute } from '#components/panel/use-dispute.tsx'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { checkReply } from '#lib/replies/check/check.ts'
import { checkStatesOf } from '#lib/replies/check/states.ts'
import type { Finding } from '#lib/replies/check/types.ts'

/** What the rules say of a text, here and now. The form's length is told beside the buttons. */
export function useCheck(marketplace: SellingMarketplace, text: string): readonly Finding[] {
  const { facts, situation, complaint, isClosed } = useDispute()
  const checked = useDeferredValue(text)
  return useMemo(() => {
    const scene = { facts, situation, complaint, isClosed }
    const [state = 'none', ...also] = checkStatesOf(scene)
    const entitled = complaint === 'not-received' || complaint === 'not-as-described'
    const { findings } = checkReply({ marketplace, state, also, text: checked, entitled })
    return findings.filter(({ rule }) => rule !== 'L-LEN')
  }, [marketplace, checked, facts, situation, complaint, isClosed])
}

export type Stop =
  /** Other words are needed: no reason helps. */
  | 'never'
  /** The agent's reason is needed, and kept. */
  | 'reason'

/** What stands between the text and the box, by its findings. */
export function stopOf(findings: readonly Finding[]): Stop | undefined {
  const blocks = findings.filter(({ severity }) => severity === 'block')
  if (blocks.some(({ overridable }) => !overridable)) return 'never'
  return blocks.length > 0 ? 'reason' : undefined
}
