import type { ReactNode } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
} from 'react-aria-components/TextField'

export type TextFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  /** Set when the value cannot be used: what is wrong and what to do. */
  readonly error?: string | undefined
  /** Shown behind the input: a currency, a percent sign. */
  readonly unit?: string | undefined
  readonly rows?: number
  /** `date`: the browser's own way to choose a day; the value is `2026-11-27`. */
  readonly type?: 'text' | 'date' | 'password'
  readonly inputMode?: 'decimal' | 'numeric' | 'text'
  readonly testId?: string
  readonly autoFocus?: boolean
}

/** A labelled text field with its hint or error; several lines when `rows` is given. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, error, unit } = props
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      autoFocus={props.autoFocus ?? false}
    >
      <Label className="field-label">{label}</Label>
      <WithUnit unit={unit}>
        {props.rows === undefined ? (
          <Input
            className="input"
            type={props.type ?? 'text'}
            inputMode={props.inputMode ?? 'text'}
            autoComplete="off"
            spellCheck={false}
            data-testid={props.testId}
          />
        ) : (
          <TextArea className="input" rows={props.rows} data-testid={props.testId} />
        )}
      </WithUnit>
      {hint !== undefined && error === undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  )
}

function WithUnit({ unit, children }: { unit: string | undefined; children: ReactNode }) {
  if (unit === undefined) return children
  return (
    <div className="input-with-unit">
      {children}
      <span className="input-unit" aria-hidden="true">
        {unit}
      </span>
    </div>
  )
}
