import { useState } from 'react'
import { useText } from '#components/ui/text.tsx'
import { Button } from '#components/ui/button.tsx'
import { ChooseFile } from '#components/ui/choose-file.tsx'
import { complaints } from '#lib/order/situations.ts'
import type { Imported } from '#lib/replies/own/gather.ts'
import { importProblemKey, isLeftOut, type ImportProblem } from '#lib/replies/own/problems.ts'
import type { ImportWays } from '#lib/replies/own/raw-row.ts'
import { useReplyLanguage } from '../use-reply-language.ts'
import type { OwnWork } from './use-own-library.ts'

/** Snippets from a file, shown before they are taken: what comes in, and each row that does not, with what to do. */
export function ImportOwn({ own }: { own: OwnWork }) {
  const { t } = useText()
  const { reading } = useReplyLanguage()
  const [read, setRead] = useState<Imported>()
  const take = async (file: File) => setRead(await readFile(file, waysFor(reading)))
  return (
    <div className="stack">
      <ChooseFile
        label={t('reply.own.import')}
        accept=".json,.csv,application/json,text/csv"
        onFile={(file) => void take(file)}
        testId="own"
      />
      {read && (
        <div className="stack" data-testid="own-preview">
          <p role="status">{t('reply.own.preview', { count: read.snippets.length })}</p>
          <Problems problems={read.problems} />
          <div className="row">
            <Button
              look="primary"
              isDisabled={read.snippets.length === 0}
              onPress={() => {
                own.add(read)
                setRead(undefined)
              }}
              data-testid="own-take"
            >
              {t('reply.own.take')}
            </Button>
            <Button look="link" onPress={() => setRead(undefined)}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  const { say } = useText()
  return (
    <ul className="stack">
      {problems.map((problem, at) => {
        const { code, row, field, found = '', line = 0, column = 0 } = problem
        return (
          <li key={at} className={isLeftOut(problem) ? 'bad page-text' : 'soft page-text'}>
            {say({ key: importProblemKey(code), values: { row, field, found, line, column } })}
          </li>
        )
      })}
    </ul>
  )
}

/** For what another program's file does not tell; the agent changes it in the snippet later. */
function waysFor(language: ImportWays['language']): ImportWays {
  return {
    newId: () => crypto.randomUUID(),
    language,
    stage: 'sincerity',
    complaints,
    tone: 'neutral',
  }
}

/** The libraries for tables come with the first table. */
async function readFile(file: File, ways: ImportWays): Promise<Imported> {
  if (file.name.toLowerCase().endsWith('.json') || file.type === 'application/json') {
    const { readJsonFile } = await import('#lib/replies/own/read-json.ts')
    return readJsonFile(await file.text(), ways)
  }
  const { readTableFile } = await import('#lib/replies/own/read-table.ts')
  return readTableFile(new Uint8Array(await file.arrayBuffer()), ways)
}
