import { useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { useText } from '#components/ui/text.tsx'
import { comparable, everyItem, type CostRule } from '#lib/cost-profile/rule.ts'
import type { ChangeRules } from './profile-room.tsx'
import { useRoomWords } from './room-words.tsx'
import { RuleForm } from './rule-form.tsx'
import { itemText } from './rule-text.ts'
import { RuleWords } from './rule-words.tsx'

export type RuleListProps = {
  readonly rules: readonly CostRule[]
  readonly currency: string
  readonly onChange: ChangeRules
}

/** Rows at a time: a shop may have thousands of rules. */
const pageLength = 50
const searchFrom = 8

/** The rules, each to change or to remove; one form is open at a time. */
export function RuleList({ rules, currency, onChange }: RuleListProps) {
  const say = useRoomWords()
  const { format } = useText()
  const [search, setSearch] = useState('')
  const [length, setLength] = useState(pageLength)
  /** Id of the rule being changed, or the item that a new one begins with. */
  const [form, setForm] = useState<{ readonly id: string } | { readonly item: string }>()
  const add = useRef<HTMLButtonElement>(null)
  const close = () => {
    setForm(undefined)
    add.current?.focus()
  }
  const found = rules.filter(({ item }) => comparable(item).includes(comparable(search)))
  const isNew = form !== undefined && 'item' in form
  return (
    <section className="stack">
      <h3 className="strong">
        {say('profile.list')}{' '}
        {rules.length > 0 && <span className="soft">{format.count(rules.length)}</span>}
      </h3>
      {rules.length === 0 && <p className="soft">{say('profile.none')}</p>}
      {rules.length >= searchFrom && (
        <TextField
          label={say('profile.search')}
          value={search}
          onChange={setSearch}
          testId="profile-search"
        />
      )}
      {rules.length > 0 && found.length === 0 && (
        <p className="soft">{say('profile.search.none')}</p>
      )}
      <ul>
        {found.slice(0, length).map((rule) => (
          <li key={rule.id} className="rule">
            {form && 'id' in form && form.id === rule.id ? (
              <RuleForm
                rules={rules}
                before={rule}
                currency={currency}
                onChange={onChange}
                onClose={close}
              />
            ) : (
              <RuleRow rule={rule} onEdit={() => setForm({ id: rule.id })} onChange={onChange} />
            )}
          </li>
        ))}
      </ul>
      {found.length > length && (
        <Button look="link" onPress={() => setLength(length + pageLength)}>
          {say('profile.more', { count: found.length - length })}
        </Button>
      )}
      {isNew && (
        <RuleForm
          rules={rules}
          item={form.item}
          currency={currency}
          onChange={onChange}
          onClose={close}
        />
      )}
      <div className="row">
        <Button ref={add} onPress={() => setForm({ item: '' })} data-testid="rule-add">
          {say('profile.add')}
        </Button>
        <Button onPress={() => setForm({ item: everyItem })} data-testid="rule-add-default">
          {say('profile.add-default')}
        </Button>
      </div>
    </section>
  )
}

type RowProps = {
  readonly rule: CostRule
  readonly onEdit: () => void
  readonly onChange: ChangeRules
}

function RuleRow({ rule, onEdit, onChange }: RowProps) {
  const say = useRoomWords()
  const item = itemText(rule, say)
  const remove = () =>
    void onChange({ put: [], remove: [rule.id] }, say('profile.removed', { item }))
  return (
    <div className="rule-row" data-testid={`rule-${rule.item}`}>
      <RuleWords rule={rule} />
      <div className="row">
        <Button
          look="link"
          onPress={onEdit}
          aria-label={say('profile.edit-of', { item })}
          data-testid={`rule-edit-${rule.item}`}
        >
          {say('profile.edit')}
        </Button>
        <Button
          look="link"
          onPress={remove}
          aria-label={say('profile.remove-of', { item })}
          data-testid={`rule-remove-${rule.item}`}
        >
          {say('profile.remove')}
        </Button>
      </div>
    </div>
  )
}
