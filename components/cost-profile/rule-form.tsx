import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { useText } from '#components/ui/text.tsx'
import { columnOf, columnNames, type ColumnName } from '#lib/cost-profile/headers.ts'
import { percentText } from '#lib/cost-profile/percent.ts'
import { profileFields, type CostRule, type ProfileField } from '#lib/cost-profile/rule.ts'
import { currencyCodes } from '#lib/money/currencies.ts'
import { whatIsWrong } from './problem-text.ts'
import type { ChangeRules } from './profile-room.tsx'
import { useRoomWords } from './room-words.tsx'
import { itemText, storeText } from './rule-text.ts'
import { storeIds } from './stores.ts'
import { readForm, type FormValues } from './read-form.ts'

export type RuleFormProps = {
  readonly rules: readonly CostRule[]
  /** The rule that is changed; absent for a new one. */
  readonly before?: CostRule
  /** What a new one begins with. */
  readonly item?: string
  readonly currency: string
  readonly onChange: ChangeRules
  readonly onClose: () => void
}

/** One rule, read by the rules that hold for tables. */
export function RuleForm(props: RuleFormProps) {
  const { rules, before, onChange, onClose } = props
  const text = useText()
  const say = useRoomWords()
  const [values, setValues] = useState(() => firstValues(props))
  const [isAsked, setAsked] = useState(false)
  const read = readForm(values, rules, before)
  const set = (name: ColumnName) => (value: string) =>
    setValues((all) => ({ ...all, [name]: value }))
  const errorOf = (name: ColumnName): string | undefined => {
    if (!isAsked || read.ok) return undefined
    if (read.exists) return name === 'item' ? say('profile.exists') : undefined
    const own = read.problems.find(({ column }) => columnOf(column) === name)
    const whole =
      name === 'unitCost' ? read.problems.find(({ column }) => column === '') : undefined
    const problem = own ?? whole
    return problem && whatIsWrong(problem, say)
  }
  const save = async () => {
    setAsked(true)
    if (!read.ok) return
    const { rule, remove } = read
    const said = say('profile.saved', { item: itemText(rule, say) })
    if (await onChange({ put: [rule], remove }, said)) onClose()
  }
  return (
    <form
      className="rule-form"
      data-testid="rule-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={say('profile.field.item')}
        value={values.item}
        onChange={set('item')}
        hint={say('profile.field.item.hint')}
        error={errorOf('item')}
        autoFocus
        testId="rule-item"
      />
      <div className="cost-fields">
        <Select
          label={say('profile.field.store')}
          value={values.store}
          choices={storeIds.map((value) => ({ value, label: storeText(value, text, say) }))}
          onChange={set('store')}
          testId="rule-store"
        />
        <Select
          label={say('profile.field.currency')}
          value={values.currency}
          choices={currencyCodes().map((code) => ({ value: code, label: code }))}
          onChange={set('currency')}
          testId="rule-currency"
        />
        {profileFields.map((field) => (
          <TextField
            key={field}
            label={text.t(`costs.field.costs.${field}`)}
            value={values[field]}
            onChange={set(field)}
            inputMode="decimal"
            unit={field === 'salvageShare' ? '%' : values.currency}
            error={errorOf(field)}
            testId={`rule-${field}`}
          />
        ))}
      </div>
      <div className="row">
        <Button type="submit" data-testid="rule-save">
          {say('profile.save')}
        </Button>
        <Button look="link" onPress={onClose} data-testid="rule-cancel">
          {say('profile.cancel')}
        </Button>
      </div>
    </form>
  )
}

function firstValues({ before, item = '', currency }: RuleFormProps): FormValues {
  const costs = before?.values ?? {}
  const typed = (field: ProfileField) => {
    const value = costs[field] ?? ''
    return field === 'salvageShare' && value !== '' ? percentText(value) : value
  }
  const all = columnNames.map((name): [ColumnName, string] => {
    if (name === 'item') return [name, before?.item ?? item]
    if (name === 'store') return [name, before?.store ?? '']
    if (name === 'currency') return [name, before?.currency ?? currency]
    return [name, typed(name)]
  })
  // Every column has its value: the list is the type's own.
  return Object.fromEntries(all) as FormValues
}
