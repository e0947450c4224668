import { Fold } from '#components/ui/fold.tsx'
import { Select } from '#components/ui/select.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import { filterChoices, type CaseFilter } from '#lib/case-list/filter.ts'
import { caseSorts } from '#lib/case-list/sort.ts'
import type { Translate } from '#lib/i18n/translator.ts'
import type { DeskKey } from '#lib/i18n/rooms/desk.ts'
import { useDeskWords } from '../desk-words.tsx'
import { useListState } from './list-state.tsx'

type Part = keyof CaseFilter

const parts: readonly Part[] = [
  'status',
  'due',
  'marketplace',
  'situation',
  'stage',
  'mood',
  'outcome',
]

/** Every part of a case that can narrow the list down, and its order. */
export function FilterBar() {
  const say = useDeskWords()
  const [{ filter, sort }, change] = useListState()
  const count = Object.keys(filter).length
  return (
    <Fold
      level={2}
      testId="filters"
      title={<span>{say('desk.filters', { count })}</span>}
      className="cases-filters"
    >
      <div className="cases-filter-fields">
        {parts.map((part) => (
          <PartSelect key={part} part={part} />
        ))}
        <Select
          label={say('desk.sort')}
          value={sort}
          choices={caseSorts.map((value) => ({ value, label: say(`desk.sort.${value}`) }))}
          onChange={(value) => change({ sort: caseSorts.find((each) => each === value) ?? 'due' })}
          testId="sort"
        />
      </div>
    </Fold>
  )
}

function PartSelect({ part }: { part: Part }) {
  const say = useDeskWords()
  const text = useText()
  const [{ filter }, change] = useListState()
  const choices: readonly (string | number)[] = filterChoices[part]
  const choose = (value: string) => {
    const { [part]: _, ...others } = filter
    const chosen = choices.find((each) => String(each) === value)
    change({ filter: chosen === undefined ? others : { ...others, [part]: chosen } })
  }
  return (
    <Select
      label={say(`desk.filter.${part}`)}
      value={String(filter[part] ?? '')}
      choices={[
        { value: '', label: say('desk.filter.any') },
        ...choices.map((value) => ({
          value: String(value),
          label: choiceText(part, value, text, say),
        })),
      ]}
      onChange={choose}
      testId={`filter-${part}`}
    />
  )
}

/** The words for one value of a part, those of the list itself. */
function choiceText(
  part: Part,
  value: string | number,
  { say: known }: Text,
  own: Translate<DeskKey>,
): string {
  const of = (key: string) => known({ key, values: {} })
  switch (part) {
    case 'status':
      return own(value === 'open' ? 'desk.status.open' : 'desk.status.closed')
    case 'due':
      return own(`desk.due.${value as (typeof filterChoices.due)[number]}`)
    case 'mood':
      return own(`desk.mood.least.${value as (typeof filterChoices.mood)[number]}`)
    case 'marketplace':
      return of(`panel.marketplace.${value}`)
    case 'situation':
      return of(`playbook.situation.${value}`)
    case 'stage':
      return of(`playbook.stage.${value}.title`)
    case 'outcome':
      return of(`offers.way.${value}`)
  }
}
