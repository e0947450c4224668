import { useEffect } from 'react'
import { factLabel } from '#components/facts/fact-text.ts'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import type { Pointing } from '#lib/messaging/protocol.ts'
import { repairId } from '#lib/repairs/repair.ts'
import { useServices, type ActiveTab } from './services.ts'

/** While the agent points at a place on the page: how, and what came of it. */
export function PointingBox({ tab }: { tab: ActiveTab }) {
  const { tabId, state } = tab
  const { send, usePointing } = useServices()
  const pointing = usePointing(tabId)
  const isLeft = pointing?.status === 'left' || (pointing && state.status !== 'read')
  useEffect(() => {
    if (isLeft) void send('forget-pointing', { tabId })
  }, [isLeft, send, tabId])
  if (!pointing || isLeft) return null
  return (
    <section
      className="pointing"
      role="status"
      data-testid="pointing"
      data-status={pointing.status}
    >
      {pointing.status === 'pointing' ? (
        <UnderWay pointing={pointing} tabId={tabId} />
      ) : (
        <Taken pointing={pointing} tab={tab} />
      )}
    </section>
  )
}

function UnderWay({ pointing: { fact }, tabId }: { pointing: Pointing; tabId: number }) {
  const text = useText()
  const { t } = text
  const { send } = useServices()
  return (
    <>
      <p className="strong">{t('point.title', { fact: factLabel(fact, text) })}</p>
      <p className="small">{t('point.panel')}</p>
      <Button onPress={() => void send('stop-pointing', { tabId })} data-testid="stop-pointing">
        {t('cancel')}
      </Button>
    </>
  )
}

/** The page was read again with the new place: what it gives now, and the way back. */
function Taken({ pointing: { fact }, tab }: { pointing: Pointing; tab: ActiveTab }) {
  const text = useText()
  const { t } = text
  const { send } = useServices()
  const { tabId, state } = tab
  if (state.status !== 'read') return null
  const { marketplace, page, site, sources } = state.asRead ?? state.reading
  const isRead = sources[fact]?.reader.startsWith('point:') ?? false
  const forget = () => void send('forget-pointing', { tabId })
  const undo = async () => {
    if (page) await send('remove-repair', { id: repairId({ marketplace, host: site, page, fact }) })
    await send('read-tab', { tabId })
    forget()
  }
  return (
    <>
      <p className="pointing-taken">
        <Icon name={isRead ? 'check' : 'alert'} />
        <span>{t(isRead ? 'point.taken' : 'point.not-read', { fact: factLabel(fact, text) })}</span>
      </p>
      <div className="row">
        <Button onPress={forget} data-testid="pointing-ok">
          {t('point.ok')}
        </Button>
        <Button look="link" onPress={() => void undo()} data-testid="pointing-undo">
          {t('point.undo')}
        </Button>
      </div>
    </>
  )
}
