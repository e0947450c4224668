import { Icon } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import type { Reading } from '#lib/order/schema.ts'
import { factName } from './fact-lines.ts'
import { factLabel, factText } from './fact-text.ts'

/** Facts for which the page gives two values. */
export function Conflicts({ reading }: { reading: Reading }) {
  const text = useText()
  if (reading.conflicts.length === 0) return null
  return (
    <section data-testid="conflicts">
      <h3 className="facts-title due">
        <Icon name="alert" /> {text.t('fact.conflicts')}
      </h3>
      <ul>
        {reading.conflicts.map((conflict) => (
          <li key={conflict.fact} className="fact-row">
            <span className="soft">{factLabel(factName(conflict.fact), text)}</span>
            <ul>
              {conflict.values.map(({ value, reader }) => (
                <li key={reader}>
                  <bdi className="page-text">{factText(factName(conflict.fact), value, text)}</bdi>{' '}
                  <code className="fact-source">{reader}</code>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Facts that this kind of page should show and that were not found. */
export function Missing({ reading }: { reading: Reading }) {
  const text = useText()
  if (reading.missing.length === 0) return null
  const names = [...new Set(reading.missing.map((path) => factLabel(factName(path), text)))]
  return (
    <section data-testid="missing">
      <h3 className="facts-title">{text.t('fact.missing')}</h3>
      <p>{names.join(text.t('list.separator'))}</p>
      <p className="soft small">{text.t('fact.missing-help')}</p>
    </section>
  )
}
