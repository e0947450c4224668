import { EntryItem } from '#components/evidence/entry-item.tsx'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useText } from '#components/ui/text.tsx'

/** Everything that stands in the ledger of the case: files and pages open in place. */
export function KeptEntries() {
  const { t } = useText()
  const { record } = useDispute()
  const entries = useServices().useEntries(record?.id)
  return (
    <section data-testid="case-entries">
      <h2 className="section-title">{t('evidence.kept')}</h2>
      <p className="soft small">{t('evidence.claim')}</p>
      <ol className="line-list">
        {entries?.map((entry) => (
          <EntryItem key={entry.seq} entry={entry} />
        ))}
      </ol>
    </section>
  )
}
