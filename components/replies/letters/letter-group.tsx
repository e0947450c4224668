import { useMemo } from 'react'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useText } from '#components/ui/text.tsx'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { letters } from '#lib/replies/letters/letters.ts'
import { recipientKey } from '#lib/replies/letters/types.ts'
import { indexOf } from '#lib/replies/search-index.ts'
import { snippetsFor } from '#lib/replies/suggest.ts'
import { letterPrefix } from './use-letters.ts'

export type LetterGroupProps = {
  readonly marketplace: SellingMarketplace
  readonly query: string
  readonly onChoose: (id: string) => void
}

/** Letters to others than the buyer that fit, or that have the words. */
export function LetterGroup({ marketplace, query, onChoose }: LetterGroupProps) {
  const { t, say } = useText()
  const { situation, complaint } = useDispute()
  const index = useMemo(
    () =>
      indexOf(letters, ({ title, purpose, texts }) => [
        [say({ key: title, values: {} })],
        [say({ key: purpose, values: {} })],
        Object.values(texts).flatMap((words) => Object.values(words)),
      ]),
    [say],
  )
  const found = snippetsFor(index, { marketplace, query, situation, complaint })
  if (found.length === 0) return null
  return (
    <section data-testid="letters">
      <h2 className="section-title">{t('reply.letters')}</h2>
      <ul className="snippets">
        {found.map(({ id, title, recipient }) => (
          <li key={id}>
            <button
              type="button"
              className="snippet"
              data-testid={`letter-${id}`}
              data-stop
              onClick={() => onChoose(letterPrefix + id)}
            >
              <span className="snippet-title">{say({ key: title, values: {} })}</span>
              <span className="soft small">
                {say({ key: recipientKey(recipient), values: {} })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
