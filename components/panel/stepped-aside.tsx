import { factLabel } from '#components/facts/fact-text.ts'
import { Button } from '#components/ui/button.tsx'
import { useText } from '#components/ui/text.tsx'
import type { Reading } from '#lib/order/schema.ts'
import { isForHost } from '#lib/repairs/repair.ts'
import { useServices } from './services.ts'

/** Places that the agent pointed at and that are not needed any more: Amends reads these facts again. */
export function SteppedAside({ reading, tabId }: { reading: Reading; tabId: number }) {
  const text = useText()
  const { send, useRepairs } = useServices()
  const repairs = useRepairs() ?? []
  const idle = repairs.filter(
    (each) =>
      reading.steppedAside?.includes(each.fact) &&
      each.page === reading.page &&
      each.marketplace === reading.marketplace &&
      isForHost(each, reading.site),
  )
  if (idle.length === 0) return null
  const remove = async (id: string) => {
    const reply = await send('remove-repair', { id })
    if (reply.ok) await send('read-tab', { tabId })
  }
  return (
    <section className="aside small" data-testid="stepped-aside">
      {idle.map(({ id, fact }) => (
        <div key={id} className="row">
          <p>{text.t('repair.aside', { fact: factLabel(fact, text) })}</p>
          <Button look="link" onPress={() => void remove(id)} data-testid={`aside-remove-${fact}`}>
            {text.t('repair.aside-remove')}
          </Button>
        </div>
      ))}
    </section>
  )
}
