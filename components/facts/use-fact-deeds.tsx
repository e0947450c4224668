import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { CorrectionWay } from '#lib/casebook/corrections.ts'
import type { Reply } from '#lib/messaging/protocol.ts'
import type { Reading } from '#lib/order/schema.ts'
import type { SingleFact } from '#lib/repairs/single-facts.ts'
import { isMoney } from './fact-lines.ts'
import { factLabel } from './fact-text.ts'

/** What the agent can do about a fact of the page in view; nothing for facts of a kept page. */
export type FactDeeds = {
  /** Of an amount that is typed: the page's own where it shows one. */
  readonly currency: string
  readonly correct: (
    how: CorrectionWay,
    facts: readonly { readonly fact: string; readonly value: unknown }[],
  ) => Promise<boolean>
  readonly withdraw: (fact: string) => void
  readonly pointAt: (fact: SingleFact) => void
}

const Context = createContext<FactDeeds | undefined>(undefined)

export function useFactDeeds(): FactDeeds | undefined {
  return useContext(Context)
}

type ProviderProps = {
  readonly tabId: number
  readonly reading: Reading
  readonly children: ReactNode
}

/** Lets the facts inside be typed, picked and pointed at, and says what failed. */
export function FactDeedsProvider({ tabId, reading, children }: ProviderProps) {
  const text = useText()
  const { send } = useServices()
  const [note, setNote] = useState<Note>()
  const deeds = useMemo((): FactDeeds => {
    const told = <T,>(reply: Reply<T>): boolean => {
      setNote(reply.ok ? undefined : { tone: 'bad', text: failureText(reply, text) })
      return reply.ok
    }
    return {
      currency: currencyOf(reading),
      correct: async (how, facts) =>
        told(await send('correct-facts', { tabId, how, facts: [...facts] })),
      withdraw: (fact) => void send('withdraw-correction', { tabId, fact }).then(told),
      pointAt: (fact) => {
        const { t } = text
        const label = factLabel(fact, text)
        const words = {
          title: t('point.title', { fact: label }),
          hint: t('point.hint'),
          none: t('point.none', { fact: label }),
          lost: t('point.lost'),
        }
        void send('point-at', { tabId, fact, words }).then(told)
      },
    }
  }, [send, tabId, text, reading])
  return (
    <Context value={deeds}>
      {children}
      <Notice note={note} testId="fact-note" />
    </Context>
  )
}

function currencyOf({ facts }: Reading): string {
  const { charges, earnings, dispute, items } = facts
  const shown = [
    ...Object.values(charges ?? {}),
    ...Object.values(earnings ?? {}),
    dispute?.requested,
    ...(items ?? []).flatMap((item) => [item.unitPrice, item.total]),
  ]
  return shown.find(isMoney)?.currency ?? ''
}
