import { useState } from 'react'
import { ChooseFile } from '#components/ui/choose-file.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { FileReading } from '#lib/cost-profile/file.ts'
import type { CostRule } from '#lib/cost-profile/rule.ts'
import { ExportLink } from './export-link.tsx'
import { fileProblemText } from './problem-text.ts'
import type { ChangeRules } from './profile-room.tsx'
import { useRoomWords } from './room-words.tsx'
import { RowProblems } from './row-problems.tsx'
import { storeNames } from './stores.ts'
import { TablePreview } from './table-preview.tsx'

export type TablePartProps = {
  readonly rules: readonly CostRule[]
  readonly onChange: ChangeRules
}

/** Rules from a table, looked at before they are taken, and all rules as one. */
export function TablePart({ rules, onChange }: TablePartProps) {
  const { locale } = useText()
  const say = useRoomWords()
  const [reading, setReading] = useState<FileReading | 'reading'>()
  const take = async (file: File) => {
    setReading('reading')
    // The library that reads tables is loaded when there is one.
    const [{ readCostFile }, bytes] = await Promise.all([
      import('#lib/cost-profile/file.ts'),
      file.bytes(),
    ])
    setReading(readCostFile(bytes, storeNames))
  }
  const isRead = reading !== undefined && reading !== 'reading'
  const bad = isRead && !reading.ok ? reading : undefined
  const problem = bad && ('file' in bad ? bad.file : 'table' in bad ? bad.table : undefined)
  return (
    <section className="stack" data-testid="profile-table">
      <h3 className="strong">{say('profile.table')}</h3>
      <p className="soft small">{say('profile.table.help')}</p>
      <div className="row">
        <ChooseFile
          label={say('profile.import')}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onFile={(file) => void take(file)}
          testId="profile"
        />
        {rules.length > 0 && <ExportLink rules={rules} />}
      </div>
      {reading === 'reading' && <p className="soft">{say('profile.reading')}</p>}
      <Notice
        note={problem && { tone: 'bad', text: fileProblemText(problem, locale, say) }}
        testId="profile-file-note"
      />
      {bad && 'rows' in bad && <RowProblems problems={bad.rows} />}
      {isRead && reading.ok && (
        <TablePreview
          reading={reading}
          rules={rules}
          onChange={onChange}
          onDone={() => setReading(undefined)}
        />
      )}
    </section>
  )
}
