import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { useText } from '#components/ui/text.tsx'
import { singleFacts, type SingleFact } from '#lib/repairs/single-facts.ts'
import { factLabel } from './fact-text.ts'
import { typedValue } from './typed-value.ts'
import type { FactDeeds } from './use-fact-deeds.tsx'

export type TypeFactProps = {
  readonly fact: SingleFact
  readonly deeds: FactDeeds
  readonly onEnd: () => void
}

/** The agent types a fact; it stands with a source that says so. */
export function TypeFact({ fact, deeds, onEnd }: TypeFactProps) {
  const text = useText()
  const { t } = text
  const kind = singleFacts[fact]
  const [typed, setTyped] = useState('')
  const [currency, setCurrency] = useState(deeds.currency)
  const [isAsked, setAsked] = useState(false)
  const read = typedValue(fact, typed, currency)
  const problem = isAsked && !read.ok ? read.problem : undefined
  const save = async () => {
    if (!read.ok) return setAsked(true)
    if (await deeds.correct('typed', [{ fact, value: read.value }])) onEnd()
  }
  return (
    <form
      className="type-fact"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className="type-fact-fields">
        <TextField
          label={factLabel(fact, text)}
          value={typed}
          onChange={setTyped}
          error={problem && problem !== 'currency' ? t(`type.problem.${problem}`) : undefined}
          type={kind === 'time' ? 'date' : 'text'}
          inputMode={kind === 'money' || kind === 'decimal' ? 'decimal' : 'text'}
          testId={`type-${fact}`}
          autoFocus
        />
        {kind === 'money' && (
          <TextField
            label={t('type.currency')}
            value={currency}
            onChange={setCurrency}
            error={problem === 'currency' ? t('type.problem.currency') : undefined}
            testId={`type-currency-${fact}`}
          />
        )}
      </div>
      <div className="row">
        <Button type="submit" data-testid={`type-save-${fact}`}>
          {t('type.save')}
        </Button>
        <Button look="link" onPress={onEnd}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
