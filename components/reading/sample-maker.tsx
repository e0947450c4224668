import { useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices, type ActiveTab } from '#components/panel/services.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { Sample } from '#lib/messaging/protocol.ts'
import { FileLink } from './file-link.tsx'

/** The page in view with everything personal replaced, as a file that the agent may attach to a report. */
export function SampleMaker({ tab }: { tab: ActiveTab | undefined }) {
  const text = useText()
  const { t } = text
  const { send } = useServices()
  const [sample, setSample] = useState<Sample | 'making'>()
  const [note, setNote] = useState<Note>()
  const canMake = tab?.state.status === 'read'
  const make = async () => {
    if (!tab) return
    setNote(undefined)
    setSample('making')
    const reply = await send('make-sample', { tabId: tab.tabId })
    setSample(reply.ok ? reply.value : undefined)
    if (!reply.ok) setNote({ tone: 'bad', text: failureText(reply, text) })
  }
  return (
    <section className="reading-part" data-testid="sample">
      <h2 className="section-title">{t('sample.title')}</h2>
      <p className="soft">{t(canMake ? 'sample.about' : 'sample.no-page')}</p>
      {canMake && (
        <Button
          onPress={() => void make()}
          isDisabled={sample === 'making'}
          data-testid="sample-make"
        >
          {t('sample.make')}
        </Button>
      )}
      <div role="status" className="stack">
        {sample === 'making' && (
          <>
            <span className="status-progress" />
            <p className="soft">{t('sample.making')}</p>
          </>
        )}
        {typeof sample === 'object' && <Made sample={sample} />}
      </div>
      <Notice note={note} testId="sample-note" />
    </section>
  )
}

function Made({ sample }: { sample: Sample }) {
  const text = useText()
  const { t, format } = text
  const replaced = Object.entries(sample.replaced).filter(([, count]) => count > 0)
  const name = `amends-sample-${new URL(sample.url).hostname}.html`
  return (
    <>
      {replaced.length === 0 ? (
        <p className="due">{t('sample.nothing-replaced')}</p>
      ) : (
        <>
          <p>{t('sample.replaced')}</p>
          <ul data-testid="sample-replaced">
            {replaced.map(([kind, count]) => (
              <li key={kind} className="spread spread-wide sample-row">
                <span className="page-text">{kindText(kind, text)}</span>
                <span className="soft">{format.count(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="small soft">{t('sample.look')}</p>
      <p>
        <FileLink name={name} type="text/html" content={sample.html} testId="sample-file">
          {t('sample.save')}
        </FileLink>
      </p>
    </>
  )
}

/** What kind of thing was replaced; the sample maker's own word where there is none of ours. */
function kindText(kind: string, { t, knows }: Text): string {
  const key = `sample.kind.${kind}`
  return knows(key) ? t(key) : kind
}
