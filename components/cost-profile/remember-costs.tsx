import { useEffect, useMemo, useRef } from 'react'
import type { QuoteInView } from '#components/costs/use-quote.ts'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useWork } from '#components/panel/use-work.tsx'
import { rememberedIds } from '#lib/cost-profile/remembered.ts'
import { profileFields, type ProfileField } from '#lib/cost-profile/rule.ts'

/** Longer than it takes to type an amount: half of one must not be remembered. */
const rememberAfterMs = 1_500

/**
 * Remembers what the agent types for the order's only item, so that its next order begins with it.
 * To look at an order again is not to use its costs. Shows nothing.
 */
export function RememberCosts({ view }: { view: QuoteInView }) {
  const { send } = useServices()
  const { facts, marketplace } = useDispute()
  const hasTyped = useTypedCosts()
  const { currency, draft } = view
  const quantity = draft.scenario.order.quantity
  const given = useMemo(() => typedCosts(view), [view])
  const sent = useRef('')
  useEffect(() => {
    const ids = rememberedIds(facts.items ?? [], marketplace ?? '', currency)
    if (!hasTyped || ids.length === 0 || quantity === undefined) return undefined
    const request = { ids: [...ids], currency, quantity: Number(quantity), values: given }
    const said = JSON.stringify(request)
    if (Object.keys(given).length === 0 || said === sent.current) return undefined
    const timer = setTimeout(() => {
      sent.current = said
      void send('remember-costs', request)
    }, rememberAfterMs)
    return () => clearTimeout(timer)
  }, [send, facts.items, marketplace, hasTyped, given, currency, quantity])
  return null
}

/** Whether a cost differs from what was stored when the order came into view. */
function useTypedCosts(): boolean {
  const { useWorkspace } = useServices()
  const { key, record } = useDispute()
  const { get } = useWork()
  const stored = useWorkspace(record?.key ?? key)
  const first = useRef<Readonly<Record<string, string>>>(undefined)
  useEffect(() => {
    first.current ??= stored
  }, [stored])
  const before = first.current ?? stored
  return (
    before !== undefined &&
    profileFields.some((field) => get(`costs.${field}`) !== (before[`costs.${field}`] ?? ''))
  )
}

/** What was typed and can be used. */
function typedCosts({ draft }: QuoteInView): Partial<Record<ProfileField, string>> {
  const values: Partial<Record<ProfileField, string>> = {}
  for (const field of profileFields) {
    const { origin, value, problem } = draft.fields[`costs.${field}`]
    if (origin === 'typed' && value !== undefined && problem === undefined) values[field] = value
  }
  return values
}
