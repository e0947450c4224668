import type { ClaimKind } from './kinds.ts'
import { because, finding, toldIn, type Judge, type Scene } from './verdict.ts'
import { fold } from '#lib/order/word-pattern.ts'

const asks: Readonly<Partial<Record<ClaimKind, readonly string[]>>> = {
  damaged: ['ask-photo-damage', 'ask-photo-parcel'],
  defective: ['ask-video', 'ask-what-happens'],
  'wrong-item': ['ask-photo-label', 'compare-order'],
  'missing-parts': ['ask-photo-contents', 'compare-weight'],
  'not-as-described': ['ask-difference', 'keep-listing'],
}

/**
 * What the goods are like, only the goods or pictures of them can show. Files of the buyer support it
 * in part: somebody has to look at them. A parcel that has not come yet speaks against it.
 */
export const judgeGoods: Judge = (scene, kind) => {
  const decide = asks[kind] ?? []
  const carrier = toldIn(scene).find(({ lane, text }) => lane === 'parcel' && isBroken(text))
  if (kind === 'damaged' && carrier !== undefined)
    return finding('supported', { because: [because('carrier-damage')], evidence: [carrier] })
  const { files, items } = filesOf(scene)
  if (files > 0)
    return finding('supported', {
      because: [because('files', { count: files })],
      evidence: items,
      decide: ['look-at-files'],
      inPart: true,
    })
  if (isSurelyOnItsWay(scene))
    return finding('contradicted', {
      because: [because('not-there-yet')],
      evidence: [
        toldIn(scene).findLast(({ lane, text }) => lane === 'parcel' && text !== undefined),
      ],
      decide: ['carrier-page'],
      inPart: true,
    })
  return finding('unknown', { because: [because('no-files')], decide })
}

/** A carrier's own word of damage; "no damage" is none. */
function isBroken(text: string | undefined): boolean {
  const words = fold(text ?? '')
  return /(?<!no |not |without )(?:\bdamaged?\b|beschadigt|endommage|danneggiat|danad[oa]|破损|損傷)/u.test(
    words,
  )
}

function filesOf(scene: Scene) {
  const messages = toldIn(scene).filter(
    ({ kind, from, attachments }) =>
      kind === 'message' && from === 'buyer' && (attachments ?? 0) > 0,
  )
  const sent = messages.reduce((sum, { attachments }) => sum + (attachments ?? 0), 0)
  const inDispute = scene.facts.dispute?.evidenceFiles ?? 0
  const opened = toldIn(scene).find(({ kind }) => kind === 'dispute-opened')
  return {
    files: Math.max(sent, inDispute),
    items: inDispute > 0 ? [opened, ...messages] : messages,
  }
}

/** Scans were read, none says that a parcel has come, and neither does the order. */
function isSurelyOnItsWay(scene: Scene): boolean {
  const told = toldIn(scene)
  const scans = told.filter(({ lane, text }) => lane === 'parcel' && text !== undefined)
  const known = scans.filter(({ scan }) => scan !== undefined)
  return (
    known.length > 0 &&
    known.length === scans.length &&
    !told.some(({ kind }) => kind === 'delivered')
  )
}
