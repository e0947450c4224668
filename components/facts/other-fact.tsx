import { useState } from 'react'
import { Fold } from '#components/ui/fold.tsx'
import { Select } from '#components/ui/select.tsx'
import { useText } from '#components/ui/text.tsx'
import { factAt } from '#lib/casebook/fact-path.ts'
import type { Reading } from '#lib/order/schema.ts'
import { isSingleFact, singleFactNames } from '#lib/repairs/single-facts.ts'
import { FactActions } from './fact-actions.tsx'
import { factInGroup } from './fact-text.ts'
import { useFactDeeds } from './use-fact-deeds.tsx'

/** Any other fact that stands once and was not read: it may be on the page all the same. */
export function OtherFact({ reading }: { reading: Reading }) {
  const text = useText()
  const { t } = text
  const [chosen, setChosen] = useState('')
  const absent = singleFactNames.filter(
    (fact) => factAt(reading.facts, fact) === undefined && !reading.missing.includes(fact),
  )
  if (!useFactDeeds() || absent.length === 0) return null
  const fact = absent.find((each) => each === chosen)
  const choices = absent.map((value) => ({ value, label: factInGroup(value, text) }))
  return (
    <Fold
      level={3}
      title={<span className="facts-title">{t('fact.other')}</span>}
      testId="other-fact"
    >
      <div className="stack">
        <Select
          label={t('fact.other-which')}
          value={fact ?? ''}
          choices={[{ value: '', label: t('fact.other-choose') }, ...choices]}
          onChange={setChosen}
          testId="other-fact-which"
        />
        {fact !== undefined && isSingleFact(fact) && <FactActions key={fact} fact={fact} />}
      </div>
    </Fold>
  )
}
