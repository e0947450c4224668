import { useEffect, useState } from 'react'
import { factName } from '#components/facts/fact-lines.ts'
import { factLabel, factText } from '#components/facts/fact-text.ts'
import { useFactDeeds } from '#components/facts/use-fact-deeds.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { Reading } from '#lib/order/schema.ts'
import { pastedFacts, type Pasted } from './pasted-facts.ts'
import type { PasteProps } from './paste-fold.tsx'

const quietMs = 250
/** Characters; a longer text is more than a page. */
const longest = 400_000

/** A field for the page's text, what was understood of it, and taking that over. */
export function PasteBox({ page }: Pick<PasteProps, 'page'>) {
  const { t } = useText()
  const deeds = useFactDeeds()
  const [text, setText] = useState('')
  const [taken, setTaken] = useState(0)
  const found = useUnderstood(text, page.url, page.reading)
  const take = async ({ fresh }: Pasted) => {
    if (!(await deeds?.correct('pasted', fresh))) return
    setTaken(fresh.length)
    setText('')
  }
  return (
    <div className="stack paste">
      <TextField
        label={t('paste.label')}
        hint={t('paste.hint')}
        value={text}
        onChange={(typed) => {
          setText(typed)
          setTaken(0)
        }}
        error={text.length > longest ? t('paste.too-long') : undefined}
        rows={5}
        testId="paste-text"
      />
      <div role="status" className="stack" data-testid="paste-state">
        {found === 'reading' && <p className="soft">{t('paste.reading')}</p>}
        {taken > 0 && text === '' && <p className="good">{t('paste.taken', { count: taken })}</p>}
        {typeof found === 'object' && <Understood pasted={found} />}
      </div>
      {typeof found === 'object' && found.fresh.length > 0 && (
        <Button look="primary" onPress={() => void take(found)} data-testid="paste-take">
          {t('paste.take', { count: found.fresh.length })}
        </Button>
      )}
    </div>
  )
}

type Found = Pasted | 'reading' | undefined

/** What the text tells, a moment after it stopped changing. */
function useUnderstood(text: string, url: string, shown: Reading): Found {
  const [found, setFound] = useState<Found>()
  const isText = text.trim() !== '' && text.length <= longest
  useEffect(() => {
    if (!isText) return setFound(undefined)
    let isOver = false
    setFound('reading')
    const timer = setTimeout(() => {
      void import('./read-pasted.ts').then(({ readPasted }) => {
        const reading = readPasted(text, url)
        if (!isOver) setFound(pastedFacts(reading?.facts ?? {}, shown))
      })
    }, quietMs)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [isText, text, url, shown])
  return found
}

function Understood({ pasted: { fresh, known, otherOrder } }: { pasted: Pasted }) {
  const text = useText()
  const { t } = text
  if (otherOrder !== undefined) {
    return <p className="bad">{t('paste.other-order', { order: otherOrder })}</p>
  }
  if (fresh.length === 0) return <p>{t(known > 0 ? 'paste.nothing-new' : 'paste.nothing')}</p>
  return (
    <>
      <h4 className="strong">{t('paste.understood')}</h4>
      <dl className="fact-rows" data-testid="paste-understood">
        {fresh.map(({ fact, value }) => (
          <div key={fact} className="fact-row">
            <dt className="soft">{factLabel(fact, text)}</dt>
            <dd className="page-text">{shownValue(fact, value, text)}</dd>
          </div>
        ))}
      </dl>
      {known > 0 && <p className="soft small">{t('paste.known', { count: known })}</p>}
    </>
  )
}

/** A list by what its rows begin with. */
function shownValue(fact: string, value: unknown, text: Text): string {
  if (!Array.isArray(value)) return factText(factName(fact), value, text).slice(0, 300)
  const rows = value.map((row: object) =>
    Object.entries(row)
      .filter(([, each]) => !Array.isArray(each))
      .map(([name, each]) => factText(`${fact}.${name}`, each, text).slice(0, 80))
      .join(' · '),
  )
  return rows.slice(0, 5).join('\n')
}
