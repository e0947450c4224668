import type { DisputeKind } from '#lib/order/kinds.ts'
import type { TimelineItem } from '../timeline/types.ts'
import { cuesIn, type Cue } from './cues.ts'
import { judgeLate, judgeNotReceived } from './judge-delivery.ts'
import { judgeGoods } from './judge-goods.ts'
import {
  judgeAddress,
  judgeAsked,
  judgeCancelled,
  judgeNeverAnswered,
  judgePromised,
  judgeReturned,
  judgeUnauthorised,
} from './judge-talk.ts'
import { claimKinds, type ClaimKind } from './kinds.ts'
import { toldIn, type Finding, type Judge, type Scene } from './verdict.ts'

export type ClaimVoice = {
  readonly by: 'dispute-kind' | 'dispute-reason' | 'buyer-comment' | 'message'
  /** The sentence in the buyer's own letters; absent where only the marketplace's kind says it. */
  readonly quote?: string
  /** Id of the timeline item that holds it. */
  readonly item?: string
}

/** What the buyer says, where, and what the record says to it. */
export type Claim = Finding & {
  readonly kind: ClaimKind
  /** Oldest first. */
  readonly voices: readonly ClaimVoice[]
}

type Voiced = { readonly kind: ClaimKind; readonly voice: ClaimVoice }

/**
 * The buyer's claims set against the record. A cue counts only from the buyer's messages and the
 * dispute, never from the seller, the marketplace or an unknown sender.
 */
export function claimsOf(scene: Omit<Scene, 'saidIn'>): readonly Claim[] {
  const voiced = [...fromDispute(scene), ...fromMessages(scene.items)]
  return claimKinds.flatMap((kind) => {
    const voices = voiced.filter((each) => each.kind === kind).map(({ voice }) => voice)
    if (voices.length === 0) return []
    const saidIn = voices.find(({ by, item }) => by === 'message' && item !== undefined)?.item
    return [{ kind, voices, ...judges[kind]({ ...scene, saidIn }, kind) }]
  })
}

function fromMessages(items: readonly TimelineItem[]): readonly Voiced[] {
  return toldIn({ items }).flatMap(({ id, kind, from, text }): readonly Voiced[] =>
    kind === 'message' && from === 'buyer' && text !== undefined
      ? cuesIn(text).map((cue) => voicedBy('message', cue, id))
      : [],
  )
}

const byKind: Readonly<Partial<Record<DisputeKind, ClaimKind>>> = {
  'not-received': 'not-received',
  'not-as-described': 'not-as-described',
  damaged: 'damaged',
  'wrong-item': 'wrong-item',
  unauthorised: 'unauthorised',
  'late-delivery': 'late',
}

/** The kind that the marketplace names counts where neither reason nor comment says it more exactly. */
function fromDispute({ facts, items }: Omit<Scene, 'saidIn'>): readonly Voiced[] {
  const { dispute } = facts
  const item = toldIn({ items }).find(({ kind }) => kind === 'dispute-opened')?.id
  const cues = (by: ClaimVoice['by'], text: string | undefined) =>
    text === undefined
      ? []
      : cuesIn(text.replaceAll('_', ' ')).map((cue) => voicedBy(by, cue, item))
  const said = [
    ...cues('dispute-reason', dispute?.reason),
    ...cues('buyer-comment', dispute?.buyerComment),
  ]
  const kind = dispute?.kind === undefined ? undefined : byKind[dispute.kind]
  const isFiner = kind === 'not-as-described' && said.some((each) => goods.has(each.kind))
  if (kind === undefined || isFiner || said.some((each) => each.kind === kind)) return said
  const voice: ClaimVoice = {
    by: 'dispute-kind',
    ...(dispute?.reason === undefined ? {} : { quote: dispute.reason }),
    ...(item === undefined ? {} : { item }),
  }
  return [{ kind, voice }, ...said]
}

const goods = new Set<ClaimKind>([
  'damaged',
  'defective',
  'wrong-item',
  'missing-parts',
  'not-as-described',
])

function voicedBy(by: ClaimVoice['by'], { kind, quote }: Cue, item: string | undefined): Voiced {
  return { kind, voice: { by, quote, ...(item === undefined ? {} : { item }) } }
}

const judges: Readonly<Record<ClaimKind, Judge>> = {
  'not-received': judgeNotReceived,
  late: judgeLate,
  damaged: judgeGoods,
  defective: judgeGoods,
  'wrong-item': judgeGoods,
  'missing-parts': judgeGoods,
  'not-as-described': judgeGoods,
  'never-answered': judgeNeverAnswered,
  'already-returned': judgeReturned,
  'promised-refund': judgePromised,
  cancelled: judgeCancelled,
  unauthorised: judgeUnauthorised,
  'wrong-address': judgeAddress,
  'asked-otherwise': judgeAsked,
}
