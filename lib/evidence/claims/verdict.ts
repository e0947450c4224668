import type { Facts } from '#lib/order/schema.ts'
import type { TimelineItem, ToldItem } from '../timeline/types.ts'
import type { ClaimKind } from './kinds.ts'

export type Verdict = 'supported' | 'contradicted' | 'unknown'

/** What the record says of a claim. Keys are of messages: `claims.because.*`, `claims.decide.*`. */
export type Finding = {
  readonly verdict: Verdict
  /** The record speaks to a part of it only, or a doubt stays. */
  readonly inPart: boolean
  readonly because: readonly FindingWords[]
  /** What would decide it, or make it surer. */
  readonly decide: readonly string[]
  /** Ids of timeline items. */
  readonly evidence: readonly string[]
}

export type FindingWords = {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

export type Scene = {
  readonly items: readonly TimelineItem[]
  readonly facts: Facts
  readonly now: Temporal.Instant
  /** Id of the item in which the buyer first said it; absent: the dispute says it. */
  readonly saidIn?: string | undefined
}

export type Judge = (scene: Scene, kind: ClaimKind) => Finding

export function because(key: string, values: FindingWords['values'] = {}): FindingWords {
  return { key: `claims.because.${key}`, values }
}

export function finding(
  verdict: Verdict,
  given: Partial<Omit<Finding, 'verdict' | 'evidence'>> & {
    readonly evidence?: readonly (TimelineItem | undefined)[]
  },
): Finding {
  const { evidence = [], because: why = [], decide = [], inPart = false } = given
  const ids = evidence.flatMap((item) => (item === undefined ? [] : [item.id]))
  return { verdict, inPart, because: why, decide, evidence: [...new Set(ids)] }
}

/** Items that pages tell, in their order. */
export function toldIn({ items }: Pick<Scene, 'items'>): readonly ToldItem[] {
  return items.flatMap((item) => (item.kind === 'entry' ? [] : [item]))
}

/** Items of the pages before the one in which the buyer said it. */
export function before(scene: Scene): readonly ToldItem[] {
  const told = toldIn(scene)
  const at = told.findIndex(({ id }) => id === scene.saidIn)
  return at < 0 ? told : told.slice(0, at)
}

/** The day of a printed time. */
export function dayOf(printed: string | undefined): string {
  return printed?.slice(0, 10) ?? ''
}
