import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import type { TabState } from '#lib/messaging/protocol.ts'
import { PasteBox } from './paste-box.tsx'
import './paste.css'

export type PasteProps = {
  readonly tabId: number
  readonly page: Extract<TabState, { status: 'read' }>
}

/** The page's text, pasted: what the page did not let itself be read from, its words may tell. */
export function PasteFold({ tabId, page }: PasteProps) {
  const { t } = useText()
  return (
    <Fold level={3} title={<span className="facts-title">{t('paste.title')}</span>} testId="paste">
      <PasteBox key={`${tabId} ${page.url}`} page={page} />
    </Fold>
  )
}
