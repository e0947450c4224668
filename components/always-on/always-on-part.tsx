import { useState } from 'react'
import { useServices } from '#components/panel/services.ts'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { MarketplaceId } from '#lib/order/kinds.ts'
import { AlwaysOnSwitch } from './always-on-switch.tsx'
import './always-on.css'

const shown: readonly MarketplaceId[] = ['aliexpress', 'amazon', 'ebay', 'carrier']

/** A switch for each marketplace, and what it allows. Stands in the panel's room and wherever settings are. */
export function AlwaysOnPart() {
  const { t } = useText()
  const { useAlwaysOn } = useServices()
  const state = useAlwaysOn()
  const [note, setNote] = useState<Note>()
  return (
    <section
      className="always-on"
      aria-label={t('panel.room.always-on')}
      data-loading={state ? undefined : 'always-on'}
    >
      <p className="soft">{t('always.aim')}</p>
      {state && (
        <ul className="keeping-list">
          {shown.map((id) => (
            <AlwaysOnSwitch key={id} id={id} isOn={state[id]} onNote={setNote} />
          ))}
        </ul>
      )}
      <Notice note={note} testId="always-on-note" />
      <p className="soft small">{t('always.what')}</p>
    </section>
  )
}
