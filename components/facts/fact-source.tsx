import { useText, type Text } from '#components/ui/text.tsx'
import type { FactLine } from './fact-lines.ts'

/** A raw text longer than this is cut; the value itself is always whole. */
const longestRaw = 200

/** Where a fact came from: the agent's own word, or the text on the page and the rung that found it. */
export function FactSource({ line }: { line: FactLine }) {
  const text = useText()
  if (line.reader === undefined) return null
  if (isOwnWord(line.reader)) {
    return <span className="fact-source own-word">{readerText(line.reader, text)}</span>
  }
  const raw = line.raw ?? ''
  const shown = raw.length > longestRaw ? `${raw.slice(0, longestRaw)}…` : raw
  return (
    <span className="fact-source">
      {raw === line.value ? (
        text.t('fact.as-printed')
      ) : (
        <bdi className="page-text">{text.t('fact.raw', { raw: shown })}</bdi>
      )}{' '}
      <code>{line.reader}</code>
    </span>
  )
}

/** Whether the agent said it, and not the page. */
export function isOwnWord(reader: string): boolean {
  return reader === 'typed' || reader === 'pasted' || reader === 'picked'
}

/** Where a rung looks, in plain words: `beside the label “total”`. */
export function readerText(reader: string, { t, knows }: Text): string {
  const at = reader.indexOf(':')
  const kind = at < 0 ? reader : reader.slice(0, at)
  const key = `reader.${kind}`
  return knows(key) ? t(key, { what: reader.slice(at + 1) }) : reader
}
