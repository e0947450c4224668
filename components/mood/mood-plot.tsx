import { useText } from '#components/ui/text.tsx'
import type { Level } from '#lib/mood/types.ts'

const [step, height, edge] = [22, 30, 5]
/** As many as stand beside each other in the narrowest panel. */
const most = 12

/** A dot for each of the buyer's last messages, higher the worse; the same in words for those who do not look. */
export function MoodPlot({ levels }: { levels: readonly Level[] }) {
  const { t } = useText()
  const shown = levels.slice(-most)
  const places = shown.map((level, at) => ({ level, x: edge + at * step, y: yOf(level) }))
  const width = edge * 2 + (shown.length - 1) * step
  const words = shown.map((level) => t(`mood.level.${level}`)).join(t('list.separator'))
  return (
    <svg
      className="mood-plot"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={t('mood.plot', { levels: words })}
    >
      <path className="mood-base" d={`M0 ${yOf(0)}H${width}`} />
      <polyline className="mood-way" points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {places.map(({ level, x, y }) => (
        <circle key={x} className={`mood-dot mood-dot-${level}`} cx={x} cy={y} r="4" />
      ))}
    </svg>
  )
}

function yOf(level: Level): number {
  return height - edge - (level * (height - 2 * edge)) / 3
}
