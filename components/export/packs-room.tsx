import { useState } from 'react'
import { useServices } from '#components/panel/services.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { ChooseFile } from '#components/ui/choose-file.tsx'
import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import type { PackVerdict } from '#lib/evidence/pack/verdict.ts'
import { packLimits, verifyPack } from '#lib/evidence/pack/verify-pack.ts'
import { PackVerdictPart } from './pack-verdict.tsx'
import { useRoomWords } from './room-words.tsx'
import './export.css'

type Judged = { readonly name: string; readonly verdict: PackVerdict | undefined }

/** A pack of somebody: is it as it was made, and shall it become a case here. */
export function PacksRoom({ onBack }: { onBack?: () => void }) {
  const say = useRoomWords()
  const title = useTitleFocus()
  const { evidenceDoor } = useServices()
  const [judged, setJudged] = useState<Judged>()
  const judge = async (file: File) => {
    setJudged({ name: file.name, verdict: undefined })
    const verdict = await verdictOf(file)
    setJudged({ name: file.name, verdict })
  }
  return (
    <div className="export-room" data-testid="packs-room">
      <BackLink onBack={onBack} testId="room-back">
        {say('export.back')}
      </BackLink>
      <h2 ref={title} tabIndex={-1} className="section-title">
        {say('import.title')}
      </h2>
      <p className="soft">{say('import.intro')}</p>
      <div className="row">
        <ChooseFile
          label={say('import.choose')}
          accept=".zip,application/zip"
          onFile={(file) => void judge(file)}
          testId="pack"
        />
      </div>
      {judged && (
        <section className="export-part">
          <h3 className="field-label export-value">
            <bdi>{judged.name}</bdi>
          </h3>
          {judged.verdict ? (
            <PackVerdictPart
              verdict={judged.verdict}
              takeIn={async (pack) => (await evidenceDoor()).takeIn(pack)}
            />
          ) : (
            <p role="status">{say('import.reading')}</p>
          )}
        </section>
      )}
    </div>
  )
}

/** What is too large is not read at all. */
async function verdictOf(file: File): Promise<PackVerdict> {
  if (file.size > packLimits.bytes) return { verdict: 'unreadable', code: 'too-large' }
  return verifyPack(new Uint8Array(await file.arrayBuffer()))
}
