import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { canonicalJson } from '#lib/evidence/canonical.ts'
import type { Reading } from '#lib/order/schema.ts'
import { failureText } from './failure.ts'
import { useServices, type ShownEntry } from './services.ts'
import { useDispute } from './use-dispute.tsx'

type KeptState = 'never' | 'same' | 'changed'

/** "Keep as evidence", and what the page is compared with what was kept of it before. */
export function KeepEvidence() {
  const text = useText()
  const { send, useEntries } = useServices()
  const { tabId, key, record, page, reading } = useDispute()
  const entries = useEntries(record?.id)
  const [note, setNote] = useState<Note>()
  // What is kept is what the page itself gave.
  const state = keptState(page.asRead ?? reading, entries ?? [])
  const whyNot = whyNotKept(reading, key, record !== undefined)
  const keep = () => {
    void send('keep-evidence', { tabId }).then((reply) => {
      if (!reply.ok) return setNote({ tone: 'bad', text: failureText(reply, text) })
      const kept = reply.value.added ? 'keep.added' : 'keep.unchanged'
      return setNote({ tone: 'good', text: text.t(kept) })
    })
  }
  return (
    <div className="keep">
      <Button
        look={state === 'same' ? 'plain' : 'primary'}
        isDisabled={whyNot !== undefined}
        onPress={keep}
        data-testid="keep"
        data-state={state}
      >
        {state === 'same' && <Icon name="check" />}
        {text.t(`keep.button.${state}`)}
      </Button>
      {whyNot !== undefined && (
        <p className="soft small" data-testid="keep-why-not">
          {text.t(whyNot)}
        </p>
      )}
      {state === 'changed' && !note && (
        <p className="soft small" data-testid="keep-changed">
          {text.t('keep.changed')}
        </p>
      )}
      <Notice note={note} testId="keep-note" />
    </div>
  )
}

/** Why the page cannot be kept: it does not tell whose case it belongs to. */
function whyNotKept(
  { marketplace, facts }: Reading,
  key: string | undefined,
  hasCase: boolean,
): 'keep.no-parcel' | 'keep.no-id' | 'keep.no-order' | undefined {
  if (marketplace === 'carrier') return hasCase ? undefined : 'keep.no-parcel'
  if (key !== undefined) return undefined
  return facts.order ? 'keep.no-id' : 'keep.no-order'
}

function keptState(reading: Reading, entries: readonly ShownEntry[]): KeptState {
  const last = entries
    .map((entry) => entry.body)
    .filter((body) => body.kind === 'reading-kept')
    .findLast((body) => body.page === reading.page)
  if (!last) return 'never'
  return canonicalJson(last.reading) === canonicalJson(reading) ? 'same' : 'changed'
}
