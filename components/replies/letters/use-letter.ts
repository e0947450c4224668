import { useMemo } from 'react'
import { useText } from '#components/ui/text.tsx'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { exportProfilesOf } from '#lib/marketplaces/export-profiles.ts'
import type { ReplyLanguage } from '#lib/replies/languages.ts'
import type { Letter } from '#lib/replies/letters/types.ts'
import { writeLetter, type WrittenLetter } from '#lib/replies/letters/write-letter.ts'
import type { Filled } from '#lib/replies/types.ts'
import { useDraft, type Draft } from '../use-draft.ts'
import { useTypedValues, type TypedValues } from '../use-typed-values.ts'
import { letterPrefix } from './use-letters.ts'
import { useSources } from '../use-values.ts'
import { gapFor, withLabels } from '../with-labels.ts'

export type LetterInWork = {
  readonly draft: Draft
  readonly typed: TypedValues
  readonly written: WrittenLetter
  /** The letter as a filled text, for the parts that show one. */
  readonly filled: Filled
  readonly text: string
  readonly missing: readonly string[]
  /** UTF-16 units that the form takes; undefined where it is not known. */
  readonly limit: number | undefined
  readonly edit: () => void
}

/** A letter while it is being written. */
export function useLetter(
  letter: Letter,
  language: ReplyLanguage,
  marketplace: SellingMarketplace,
): LetterInWork {
  const words = useText()
  const typed = useTypedValues()
  const draft = useDraft(letterPrefix + letter.id, language)
  const sources = useSources({ language, marketplace, typed: typed.all })
  const limit = limitOf(letter, marketplace)
  const written = useMemo(() => writeLetter(letter, sources, limit), [letter, sources, limit])
  const filled = useMemo(() => filledOf(written), [written])
  const text = draft.text ?? filled.text
  const left = written.missing.filter((name) => text.includes(gapFor(name, words)))
  return {
    draft,
    typed,
    written,
    filled,
    text,
    missing: draft.text === undefined ? written.missing : left,
    limit,
    edit: () => draft.set(withLabels(filled, words)),
  }
}

/** The explanation of a payment dispute has a form of its own; the other letters go out as mail or as a message. */
function limitOf({ id, recipient }: Letter, marketplace: SellingMarketplace): number | undefined {
  if (recipient !== 'platform') return undefined
  const profiles = exportProfilesOf(marketplace).filter((each) => each.marketplace !== null)
  const own = profiles.find(
    (each) => id === 'platform-payment' && each.id.endsWith('payment-dispute'),
  )
  return (own ?? profiles[0])?.text.limit ?? undefined
}

function filledOf({ paragraphs, text, missing, used }: WrittenLetter): Filled {
  const parts = paragraphs.flatMap((each, at) => (at === 0 ? each.parts : [gap, ...each.parts]))
  return { text, missing, used, parts }
}

const gap = { text: '\n\n' }
