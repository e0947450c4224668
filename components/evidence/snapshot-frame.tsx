import { useEffect, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Loading } from '#components/ui/loading.tsx'
import { useText } from '#components/ui/text.tsx'
import type { FileKept } from '#lib/casebook/files.ts'
import { snapshotHtml } from '#lib/evidence/snapshot/html.ts'
import { openSnapshot } from '#lib/evidence/snapshot/open.ts'

type Page = { readonly html: string; readonly width: number }

/** Pixels of a frame that is as tall as a page may be before it scrolls by itself. */
const tallest = 1_200

/**
 * A kept page as it stood. The frame runs no script, sends no form, opens nothing and has no origin;
 * the document in it asks for nothing either (snapshot/html.ts).
 */
export function SnapshotFrame({ bytes, file }: { bytes: Uint8Array<ArrayBuffer>; file: FileKept }) {
  const { t } = useText()
  const [page, setPage] = useState<Page | 'broken'>()
  const [isWhole, setWhole] = useState(true)
  useEffect(() => {
    void openSnapshot(bytes).then((opened) =>
      setPage(opened ? { html: snapshotHtml(opened), width: widthOf(opened.width) } : 'broken'),
    )
  }, [bytes])
  if (page === undefined) return <Loading />
  if (page === 'broken') return <p role="status">{t('capture.open.damaged')}</p>
  return (
    <>
      <p className="soft">{t('capture.page.still')}</p>
      <Frame
        page={page}
        isWhole={isWhole}
        label={
          file.title === undefined || file.title === ''
            ? t('capture.role.page-snapshot')
            : file.title
        }
      />
      <div className="row">
        <Button aria-pressed={isWhole} onPress={() => setWhole(!isWhole)} data-testid="frame-size">
          {t(isWhole ? 'capture.page.own-size' : 'capture.page.fit')}
        </Button>
      </div>
    </>
  )
}

function widthOf(width: number): number {
  return Math.min(4_000, Math.max(320, Math.trunc(width)))
}

function Frame({ page, isWhole, label }: { page: Page; isWhole: boolean; label: string }) {
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<number>()
  useEffect(() => {
    const watched = new ResizeObserver(() => setRoom(box.current?.clientWidth))
    if (box.current) watched.observe(box.current)
    return () => watched.disconnect()
  }, [])
  const scale = isWhole && room !== undefined ? Math.min(1, room / page.width) : 1
  return (
    <div ref={box} className="viewer-frame" tabIndex={0} role="group" aria-label={label}>
      <div style={{ width: page.width * scale, height: tallest * scale, overflow: 'hidden' }}>
        <iframe
          sandbox=""
          srcDoc={page.html}
          title={label}
          width={page.width}
          height={tallest}
          style={{ transform: `scale(${scale})` }}
          data-testid="viewer-frame"
        />
      </div>
    </div>
  )
}
