import { useMemo } from 'react'
import { useWork, useWorkOf } from '#components/panel/use-work.tsx'
import { signatureNames } from '#lib/replies/placeholders.ts'

/** Working values for placeholders are named so; the agent's own name and shop are kept apart. */
const prefix = 'reply.'
/** The key of working values that belong to the agent, not to an order. */
export const agentKey = 'agent'

export type TypedValues = {
  readonly all: Readonly<Record<string, string>>
  readonly get: (name: string) => string
  readonly set: (name: string, value: string) => void
}

/** What the agent typed for placeholders: of this order, and the own name and shop for all of them. */
export function useTypedValues(): TypedValues {
  const order = useWork()
  const agent = useWorkOf(agentKey)
  return useMemo(() => {
    const workOf = (name: string) => (signatureNames.some((own) => own === name) ? agent : order)
    const named = [...Object.entries(order.all), ...Object.entries(agent.all)]
    const own = named.filter(([name]) => name.startsWith(prefix))
    return {
      all: Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value])),
      get: (name) => workOf(name).get(prefix + name),
      set: (name, value) => workOf(name).set(prefix + name, value),
    }
  }, [order, agent])
}
