import { gapBetween, type Gap, type GapScene } from './gaps.ts'
import type { TimelineItem, ToldItem } from './types.ts'

/** Silences between people: whoever wrote last waits. */
export function chatGaps(scene: GapScene): readonly Gap[] {
  const talk = scene.items.filter(isTalk)
  return [
    ...answers(scene, talk),
    ...silentBuyer(scene, talk),
    ...wroteLate(scene, talk),
    ...dispute(scene, talk),
  ]
}

/** Robots and site notices neither ask nor answer. */
function isTalk(item: TimelineItem): item is ToldItem {
  return item.kind === 'message' && (item.from === 'buyer' || item.from === 'seller')
}

/** A message of unknown sender may be the answer: then nothing is said of a silence. */
function mayBeAnswer(item: TimelineItem): boolean {
  return item.kind === 'message' && item.from === undefined
}

/** Each stretch in which the buyer's first message waited for an answer. */
function answers(scene: GapScene, talk: readonly ToldItem[]): readonly Gap[] {
  if (scene.items.some(mayBeAnswer)) return []
  const asked = talk.filter(({ from }, at) => from === 'buyer' && talk[at - 1]?.from !== 'buyer')
  return asked.flatMap((question, at) => {
    const answer = talk.slice(talk.indexOf(question)).find(({ from }) => from === 'seller')
    if (answer === undefined && isOver(scene)) return []
    const kind = at === 0 && answer !== undefined ? 'slow-first-answer' : 'buyer-unanswered'
    return gapBetween(kind, scene, question, answer)
  })
}

/** We wrote last. */
function silentBuyer(scene: GapScene, talk: readonly ToldItem[]): readonly Gap[] {
  const last = talk.at(-1)
  if (last?.from !== 'seller' || isOver(scene) || scene.items.some(mayBeAnswer)) return []
  return gapBetween('buyer-silent', scene, last, undefined)
}

/** The first word after the parcel had arrived. */
function wroteLate(scene: GapScene, talk: readonly ToldItem[]): readonly Gap[] {
  const delivered = scene.items.findIndex(({ kind }) => kind === 'delivered')
  const item = scene.items[delivered]
  const firstWord = talk.find(({ from }) => from === 'buyer')
  if (item === undefined || firstWord === undefined) return []
  if (scene.items.indexOf(firstWord) < delivered) return []
  return gapBetween('wrote-late', scene, item, firstWord)
}

/** The dispute was opened and nothing of ours stands after it: no message, no plan. */
function dispute(scene: GapScene, talk: readonly ToldItem[]): readonly Gap[] {
  const opened = scene.items.findIndex(({ kind }) => kind === 'dispute-opened')
  const item = scene.items[opened]
  if (item === undefined || isOver(scene)) return []
  const planned = scene.items.some(
    (each) => each.kind === 'dispute-offer' && each.from === 'seller',
  )
  if (planned || scene.items.some(mayBeAnswer)) return []
  const after = talk.find(
    (message) => message.from === 'seller' && scene.items.indexOf(message) > opened,
  )
  return gapBetween('dispute-unanswered', scene, item, after)
}

/** Nothing waits any more once the case was closed. */
function isOver({ items }: GapScene): boolean {
  const ends = items.filter(
    (item) =>
      item.kind === 'entry' &&
      (item.body.kind === 'case-closed' || item.body.kind === 'case-reopened'),
  )
  const last = ends.at(-1)
  return last?.kind === 'entry' && last.body.kind === 'case-closed'
}
