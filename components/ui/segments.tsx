import { useId } from 'react'
import type { Choice } from './select.tsx'

export type SegmentsProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly choices: readonly (Choice & { readonly value: Value; readonly testId?: string })[]
  readonly onChange: (value: Value) => void
}

/** One of two or three, all in view. Radio buttons underneath: the arrows move between them. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, value, choices, onChange } = props
  const name = useId()
  return (
    <fieldset className="segments">
      <legend className="unseen">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="segment">
          <input
            type="radio"
            className="segment-input"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            data-testid={choice.testId}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
