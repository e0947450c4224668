import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { complaintsOf, type Complaint, type Situation } from '#lib/order/situations.ts'
import type { Snippet } from './types.ts'

/** Where a reply is to be used. */
export type Occasion = {
  readonly marketplace: SellingMarketplace
  readonly situation?: Situation | undefined
  /** What a claim or a late parcel is about; other situations tell it themselves. */
  readonly complaint?: Complaint | undefined
}

/** What a situation is called while nothing more is known: everything of its complaint may still turn out to fit. */
const unknownYet: ReadonlySet<Situation> = new Set(['not-received', 'not-as-described'])

/** The snippet may be used here. Without a situation the complaint decides; without both, every one counts. */
export function fits(
  snippet: Pick<Snippet, 'complaints' | 'situations' | 'marketplaces'>,
  { marketplace, situation, complaint }: Occasion,
): boolean {
  if (!(snippet.marketplaces?.includes(marketplace) ?? true)) return false
  const about = (situation && complaintsOf[situation]) ?? complaint
  const ofComplaint = about === undefined || snippet.complaints.includes(about)
  if (situation === undefined) return ofComplaint
  if (snippet.situations?.includes(situation) === true) return true
  if (snippet.situations !== undefined) return unknownYet.has(situation) && ofComplaint
  // Nobody complains of goods or parcel: only what is said in any case.
  return about === undefined ? snippet.complaints.length === 3 : ofComplaint
}
