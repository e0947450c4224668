import { useText } from '#components/ui/text.tsx'
import type { Shipment } from '#lib/order/schema.ts'
import { trackingEventOf } from '#lib/order/tracking-event.ts'
import { parcelNotes } from './parcel-lines.ts'

/** What a parcel's number and scans come to: whose it is, and what proves its delivery. */
export function ParcelNotes({ parcel }: { parcel: Shipment }) {
  const text = useText()
  const notes = parcelNotes(parcel, text)
  if (notes.length === 0) return null
  return (
    <dl className="fact-rows" data-testid="parcel-notes">
      {notes.map(({ key, label, value }) => (
        <div key={key} className="fact-row">
          <dt className="soft">{label}</dt>
          <dd>
            <bdi className="fact-value" data-testid={`parcel-${key}`}>
              {value}
            </bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What a scan's words come to, beside the words themselves. */
export function ScanMeaning({ status }: { status: string }) {
  const { t } = useText()
  const kind = trackingEventOf(status)
  if (kind === undefined) return null
  const what = t(`parcel.event.${kind}`)
  return <span className="fact-source">{t('parcel.means', { what })}</span>
}
