import { useEffect, useState } from 'react'
import { useServices, type ShownFile } from '#components/panel/services.ts'
import { Loading } from '#components/ui/loading.tsx'
import { LongText } from '#components/ui/long-text.tsx'
import { useText } from '#components/ui/text.tsx'
import type { FileKept } from '#lib/casebook/files.ts'
import { SNAPSHOT_TYPE } from '#lib/evidence/snapshot/node.ts'
import { SnapshotFrame } from './snapshot-frame.tsx'
import { fileName } from './file-name.ts'

type Opened = Extract<ShownFile, { ok: true }>

/** A kept file shown again, its bytes checked first. What cannot be shown can be saved. */
export function FileViewer({ caseId, file }: { caseId: string; file: FileKept }) {
  const { openFile } = useServices()
  const { t } = useText()
  const [opened, setOpened] = useState<ShownFile>()
  const { sha256 } = file
  useEffect(() => {
    let isWanted = true
    void openFile(caseId, sha256).then((given) => isWanted && setOpened(given))
    return () => {
      isWanted = false
    }
  }, [openFile, caseId, sha256])
  return (
    <div className="viewer" data-testid="viewer" data-state={opened && (opened.ok || opened.code)}>
      {!opened && <Loading />}
      {opened?.ok === false && <p role="status">{t(`capture.open.${opened.code}`)}</p>}
      {opened?.ok && <Shown opened={opened} file={file} />}
    </div>
  )
}

function Shown({ opened, file }: { opened: Opened; file: FileKept }) {
  const { t } = useText()
  const address = useAddress(opened)
  if (opened.type === SNAPSHOT_TYPE) return <SnapshotFrame bytes={opened.bytes} file={file} />
  return (
    <>
      <Content opened={opened} address={address} file={file} />
      <p>
        <a className="button" href={address} download={fileName(file)} data-testid="file-save">
          {t('capture.save')}
        </a>
      </p>
    </>
  )
}

type ContentProps = {
  readonly opened: Opened
  readonly address: string | undefined
  readonly file: FileKept
}

function Content({ opened: { type, bytes }, address, file }: ContentProps) {
  const { t } = useText()
  const [isBroken, setBroken] = useState(false)
  if (type === 'text/plain') return <PlainText bytes={bytes} />
  if (!type.startsWith('image/')) return <p className="soft">{t('capture.open.elsewhere')}</p>
  if (isBroken) return <p className="soft">{t('capture.open.no-picture')}</p>
  return (
    address !== undefined && (
      <img
        className="viewer-picture"
        src={address}
        alt={file.note ?? t(`capture.role.${file.role}`)}
        onError={() => setBroken(true)}
        data-testid="viewer-picture"
      />
    )
  )
}

/** Characters that are shown; the file itself is saved whole. */
const longestText = 20_000

function PlainText({ bytes }: { bytes: Uint8Array<ArrayBuffer> }) {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe
  const encoding = !isWide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
  const text = new TextDecoder(encoding).decode(bytes)
  return <LongText text={text.slice(0, longestText)} className="line-text" />
}

/** The bytes under an address of their own, as long as they are shown. */
function useAddress({ bytes, type }: Opened): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, type])
  return address
}
