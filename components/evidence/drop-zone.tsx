import { useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { useDrop } from './use-drop.ts'
import { isUnderWay, type Files, type FileState, type FileWay } from './use-files.ts'
import { Working } from './working.tsx'

export type DropZoneProps = {
  readonly files: Files
  readonly onFiles: (files: readonly File[], how: FileWay) => void
}

/** Takes files that are dropped, pasted or chosen, and says of each what became of it. */
export function DropZone({ files, onFiles }: DropZoneProps) {
  const { t } = useText()
  const input = useRef<HTMLInputElement>(null)
  const isOver = useDrop(onFiles)
  return (
    <div className="drop-zone" data-over={isOver} data-testid="drop-zone">
      <p>{t(isOver ? 'capture.drop.now' : 'capture.drop')}</p>
      <p className="soft small">{t('capture.drop.which')}</p>
      <Button onPress={() => input.current?.click()} data-testid="files-choose">
        {t('capture.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="files-input"
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])]
          if (chosen.length > 0) onFiles(chosen, 'chosen')
          currentTarget.value = ''
        }}
      />
      {files.isBusy && <FilesUnderWay files={files} />}
      {files.list.length > 0 && (
        <ul className="file-list" role="status" data-testid="file-list">
          {files.list.map((file) => (
            <FileLine key={file.id} file={file} />
          ))}
        </ul>
      )}
    </div>
  )
}

function FilesUnderWay({ files: { list, stop } }: { files: Files }) {
  const { t } = useText()
  const done = list.filter((each) => !isUnderWay(each)).length
  const hasMore = list.some(({ state }) => state === 'waiting')
  const counts = { done, total: list.length }
  return (
    <Working
      said={t('capture.files', counts)}
      {...(list.length > 1 ? counts : {})}
      {...(hasMore ? { onStop: stop } : {})}
    />
  )
}

function FileLine({ file: { name, state, said } }: { file: FileState }) {
  const { t } = useText()
  return (
    <li data-state={state}>
      {state === 'kept' && <Icon name="check" />}
      {state === 'refused' && <Icon name="alert" />}
      <span>
        <span className="page-text strong">
          {name === '' ? t('capture.unnamed') : shownPageText(name)}
        </span>{' '}
        <span className="small">
          {t(`capture.state.${state}`)}
          {said !== undefined && ` ${said}`}
        </span>
      </span>
    </li>
  )
}
