import { LongText } from '#components/ui/long-text.tsx'
import { useText } from '#components/ui/text.tsx'
import type { FactLine } from './fact-lines.ts'
import { factLabel, factText } from './fact-text.ts'

/** A raw text longer than this is cut; the value itself is always whole. */
const longestRaw = 200

export function FactRows({ lines }: { lines: readonly FactLine[] }) {
  return (
    <dl className="fact-rows">
      {lines.map((line) => (
        <FactRow key={line.path} line={line} />
      ))}
    </dl>
  )
}

function FactRow({ line }: { line: FactLine }) {
  const text = useText()
  return (
    <div className="fact-row">
      <dt className="soft">{factLabel(line.name, text)}</dt>
      <dd>
        <LongText
          className="fact-value"
          text={factText(line.name, line.value, text)}
          testId={`fact-${line.path}`}
        />
        <FactSource line={line} />
      </dd>
    </div>
  )
}

function FactSource({ line }: { line: FactLine }) {
  const { t } = useText()
  if (line.reader === undefined) return null
  const raw = line.raw ?? ''
  const shown = raw.length > longestRaw ? `${raw.slice(0, longestRaw)}…` : raw
  return (
    <span className="fact-source">
      {raw === line.value ? (
        t('fact.as-printed')
      ) : (
        <bdi className="page-text">{t('fact.raw', { raw: shown })}</bdi>
      )}{' '}
      <code>{line.reader}</code>
    </span>
  )
}
