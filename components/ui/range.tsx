import type { ReactNode } from 'react'

export type RangeProps = {
  readonly label: string
  readonly value: number
  readonly max: number
  readonly step: number
  /** The value as people read it: `$25.00`. */
  readonly valueText: string
  readonly onChange: (value: number) => void
  readonly testId?: string
  /** Ids of what says more of the value. */
  readonly describedBy?: string
  /** Stands on the track, placed in percent by `inset-inline-start`. */
  readonly children?: ReactNode
}

/** A slider from zero. The browser's own: arrows, Page Up and Down, Home and End move it. */
export function Range(props: RangeProps) {
  const { label, value, max, step, valueText, onChange, testId, describedBy, children } = props
  const filled = max === 0 ? 0 : Math.min(100, (value / max) * 100)
  return (
    <div className="range">
      <div className="range-track" aria-hidden="true">
        <div className="range-fill" style={{ inlineSize: `${filled}%` }} />
      </div>
      <input
        type="range"
        className="range-input"
        aria-label={label}
        aria-valuetext={valueText}
        aria-describedby={describedBy}
        min={0}
        max={max}
        step={step}
        value={value}
        data-testid={testId}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <div className="range-marks" aria-hidden="true">
        {children}
      </div>
    </div>
  )
}
