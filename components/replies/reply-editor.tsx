import { useMemo } from 'react'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useNow } from '#components/panel/use-now.ts'
import { useWork, useWorkOf } from '#components/panel/use-work.tsx'
import { useQuote } from '#components/costs/use-quote.ts'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import { fill } from '#lib/replies/fill.ts'
import { signatureNames } from '#lib/replies/placeholders.ts'
import type { Filled, Snippet } from '#lib/replies/types.ts'
import { valuesFrom } from '#lib/replies/values.ts'
import { stageWords } from '#lib/playbook/stages.ts'
import { orderCurrency } from '#lib/resolution/paid-amounts.ts'
import { typedAmount } from '#lib/resolution/scenario-fields.ts'
import { isPlaceholderName, placeholderOf } from '#lib/replies/placeholders.ts'
import { PlaceholderFields } from './placeholder-fields.tsx'
import { Preview } from './preview.tsx'
import { SendingBar } from './sending-bar.tsx'

/** Working values for placeholders are named so; the agent's own name and shop are kept apart. */
const prefix = 'reply.'
const agentKey = 'agent'

export type ReplyEditorProps = {
  readonly snippet: Snippet
  readonly marketplace: SellingMarketplace
  readonly onBack: () => void
}

/** One reply: its filled text, what is missing for it, and putting it into the box. */
export function ReplyEditor({ snippet, marketplace, onBack }: ReplyEditorProps) {
  const { t, say } = useText()
  const typed = useTypedValues()
  const filled = useFilled(snippet, marketplace, typed.all)
  return (
    <div className="reply">
      <Button look="link" onPress={onBack} data-testid="reply-back">
        <Icon name="back" />
        {t('words.all')}
      </Button>
      <div className="spread">
        <h2 className="section-title" ref={focusOnce} tabIndex={-1}>
          {say({ key: snippet.title, values: {} })}
        </h2>
        <span className="soft small">
          {say({ key: stageWords(snippet.stage).title, values: {} })} ·{' '}
          {t(`replies.tone.${snippet.tone}`)}
        </span>
      </div>
      <Preview filled={filled} />
      <PlaceholderFields filled={filled} typed={typed} />
      <SendingBar snippet={snippet} filled={filled} marketplace={marketplace} />
    </div>
  )
}

/** The button that opened the reply is gone; keyboard and screen reader go on from its title. */
function focusOnce(title: HTMLElement | null): void {
  title?.focus()
}

export type TypedValues = {
  readonly all: Readonly<Record<string, string>>
  readonly get: (name: string) => string
  readonly set: (name: string, value: string) => void
}

/** What the agent typed for placeholders: of this order, and the own name and shop for all of them. */
function useTypedValues(): TypedValues {
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

function useFilled(
  snippet: Snippet,
  marketplace: SellingMarketplace,
  typed: Readonly<Record<string, string>>,
): Filled {
  const { facts, reading } = useDispute()
  const view = useQuote()
  const now = useNow()
  return useMemo(() => {
    const locale = replyLocale('en', reading.locale)
    const offer = view?.draft.fields['terms.partialRefund']
    const quoteOffer =
      view && offer?.origin === 'typed' && offer.value !== undefined
        ? { amount: offer.value, currency: view.currency }
        : undefined
    const values = valuesFrom({
      facts,
      rules: rulesOf(marketplace),
      typed: exactAmounts(typed, orderCurrency(facts) ?? view?.currency),
      locale,
      today: now.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate(),
      ...(quoteOffer ? { quoteOffer } : {}),
    })
    return fill(snippet, values, locale)
  }, [snippet, marketplace, typed, facts, reading, view, now])
}

/** The page's own variant of the reply's language, so that dates read as they do there. */
function replyLocale(language: string, pageLocale: string | undefined): string {
  const isVariant = pageLocale !== undefined && /^[a-z]{2}-[A-Z]{2}$/.test(pageLocale)
  return isVariant && pageLocale.startsWith(`${language}-`) ? pageLocale : language
}

/** Typed amounts with the decimals of the order's currency. */
function exactAmounts(typed: Readonly<Record<string, string>>, currency: string | undefined) {
  const exact = (name: string, value: string): string =>
    currency !== undefined && isPlaceholderName(name) && placeholderOf(name).kind === 'money'
      ? typedAmount(value, currency)
      : value
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      value.trim() === '' ? '' : exact(name, value),
    ]),
  )
}
