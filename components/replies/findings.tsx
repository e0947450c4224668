import { minorText } from '#components/costs/money-text.ts'
import { useQuote } from '#components/costs/use-quote.ts'
import { RuleSource } from '#components/panel/rule-source.tsx'
import { useNow } from '#components/panel/use-now.ts'
import { useViews } from '#components/panel/use-views.tsx'
import { Button } from '#components/ui/button.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import { clipped } from '#lib/order/clipped.ts'
import type { ReplyGuard } from '#lib/playbook/reply-guards.ts'
import type { Finding } from '#lib/replies/check/types.ts'

export type FindingsProps = {
  readonly findings: readonly Finding[]
  readonly guards: readonly ReplyGuard[]
  /** Selects the passage in the text. */
  readonly onShow: (finding: Finding) => void
}

/** What the rules and the playbook say of the text, each with why, and what to write instead. */
export function Findings({ findings, guards, onShow }: FindingsProps) {
  const { t } = useText()
  const count = findings.length + guards.length
  return (
    <section
      className="findings"
      aria-label={t('reply.check')}
      data-testid="findings"
      data-count={count}
    >
      <p role="status" className={count === 0 ? 'soft small' : 'small strong'}>
        {count === 0 ? t('reply.check.clean') : t('reply.check.count', { count })}
      </p>
      <ul>
        {findings.map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.start}`}
            finding={finding}
            onShow={() => onShow(finding)}
          />
        ))}
        {guards.map((guard) => (
          <GuardItem key={guard.code} guard={guard} />
        ))}
      </ul>
    </section>
  )
}

type ItemProps = { readonly finding: Finding; readonly onShow: () => void }

function FindingItem({ finding, onShow }: ItemProps) {
  const { t, say } = useText()
  const { open } = useViews()
  const now = useNow()
  const { severity, rule } = finding
  return (
    <li className={`finding finding-${severity}`} data-rule={rule} data-severity={severity}>
      <p className="finding-head">
        <Icon name={severity === 'block' ? 'stop' : 'alert'} />
        <span className="strong">{t(`reply.check.${severity}`)}</span>
        <button
          type="button"
          className="finding-match page-text"
          title={t('reply.check.show')}
          onClick={onShow}
        >
          {clipped(finding.match.replaceAll(/\s+/gu, ' '), longest)}
        </button>
      </p>
      <p>{say({ key: finding.whyKey, values: {} })}</p>
      <p>{t('reply.check.instead', { better: say({ key: finding.betterKey, values: {} }) })}</p>
      <Fold level={3} title={<span className="soft small">{t('reply.check.source')}</span>}>
        <p className="soft small page-text">
          <RuleSource rule={finding} now={now} />
        </p>
      </Fold>
      {rule === 'L-PROMISE' && (
        <Button look="link" onPress={() => open('playbook')}>
          {t('reply.check.promise')}
        </Button>
      )}
    </li>
  )
}

function GuardItem({ guard }: { guard: ReplyGuard }) {
  const { t } = useText()
  const guardText = useGuardText()
  return (
    <li className="finding finding-warn" data-guard={guard.code}>
      <p className="finding-head">
        <Icon name="alert" />
        <span className="strong">{t('reply.check.warn')}</span>
      </p>
      <p>{guardText(guard)}</p>
    </li>
  )
}

function useGuardText(): (guard: ReplyGuard) => string {
  const text = useText()
  const view = useQuote()
  return (guard) => {
    const key = `reply.guard.${guard.code}`
    if (guard.code === 'money-before-facts') {
      return text.say({ key, values: { step: text.say({ key: guard.step, values: {} }) } })
    }
    if (guard.code !== 'above-stop') return text.say({ key, values: {} })
    const stop = view ? minorText(guard.stop, view.currency, text) : ''
    return text.say({ key, values: { stop } })
  }
}

const longest = 60
