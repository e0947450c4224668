import { factText } from '#components/facts/fact-text.ts'
import { useText, type Text } from '#components/ui/text.tsx'
import { shownPageText } from '#lib/i18n/page-text.ts'
import type { PageKind } from '#lib/order/kinds.ts'
import type { Facts } from '#lib/order/schema.ts'
import { StatusScreen } from './status-screen.tsx'

/** More rows than this tell nothing more. */
const mostRows = 50

type Row = {
  readonly id: string | undefined
  readonly amount: string | undefined
  readonly about: string
  readonly status: string | undefined
}

/** A page that lists several orders or disputes: none is the agent's until one is opened. */
export function ListStatus({ rows, page }: { rows: readonly Facts[]; page: PageKind | null }) {
  const text = useText()
  const isOrders = page === 'orders' || page === null
  const shown = rows.slice(0, mostRows).map((row) => rowOf(row, text))
  return (
    <StatusScreen name={isOrders ? 'list' : 'disputes'} values={{ count: rows.length }}>
      <ul className="status-list">
        {shown.map((row, index) => (
          <li key={`${index} ${row.id ?? ''}`} data-testid={`row-${index}`}>
            <p className="spread">
              <bdi className="strong page-text">{row.id}</bdi>
              {row.amount !== undefined && <span>{row.amount}</span>}
            </p>
            <p className="page-text small">{row.about}</p>
            {row.status !== undefined && <p className="page-text soft small">{row.status}</p>}
          </li>
        ))}
      </ul>
      {rows.length > mostRows && (
        <p className="soft small">
          {text.t('status.list.more', { count: rows.length - mostRows })}
        </p>
      )}
    </StatusScreen>
  )
}

function rowOf({ order, dispute, buyer, items, charges }: Facts, text: Text): Row {
  const money = dispute?.requested ?? charges?.total ?? charges?.items
  const about = [buyer?.name ?? buyer?.username, items?.[0]?.title]
  return {
    id: order?.id ?? dispute?.id,
    amount: money && factText('charges.total', money, text),
    about: about
      .filter((part) => part !== undefined)
      .map((part) => cut(part))
      .join(' · '),
    status: cut(dispute?.reason ?? dispute?.status ?? order?.status),
  }
}

function cut(text: string): string
function cut(text: string | undefined): string | undefined
function cut(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const shown = shownPageText(text)
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown
}
