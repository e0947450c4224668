import { useRef } from 'react'
import { CaseEnd } from '#components/offers/case-end.tsx'
import { FactsList } from '#components/facts/facts-list.tsx'
import { FactDeedsProvider } from '#components/facts/use-fact-deeds.tsx'
import { PasteFold } from '#components/paste/paste-fold.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { Facts } from '#lib/order/schema.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { AnswerBy } from './answer-by.tsx'
import { KeepEvidence } from './keep-evidence.tsx'
import { ReaderHealth } from './reader-health.tsx'
import { useDispute } from './use-dispute.tsx'
import './header.css'

const longestTitle = 160

/** What this is about: item, order, buyer, total, until when to answer, what was read, and keeping it. */
export function Header() {
  const { t } = useText()
  const { facts, reading, tabId, page } = useDispute()
  const title = useRef<HTMLHeadingElement>(null)
  return (
    <header className="header">
      <h1
        ref={title}
        tabIndex={-1}
        className="header-title page-text"
        dir="auto"
        data-testid="head-title"
      >
        {titleOf(facts) ?? t('panel.no-title')}
      </h1>
      <Identity />
      <CaseEnd onReopened={() => title.current?.focus()} />
      <AnswerBy />
      <Fold level={2} className="health" title={<ReaderHealth reading={reading} />} testId="health">
        <FactDeedsProvider tabId={tabId} reading={reading}>
          <FactsList reading={reading} />
          <PasteFold tabId={tabId} page={page} />
        </FactDeedsProvider>
      </Fold>
      <KeepEvidence />
    </header>
  )
}

function titleOf({ items }: Facts): string | undefined {
  const title = items?.find((item) => item.title !== undefined)?.title
  return title === undefined ? undefined : cut(title, longestTitle)
}

/** Order, buyer, total; only what is known. */
function Identity() {
  const text = useText()
  const { facts } = useDispute()
  const parts = identityOf(facts, text)
  if (parts.length === 0) return null
  return (
    <p className="header-identity soft">
      {parts.map(({ id, shown }) => (
        <bdi key={id} className="page-text" data-testid={`head-${id}`}>
          {shown}
        </bdi>
      ))}
    </p>
  )
}

type Part = { readonly id: string; readonly shown: string }

function identityOf({ order, dispute, buyer, items, charges }: Facts, text: Text): Part[] {
  const { t, format } = text
  const about =
    order?.id !== undefined
      ? t('panel.order', { id: cut(order.id) })
      : dispute?.id !== undefined
        ? t('panel.dispute', { id: cut(dispute.id) })
        : undefined
  const who = buyer?.name ?? buyer?.username
  const total = charges?.total ?? charges?.items
  const more = (items?.length ?? 0) - 1
  return [
    { id: 'kind', shown: dispute?.kind && t(`word.${dispute.kind}`) },
    { id: 'order', shown: about },
    { id: 'buyer', shown: who === undefined ? undefined : cut(who) },
    { id: 'total', shown: total === undefined ? undefined : format.money(total) },
    { id: 'more-items', shown: more > 0 ? t('panel.more-items', { count: more }) : undefined },
  ].filter((part): part is Part => part.shown !== undefined)
}

function cut(text: string, longest = 60): string {
  const shown = shownPageText(text)
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown
}
