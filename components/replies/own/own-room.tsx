import { useMemo, useState } from 'react'
import { FileLink } from '#components/reading/file-link.tsx'
import { Button } from '#components/ui/button.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import { printJson, printTable } from '#lib/replies/own/print.ts'
import type { OwnLibrary } from '#lib/replies/own/schema.ts'
import { ImportOwn } from './import-own.tsx'
import { useOwnLibrary, type OwnWork } from './use-own-library.ts'

export type OwnRoomProps = { readonly onChoose: (id: string) => void }

/** The agent's own snippets: opened, removed, brought in from a file and taken out as one. */
export function OwnRoom({ onChoose }: OwnRoomProps) {
  const { t } = useText()
  const own = useOwnLibrary()
  const [isOpen, setOpen] = useState(false)
  const { snippets, broken } = own.library
  return (
    <Fold
      level={2}
      title={<span>{t('reply.own.room', { count: snippets.length })}</span>}
      testId="own-room"
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <div className="stack">
        {snippets.length === 0 ? (
          <p className="soft">{t('reply.own.none')}</p>
        ) : (
          <OwnList own={own} onChoose={onChoose} />
        )}
        {broken.length > 0 && (
          <p className="bad" role="alert">
            {t('reply.own.broken', { count: broken.length })}
          </p>
        )}
        {own.trouble !== undefined && <p className="bad">{t('reply.own.not-saved')}</p>}
        <ImportOwn own={own} />
        {isOpen && snippets.length > 0 && <Exports library={own.library} />}
      </div>
    </Fold>
  )
}

/** The files are made when the room is open, and anew when the library has changed. */
function Exports({ library }: { library: OwnLibrary }) {
  const { t } = useText()
  const [json, table] = useMemo(() => [printJson(library), printTable(library)], [library])
  return (
    <div className="row">
      <FileLink
        name="amends-snippets.json"
        type="application/json"
        content={json}
        testId="own-export-json"
      >
        {t('reply.own.export-json')}
      </FileLink>
      <FileLink name="amends-snippets.csv" type="text/csv" content={table} testId="own-export-csv">
        {t('reply.own.export-csv')}
      </FileLink>
    </div>
  )
}

function OwnList({ own, onChoose }: { own: OwnWork } & OwnRoomProps) {
  const { t } = useText()
  return (
    <ul className="snippets">
      {own.library.snippets.map(({ id, title }) => (
        <li key={id} className="snippet-line">
          <button type="button" className="snippet" onClick={() => onChoose(id)}>
            <span className="snippet-title">{title}</span>
          </button>
          <Button
            look="link"
            aria-label={`${t('reply.own.remove')}: ${title}`}
            onPress={() => own.remove(id)}
          >
            {t('reply.own.remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
