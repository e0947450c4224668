import { useWork } from '#components/panel/use-work.tsx'
import { Check } from '#components/ui/check.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Select, type Choice } from '#components/ui/select.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import { everyItem } from '#lib/cost-profile/rule.ts'
import { storeLevels } from '#lib/resolution/fee-table.ts'
import { scenarioFields, type FieldPath } from '#lib/resolution/scenario-fields.ts'
import type { ScenarioField } from '#lib/resolution/scenario-from-facts.ts'
import type { QuoteInView } from './use-quote.ts'

export type CostFieldProps = { readonly path: FieldPath; readonly view: QuoteInView }

/** Ids that tests and links find a field by: `cost-unitCost`. */
export function fieldTestId(path: FieldPath): string {
  return `cost-${path.split('.')[1]}`
}

/** One input of the quote: what was typed, with what counts when nothing is typed as its hint. */
export function CostField({ path, view }: CostFieldProps) {
  const kind = scenarioFields[path]
  if (kind === 'choice') return <ChoiceField path={path} view={view} />
  if (kind === 'yes-no') return <YesNoField path={path} view={view} />
  return <TypedField path={path} view={view} />
}

function TypedField({ path, view }: CostFieldProps) {
  const text = useText()
  const { get, set } = useWork()
  const kind = scenarioFields[path]
  const field = view.draft.fields[path]
  const unit = kind === 'amount' ? view.currency : kind === 'share' ? '%' : undefined
  return (
    <TextField
      label={text.t(`costs.field.${path}`)}
      value={get(path)}
      onChange={(value) => set(path, value)}
      inputMode={kind === 'count' ? 'numeric' : 'decimal'}
      unit={unit}
      hint={originText(field, view.currency, text)}
      error={field.problem && text.t(`costs.problem.${field.problem}`, { currency: view.currency })}
      testId={fieldTestId(path)}
    />
  )
}

/** What counts while nothing is typed, and who says so. */
function originText(field: ScenarioField, currency: string, text: Text): string | undefined {
  const { t } = text
  if (field.value === undefined || field.origin === 'typed' || field.origin === 'unknown') {
    return undefined
  }
  const value = shownValue(field, currency, text)
  const { origin, cases = 0 } = field
  return t(`costs.origin.${origin}`, { value, rules: rulesText(field, text), cases })
}

/** The profile's rules that say it; the one for everything by a word. */
function rulesText({ rules = [] }: ScenarioField, { t }: Text): string {
  const names = rules.map((rule) => (rule === everyItem ? t('costs.origin.profile.every') : rule))
  return names.join(t('list.separator'))
}

function shownValue({ path, value = '' }: ScenarioField, currency: string, text: Text): string {
  const kind = scenarioFields[path]
  if (kind === 'amount') return text.format.money({ amount: value, currency })
  return kind === 'share' ? text.format.share(value) : value
}

function ChoiceField({ path, view }: CostFieldProps) {
  const text = useText()
  const { t } = text
  const { set } = useWork()
  const { origin, value = '' } = view.draft.fields[path]
  return (
    <Select
      label={t(`costs.field.${path}`)}
      value={value}
      choices={choicesOf(path, view, text)}
      onChange={(chosen) => set(path, chosen)}
      hint={origin === 'assumed' ? t('costs.origin.choice') : undefined}
      testId={fieldTestId(path)}
    />
  )
}

function choicesOf(path: FieldPath, { book }: QuoteInView, text: Text): readonly Choice[] {
  const { t } = text
  switch (path) {
    case 'order.category':
      return book.categories.map((value) => ({ value, label: categoryLabel(value, text) }))
    case 'seller.store':
      return storeLevels.map((value) => ({ value, label: t(`costs.store.${value}`) }))
    default:
      return payers.map((value) => ({ value, label: t(`costs.payer.${value}`) }))
  }
}

const payers = ['seller', 'buyer'] as const

/** A category that has no words yet stands as the table names it. */
function categoryLabel(value: string, { t, knows }: Text): string {
  const key = `costs.category.${value}`
  return knows(key) ? t(key) : value
}

function YesNoField({ path, view }: CostFieldProps) {
  const { t } = useText()
  const { set } = useWork()
  const { origin, value } = view.draft.fields[path]
  return (
    <div className="field">
      <Check
        isChecked={value === 'true'}
        onChange={(isChecked) => set(path, String(isChecked))}
        testId={fieldTestId(path)}
      >
        {t(`costs.field.${path}`)}
      </Check>
      {(origin === 'assumed' || origin === 'page') && (
        <span className="field-hint">{t(`costs.origin.yes-no.${origin}`)}</span>
      )}
    </div>
  )
}
