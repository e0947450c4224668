import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useWork } from '#components/panel/use-work.tsx'
import { rememberedIds, type RememberedCosts } from '#lib/cost-profile/remembered.ts'
import type { CostRule } from '#lib/cost-profile/rule.ts'
import { orderCurrency } from '#lib/resolution/paid-amounts.ts'

/** What the shop told before: its rules, and what was typed for the order's item the last time. */
export type KnownCosts = {
  readonly rules: readonly CostRule[]
  readonly remembered: readonly (RememberedCosts | undefined)[]
}

const nothing: readonly never[] = []
const Context = createContext<KnownCosts>({ rules: nothing, remembered: nothing })

/** Asked for once, so that every quote in the panel is made from the same. */
export function KnownCostsProvider({ children }: { children: ReactNode }) {
  const { useCostRules, useRememberedCosts } = useServices()
  const { facts, marketplace } = useDispute()
  const { get } = useWork()
  const currency = orderCurrency(facts) ?? get('order.currency')
  const ids = useMemo(
    () =>
      marketplace === undefined ? nothing : rememberedIds(facts.items ?? [], marketplace, currency),
    [facts.items, marketplace, currency],
  )
  const rules = useCostRules() ?? nothing
  const remembered = useRememberedCosts(ids) ?? nothing
  const known = useMemo(() => ({ rules, remembered }), [rules, remembered])
  return <Context value={known}>{children}</Context>
}

export function useKnownCosts(): KnownCosts {
  return useContext(Context)
}
