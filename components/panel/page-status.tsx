import { factLabel, factText } from '#components/facts/fact-text.ts'
import { factName } from '#components/facts/fact-lines.ts'
import { Icon } from '#components/ui/icon.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { TabState } from '#lib/messaging/protocol.ts'
import type { Facts, Reading } from '#lib/order/schema.ts'
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
            items={[t('status.pages.amazon'), t('status.pages.ebay'), t('status.pages.aliexpress')]}
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
  if (isList(reading)) return <ListStatus rows={reading.rows ?? []} />
  if (reading.outcome === 'ready' || reading.outcome === 'layout-changed') return null
  const isOurs = reading.outcome === 'not-this-page' && reading.marketplace !== 'carrier'
  const site = text.t(`panel.marketplace.${reading.marketplace}`)
  return (
    <StatusScreen name={reading.outcome} values={{ site }} readAgain={tabId}>
      {isOurs && <Steps items={[text.t(`status.pages.${reading.marketplace}`)]} />}
    </StatusScreen>
  )
}

function ListStatus({ rows }: { rows: readonly Facts[] }) {
  const text = useText()
  return (
    <StatusScreen name="list" values={{ count: rows.length }}>
      <ul className="status-list">
        {rows.map((row, index) => (
          <li key={`${index} ${row.order?.id ?? ''}`} className="page-text">
            {rowText(row, text)}
          </li>
        ))}
      </ul>
    </StatusScreen>
  )
}

function rowText({ order, dispute, buyer, items, charges }: Facts, text: Text): string {
  const money = charges?.total ?? dispute?.requested
  return [
    order?.id ?? dispute?.id,
    buyer?.name ?? buyer?.username,
    items?.[0]?.title?.slice(0, 80),
    dispute?.reason ?? order?.status,
    money && factText('charges.total', money, text),
  ]
    .filter((part) => part !== undefined)
    .join(' · ')
}

/** Above the views of a page that has changed: what is missing, and that the rest still works. */
export function LayoutTrouble({ reading }: { reading: Reading }) {
  const text = useText()
  if (reading.outcome !== 'layout-changed') return null
  const names = [...new Set(reading.missing.map((path) => factLabel(factName(path), text)))]
  return (
    <section className="trouble" role="status" data-testid="status" data-status="layout-changed">
      <h1 className="trouble-title">
        <Icon name="alert" />
        {text.t('status.layout-changed.title')}
      </h1>
      {names.length > 0 && (
        <p>
          {text.t('status.layout-changed.missing', { names: names.join(text.t('list.separator')) })}
        </p>
      )}
      <p>{text.t('status.layout-changed.body')}</p>
    </section>
  )
}
