import { useState } from 'react'
import { ClaimsPart } from '#components/evidence/claims-part.tsx'
import { NoteForm } from '#components/evidence/note-form.tsx'
import { TimeLine } from '#components/evidence/time-line.tsx'
import { useEvidence } from '#components/evidence/use-evidence.ts'
import { LazyRoom } from '#components/export/lazy-rooms.tsx'
import { CaseKeeping } from '#components/keeping/case-keeping.tsx'
import { OpenPromises } from '#components/promises/open-promises.tsx'
import { Button } from '#components/ui/button.tsx'
import { useText } from '#components/ui/text.tsx'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { useDeskWords } from '../desk-words.tsx'
import { CaseFiles } from './case-files.tsx'
import { CaseHead } from './case-head.tsx'
import { CaseOffers } from './case-offers.tsx'
import { CaseStages } from './case-stages.tsx'
import { KeptEntries } from './kept-entries.tsx'
import '#components/keeping/keeping.css'
import { showItem } from '#components/evidence/show-item.ts'

type Props = {
  readonly record: CaseRecord
  /** Of the page that was kept last; empty where none was. */
  readonly address: string
}

/** What happened stands in the wide column, what is to be done beside it. */
export function CaseBody({ record, address }: Props) {
  const say = useDeskWords()
  const { t } = useText()
  const [isExporting, setExporting] = useState(false)
  return (
    <main className="desk-main case-page" data-testid="case-page" data-case={record.id}>
      <CaseHead address={address} />
      {isExporting ? (
        <LazyRoom name="export" onBack={() => setExporting(false)} />
      ) : (
        <div className="case-columns-two">
          <div className="case-told">
            <Told />
            <KeptEntries />
          </div>
          <aside className="case-aside" aria-label={say('desk.case.aside')}>
            <OpenPromises />
            <CaseStages />
            <CaseOffers />
            <CaseFiles />
            <section>
              <h2 className="section-title">{t('custody.title')}</h2>
              <div className="row">
                <Button onPress={() => setExporting(true)} data-testid="case-export">
                  {t('custody.export')}
                </Button>
              </div>
              <ul className="keeping-list">
                <CaseKeeping record={record} />
              </ul>
            </section>
          </aside>
        </div>
      )}
    </main>
  )
}

/** The buyer's claims against the record, and the line of time. */
function Told() {
  const { t } = useText()
  const evidence = useEvidence()
  return (
    <>
      <section>
        <h2 className="section-title">{t('claims.title')}</h2>
        <ClaimsPart claims={evidence.claims} onShow={showItem} />
      </section>
      <section>
        <h2 className="section-title">{t('timeline.title')}</h2>
        <TimeLine evidence={evidence} />
        <NoteForm />
      </section>
    </>
  )
}
