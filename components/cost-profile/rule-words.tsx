import { useText } from '#components/ui/text.tsx'
import type { CostRuleInput } from '#lib/cost-profile/rule.ts'
import { useRoomWords } from './room-words.tsx'
import { itemText, storeText, valuesText } from './rule-text.ts'

/** One rule: what it is for, and its costs. */
export function RuleWords({ rule }: { rule: CostRuleInput }) {
  const text = useText()
  const say = useRoomWords()
  return (
    <>
      <p>
        <bdi className="strong page-text">{itemText(rule, say)}</bdi>
        <span className="soft small">
          {' '}
          {storeText(rule.store, text, say)} · {rule.currency}
        </span>
      </p>
      <p className="small">{valuesText(rule, text)}</p>
    </>
  )
}
