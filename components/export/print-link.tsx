import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { printed, reportDocument } from '#lib/evidence/export/make-case-pack.ts'
import { languageTags } from '#lib/i18n/locales.ts'
import type { MakeFilesProps } from './make-files.tsx'
import { useRoomWords } from './room-words.tsx'
import { useCustody } from './use-custody.ts'

/** The report as a page of its own, in a tab that prints it, to paper or PDF, in any script. */
export function PrintLink(props: MakeFilesProps) {
  const say = useRoomWords()
  const custody = useCustody(props.about)
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (address === undefined) return
    return () => URL.revokeObjectURL(address)
  }, [address])
  const make = async () => {
    const page = new Blob([await reportText(props)], { type: 'text/html;charset=utf-8' })
    const leaving = { form: 'files', files: 1, bytes: page.size } as const
    if (await custody.write(leaving)) setAddress(URL.createObjectURL(page))
  }
  if (address === undefined) {
    return (
      <Button onPress={() => void make()} data-testid="export-print">
        {say('export.print')}
      </Button>
    )
  }
  return (
    <a
      className="button"
      href={address}
      target="_blank"
      rel="noreferrer"
      data-testid="export-print-open"
    >
      {say('export.print.open')}
    </a>
  )
}

/** The pictures stand in the page itself: it has nothing to load. */
async function reportText({ about, door, words, exhibits }: MakeFilesProps): Promise<string> {
  const { record, stored, plan } = about
  const pictures = new Map<string, string>()
  for (const { file } of exhibits) {
    const bytes = file === undefined ? undefined : await door.keptFile(record.id, file)
    const type = stored.files.find(({ sha256 }) => sha256 === file)?.type
    if (file !== undefined && bytes && type !== undefined)
      pictures.set(file, `data:${type};base64,${bytes.toBase64()}`)
  }
  const tree = reportDocument(
    { record, stored, plan, exhibits },
    {
      madeAt: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
      version: door.version,
      language: languageTags[words.locale],
      say: words.say,
    },
    ({ file }) => (file === undefined ? undefined : pictures.get(file)),
  )
  return printed(tree)
}
