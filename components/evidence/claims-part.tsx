import { Button } from '#components/ui/button.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import { shownPageText } from '#lib/i18n/page-text.ts'
import type { Claim } from '#lib/evidence/claims/claims.ts'
import './claims.css'

export type ClaimsPartProps = {
  readonly claims: readonly Claim[]
  /** Shows an item of the line of time; absent where there is no line. */
  readonly onShow?: (item: string) => void
}

/** What the buyer says, each set against the record: supported, contradicted, or not known and what would settle it. */
export function ClaimsPart({ claims, onShow }: ClaimsPartProps) {
  const { t } = useText()
  if (claims.length === 0) return <p className="soft">{t('claims.none')}</p>
  return (
    <ul className="claims" data-testid="claims">
      {claims.map((claim) => (
        <ClaimRow key={claim.kind} claim={claim} {...(onShow ? { onShow } : {})} />
      ))}
    </ul>
  )
}

function ClaimRow({ claim, onShow }: { claim: Claim; onShow?: (item: string) => void }) {
  const { t, say } = useText()
  const { kind, voices, because, evidence, decide } = claim
  const quote = voices.find((voice) => voice.quote !== undefined)
  const [first] = evidence
  return (
    <li className="claim" data-testid={`claim-${kind}`} data-verdict={claim.verdict}>
      <p className="spread">
        <span className="strong">{t(`claims.kind.${kind}`)}</span>
        <span className={`claim-verdict claim-${claim.verdict}`}>{verdictWord(claim, t)}</span>
      </p>
      {quote?.quote !== undefined && (
        <p className="claim-quote">
          <bdi className="page-text">“{shownPageText(quote.quote)}”</bdi>{' '}
          <span className="soft small">
            {t(`claims.by.${quote.by}`)}
            {voices.length > 1 && ` · ${t('claims.times', { count: voices.length })}`}
          </span>
        </p>
      )}
      <p className="small soft page-text">{because.map((each) => say(each)).join(' ')}</p>
      {first !== undefined && onShow && (
        <Button look="link" onPress={() => onShow(first)} data-testid={`claim-show-${kind}`}>
          <span className="small">{t('claims.show')}</span>
        </Button>
      )}
      {decide.length > 0 && (
        <Fold
          level={3}
          isOpenAtFirst={claim.verdict === 'unknown'}
          title={<span className="small">{t('claims.settle')}</span>}
        >
          <ul className="claim-decide small">
            {decide.map((each) => (
              <li key={each}>{say({ key: `claims.decide.${each}`, values: {} })}</li>
            ))}
          </ul>
        </Fold>
      )}
    </li>
  )
}

function verdictWord({ verdict, inPart }: Claim, t: ReturnType<typeof useText>['t']): string {
  if (verdict === 'unknown' || !inPart) return t(`claims.verdict.${verdict}`)
  return t(`claims.verdict.${verdict}-in-part`)
}
