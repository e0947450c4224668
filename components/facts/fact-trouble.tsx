import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import type { Conflict, Reading } from '#lib/order/schema.ts'
import { isSingleFact, singleFactNames, type SingleFact } from '#lib/repairs/single-facts.ts'
import { FactActions } from './fact-actions.tsx'
import { factName } from './fact-lines.ts'
import { readerText } from './fact-source.tsx'
import { factInGroup, factLabel, factText } from './fact-text.ts'
import { useFactDeeds } from './use-fact-deeds.tsx'

/** Facts for which the page gives two values: both, where each came from, and which one is right. */
export function Conflicts({ reading }: { reading: Reading }) {
  const { t } = useText()
  const deeds = useFactDeeds()
  if (reading.conflicts.length === 0) return null
  return (
    <section data-testid="conflicts">
      <h3 className="facts-title due">
        <Icon name="alert" /> {t('fact.conflicts')}
      </h3>
      {deeds && <p className="soft small">{t('fact.conflicts-help')}</p>}
      <ul>
        {reading.conflicts.map((conflict) => (
          <ConflictRow key={conflict.fact} conflict={conflict} />
        ))}
      </ul>
    </section>
  )
}

function ConflictRow({ conflict: { fact, values } }: { conflict: Conflict }) {
  const text = useText()
  const deeds = useFactDeeds()
  const label = factLabel(factName(fact), text)
  return (
    <li className="conflict" data-testid={`conflict-${fact}`}>
      <span className="soft">{label}</span>
      <ul className="conflict-values">
        {values.map(({ value, reader }, index) => {
          const shown = factText(factName(fact), value, text)
          return (
            <li key={`${index} ${reader}`} className="conflict-value">
              <span>
                <bdi className="page-text">{shown}</bdi>
                <span className="fact-source">{readerText(reader, text)}</span>
              </span>
              {deeds && (
                <Button
                  onPress={() => void deeds.correct('picked', [{ fact, value }])}
                  aria-label={text.t('fact.pick-of', { fact: label, value: shown })}
                  data-testid={`pick-${fact}-${index}`}
                >
                  {text.t('fact.pick')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </li>
  )
}

/** Facts that this kind of page should show and that were not found, with the ways to them. */
export function Missing({ reading }: { reading: Reading }) {
  const text = useText()
  const deeds = useFactDeeds()
  if (reading.missing.length === 0) return null
  return (
    <section data-testid="missing">
      <h3 className="facts-title">{text.t('fact.missing')}</h3>
      {deeds ? <MissingRows missing={reading.missing} /> : <p>{namesOf(reading.missing, text)}</p>}
      <p className="soft small">{text.t(deeds ? 'fact.missing-ways' : 'fact.missing-help')}</p>
    </section>
  )
}

/** So many are shown at first; a page that was not read at all misses many more. */
const firstRows = 5

/** Facts that stand once may be typed or pointed at; of rows only the names. */
export function MissingRows({ missing }: { missing: readonly string[] }) {
  const text = useText()
  const [isWhole, setWhole] = useState(false)
  const single = singleFactNames.filter((fact) => missing.includes(fact)).toSorted(byGroup)
  const rows = missing.filter((path) => !isSingleFact(path))
  const shown = isWhole ? single : single.slice(0, firstRows)
  return (
    <>
      <ul>
        {shown.map((fact) => (
          <MissingRow key={fact} fact={fact} />
        ))}
      </ul>
      {shown.length < single.length && (
        <Button look="link" onPress={() => setWhole(true)} data-testid="missing-all">
          {text.t('fact.missing-all', { count: single.length })}
        </Button>
      )}
      {rows.length > 0 && (
        <p className="small missing-rest">
          {text.t('fact.missing-rows', { names: namesOf(rows, text) })}
        </p>
      )}
    </>
  )
}

/** What a dispute turns on comes first. */
const groupOrder = ['order', 'dispute', 'charges', 'buyer', 'earnings', 'feedback']

function byGroup(a: SingleFact, b: SingleFact): number {
  const rank = (fact: SingleFact) =>
    fact === 'charges.total' ? 0.5 : groupOrder.indexOf(fact.split('.')[0] ?? '')
  return rank(a) - rank(b)
}

function MissingRow({ fact }: { fact: SingleFact }) {
  const text = useText()
  return (
    <li className="missing-row" data-testid={`missing-${fact}`}>
      <span>{factInGroup(fact, text)}</span>
      <FactActions fact={fact} />
    </li>
  )
}

function namesOf(paths: readonly string[], text: ReturnType<typeof useText>): string {
  const names = new Set(paths.map((path) => factInGroup(factName(path), text)))
  return [...names].join(text.t('list.separator'))
}
