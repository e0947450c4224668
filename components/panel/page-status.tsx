import { useText } from '#components/ui/text.tsx'
import type { TabState } from '#lib/messaging/protocol.ts'
import type { Reading } from '#lib/order/schema.ts'
import { ListStatus } from './list-status.tsx'
import { NotYet } from './not-yet.tsx'
import type { ActiveTab } from './services.ts'
import { StatusScreen, Steps } from './status-screen.tsx'

/** What to show in place of the panel's views; nothing when the page was read. */
export function PageStatus({ tab }: { tab: ActiveTab }) {
  const { t } = useText()
  const { state, tabId } = tab
  switch (state.status) {
    case 'no-access':
      return (
        <StatusScreen name="no-access">
          <Steps items={[t('status.how.click'), t('status.how.pin'), t('status.how.key')]} />
        </StatusScreen>
      )
    case 'not-ours':
      return (
        <StatusScreen name="not-ours" values={{ host: state.host }}>
          <Steps
            items={[
              t('status.pages.amazon'),
              t('status.pages.ebay'),
              t('status.pages.aliexpress'),
              t('status.pages.carrier'),
            ]}
          />
        </StatusScreen>
      )
    case 'reading':
      return <StatusScreen name="reading" />
    case 'failed':
      return <StatusScreen name="failed" values={{ detail: state.detail }} readAgain={tabId} />
    case 'read':
      return <ReadingStatus reading={state.reading} tabId={tabId} />
  }
}

/** Whether a tab's page was read well enough for the views. */
export function hasViews(state: TabState): state is Extract<TabState, { status: 'read' }> {
  if (state.status !== 'read') return false
  const { outcome } = state.reading
  return (outcome === 'ready' && !isList(state.reading)) || outcome === 'layout-changed'
}

function isList({ facts, rows }: Reading): boolean {
  return Object.keys(facts).length === 0 && (rows?.length ?? 0) > 0
}

function ReadingStatus({ reading, tabId }: { reading: Reading; tabId: number }) {
  const text = useText()
  if (isList(reading)) return <ListStatus rows={reading.rows ?? []} page={reading.page} />
  const { outcome, marketplace } = reading
  if (outcome === 'ready' || outcome === 'layout-changed') return null
  if (outcome === 'not-yet') return <NotYet key={tabId} reading={reading} tabId={tabId} />
  const isOurs = outcome === 'not-this-page' && marketplace !== 'carrier'
  const site = text.t(`panel.marketplace.${marketplace}`)
  return (
    <StatusScreen name={outcome} values={{ site }} readAgain={tabId}>
      {isOurs && <Steps items={[text.t(`status.pages.${marketplace}`)]} />}
      {outcome === 'signed-out' && (
        <Steps items={[text.t('status.signed-out.sign-in'), text.t('status.signed-out.click')]} />
      )}
      {outcome === 'not-this-page' && (
        <p className="soft small">{text.t('status.not-this-page.sample')}</p>
      )}
    </StatusScreen>
  )
}
