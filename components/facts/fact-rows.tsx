import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { LongText } from '#components/ui/long-text.tsx'
import { useText } from '#components/ui/text.tsx'
import { isSingleFact } from '#lib/repairs/single-facts.ts'
import { FactActions } from './fact-actions.tsx'
import type { FactLine } from './fact-lines.ts'
import { FactSource, isOwnWord } from './fact-source.tsx'
import { factLabel, factText } from './fact-text.ts'
import { ScanMeaning } from './lazy-parcel.tsx'
import { useFactDeeds } from './use-fact-deeds.tsx'

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
        {isScan(line) && <ScanMeaning status={line.value} />}
        <WrongFact line={line} />
      </dd>
    </div>
  )
}

function isScan(line: FactLine): line is FactLine & { readonly value: string } {
  return line.name === 'shipments.events.status' && typeof line.value === 'string'
}

/** What to do about a value that is wrong: the agent's own is taken back, the page's is put right. */
function WrongFact({ line: { path, name, reader } }: { line: FactLine }) {
  const text = useText()
  const deeds = useFactDeeds()
  const [isWrong, setWrong] = useState(false)
  if (!deeds || reader === undefined) return null
  if (isOwnWord(reader)) {
    return (
      <span className="fact-wrong">
        <Button
          look="link"
          onPress={() => deeds.withdraw(rootOf(path))}
          aria-label={text.t('fact.take-back-of', { fact: factLabel(name, text) })}
          data-testid={`undo-${path}`}
        >
          {text.t('fact.take-back')}
        </Button>
      </span>
    )
  }
  if (!isSingleFact(path)) return null
  if (isWrong) return <FactActions fact={path} />
  return (
    <span className="fact-wrong">
      <Button
        look="link"
        onPress={() => setWrong(true)}
        aria-label={text.t('fact.wrong-of', { fact: factLabel(name, text) })}
        data-testid={`wrong-${path}`}
      >
        {text.t('fact.wrong')}
      </Button>
    </span>
  )
}

/** A pasted list was taken as a whole: `items[0].title` goes with `items`. */
function rootOf(path: string): string {
  return path.split('[')[0] ?? path
}
