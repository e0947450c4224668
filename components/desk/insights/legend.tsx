/** What the marks of a plot stand for; the table beside says the same to those who do not look. */
export function Legend({ items }: { items: readonly (readonly [mark: string, says: string])[] }) {
  return (
    <p className="insights-legend soft small" aria-hidden="true">
      {items.map(([mark, says]) => (
        <span key={mark}>
          <span className={`legend-swatch ${mark}`} />
          {says}
        </span>
      ))}
    </p>
  )
}
