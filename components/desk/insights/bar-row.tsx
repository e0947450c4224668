export type BarRowProps = {
  readonly name: string
  readonly value: string
  /** Of the longest bar, 0 to 1. */
  readonly share: number
}

/** A name, its bar and its figure. */
export function BarRow({ name, value, share }: BarRowProps) {
  return (
    <li className="insights-bar-row">
      <span className="page-text">{name}</span>
      <span className="strong insights-number">{value}</span>
      <svg className="insights-bar" height="8" aria-hidden="true" focusable="false">
        <rect
          className="insights-ended"
          width={`${Math.max(0.5, share * 100)}%`}
          height="8"
          rx="1.5"
        />
      </svg>
    </li>
  )
}
