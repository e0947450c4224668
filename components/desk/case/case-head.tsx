import { useRef } from 'react'
import { CaseEnd } from '#components/offers/case-end.tsx'
import { AnswerBy } from '#components/panel/answer-by.tsx'
import { timeLeftText, urgencyOf } from '#components/panel/time-left.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useNow } from '#components/panel/use-now.ts'
import { Icon } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import { duesOf } from '#lib/alarms/due.ts'
import { timeLeft } from '#lib/clocks/deadline.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { siteOf } from '#lib/marketplaces/rules.ts'
import { useDeskWords } from '../desk-words.tsx'

/** What the case is about, until when, how it ended, and the way to its page. */
export function CaseHead({ address }: { address: string }) {
  const say = useDeskWords()
  const { t } = useText()
  const title = useTitleFocus()
  const back = useRef<HTMLAnchorElement>(null)
  const { facts, marketplace } = useDispute()
  const item = facts.items?.find((each) => each.title !== undefined)?.title
  const link = marketplace && sellerPage(address, marketplace)
  return (
    <header className="case-header">
      <p className="case-back">
        <a href="#cases" ref={back} data-testid="case-back">
          {say('desk.case.back')}
        </a>
      </p>
      <div className="case-title-row">
        <h1 ref={title} tabIndex={-1} className="desk-title page-text" dir="auto">
          {item === undefined ? t('panel.no-title') : shownPageText(item)}
        </h1>
        <Dues />
      </div>
      <Identity />
      <CaseEnd onReopened={() => title.current?.focus()} />
      <AnswerBy />
      {link !== undefined && (
        <p>
          <a
            className="button"
            href={link}
            target="_blank"
            rel="noreferrer"
            data-testid="case-seller-page"
          >
            {say('desk.case.seller-page')}
          </a>
        </p>
      )}
    </header>
  )
}

/** Only an address of the case's own marketplace is worth a link: the text came from a page. */
function sellerPage(address: string, marketplace: Parameters<typeof siteOf>[0]) {
  const url = URL.parse(address)
  const isKnown = url?.protocol === 'https:' && siteOf(marketplace, url.hostname) !== undefined
  return isKnown ? url.href : undefined
}

function Dues() {
  const text = useText()
  const now = useNow()
  const { record } = useDispute()
  const dues = record ? duesOf(record, now, Temporal.Now.timeZoneId()) : []
  return (
    <ul className="row">
      {dues.map(({ what, at }, index) => {
        const left = timeLeft({ at: Temporal.Instant.fromEpochMilliseconds(at) }, now)
        const urgency = urgencyOf(left)
        return (
          <li key={`${what} ${index}`} className={`chip chip-${urgency}`} data-due={what}>
            <Icon name={urgency === 'bad' ? 'alert' : 'clock'} />
            {text.t('alarms.due.left', {
              what: text.t(`alarms.due.${what}`),
              left: timeLeftText(left, text),
            })}
          </li>
        )
      })}
    </ul>
  )
}

function Identity() {
  const { t, format } = useText()
  const { facts, reading, situation, record } = useDispute()
  const { order, dispute, buyer, charges } = facts
  const total = charges?.total ?? charges?.items
  const number = order?.id ?? dispute?.id
  const parts = [
    t(`panel.marketplace.${reading.marketplace}`),
    number === undefined
      ? undefined
      : t(order?.id ? 'panel.order' : 'panel.dispute', { id: number }),
    buyer?.name ?? buyer?.username,
    total && format.money(total),
    situation && t(`playbook.situation.${situation}`),
    record?.imported &&
      t('custody.imported', {
        day: format.time(record.imported.madeAt),
        key: record.imported.signedBy.slice(0, 16),
      }),
  ].filter((part) => part !== undefined)
  return (
    <p className="case-identity soft">
      {parts.map((part) => (
        <bdi key={part} className="page-text">
          {shownPageText(part)}
        </bdi>
      ))}
    </p>
  )
}
