import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import { SaveFile } from '#components/desk/save-file.tsx'
import type { CaseLine } from '#lib/case-list/case-line.ts'
import type { Translate } from '#lib/i18n/translator.ts'
import type { DeskKey } from '#lib/i18n/rooms/desk.ts'
import { useDeskWords } from '../desk-words.tsx'

type Props = { readonly lines: readonly CaseLine[]; readonly now: Temporal.Instant }

const columns = [
  'marketplace',
  'number',
  'item',
  'sku',
  'situation',
  'stage',
  'status',
  'due',
  'opened',
  'changed',
  'cost',
  'currency',
] as const

/** The list as a table file. Made when it is asked for: of ten thousand cases it takes a moment. */
export function CsvLink({ lines, now }: Props) {
  const say = useDeskWords()
  const text = useText()
  const [made, setMade] = useState<{ readonly content: string; readonly of: Props['lines'] }>()
  if (made?.of === lines) {
    return (
      <>
        <SaveFile name="amends-cases.csv" type="text/csv;charset=utf-8" content={made.content}>
          {say('desk.csv.save')}
        </SaveFile>
        <span className="soft small">{say('desk.csv.what')}</span>
      </>
    )
  }
  const make = async () => {
    const { casesCsv } = await import('#lib/case-list/csv.ts')
    setMade({ content: casesCsv(lines, wordsOf(text, say), now.epochMilliseconds), of: lines })
  }
  return (
    <Button look="link" onPress={() => void make()} data-testid="csv-make">
      {say('desk.csv.make', { count: lines.length })}
    </Button>
  )
}

function wordsOf({ t }: Text, say: Translate<DeskKey>) {
  return {
    headers: columns.map((column) => say(`desk.csv.${column}`)),
    marketplace: ({ marketplace }: CaseLine) => t(`panel.marketplace.${marketplace}`),
    situation: ({ situation }: CaseLine) => (situation ? t(`playbook.situation.${situation}`) : ''),
    stage: ({ stage }: CaseLine) => (stage ? t(`playbook.stage.${stage}.title`) : ''),
    status: ({ status, outcome }: CaseLine) =>
      outcome ? t(`offers.way.${outcome}`) : say(`desk.status.${status}`),
  }
}
