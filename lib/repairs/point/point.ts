import { childOf, elementAt, parentOf, siblingOf, textBeside } from './elements.ts'
import { openOverlay, type Said } from './overlay.ts'
import { rungsFor, valueOf, type PlaceQuestion } from './place.ts'
import type { PlaceRung } from '../repair.ts'

export type PointWords = {
  readonly title: string
  readonly hint: string
  /** The text here is none of this fact. */
  readonly none: string
  /** The place cannot be told from others. */
  readonly lost: string
}

export type PointEnd = {
  readonly onTake: (rungs: readonly PlaceRung[]) => void
  readonly onLeave: () => void
}

/** Every way in which a page might hear of the pointer or a key. */
const silenced = [
  'pointerdown',
  'pointerup',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'keyup',
  'keypress',
] as const

/**
 * Lets the agent point at a place: by pointer, or by keys (arrows to what is around, inside and
 * beside, Tab to the next text, Enter takes, Escape leaves). @returns ends it from outside
 */
export function startPointing(
  question: PlaceQuestion,
  words: PointWords,
  { onTake, onLeave }: PointEnd,
): () => void {
  const { document } = question
  const view = document.defaultView
  if (!view) throw new Error('A page without a window cannot be pointed at')
  const overlay = openOverlay(document, words)
  const listening = new AbortController()
  let current: Element | undefined
  let drawn = 0
  const end = (): void => {
    listening.abort()
    view.cancelAnimationFrame(drawn)
    overlay.remove()
  }
  const draw = (said?: Said): void =>
    overlay.show(current, said ?? saidOf(current, question, words))
  const point = (element: Element | undefined): void => {
    if (!element || element === current) return
    current = element
    draw()
  }
  const take = (): void => {
    if (!current) return
    const rungs = rungsFor(current, question)
    if (rungs.length === 0) {
      const said = saidOf(current, question, words)
      return draw(said.value === undefined ? said : { note: words.lost })
    }
    end()
    onTake(rungs)
  }
  const leave = (): void => {
    end()
    onLeave()
  }
  const keys: Readonly<Record<string, (isBack: boolean) => void>> = {
    Escape: leave,
    Enter: take,
    Tab: (isBack) => seen(textBeside(document, current, isBack ? -1 : 1)),
    ArrowUp: () => seen(current && parentOf(current)),
    ArrowDown: () => seen(current ? childOf(current) : textBeside(document, current, 1)),
    ArrowLeft: () => seen(current && siblingOf(current, -1)),
    ArrowRight: () => seen(current && siblingOf(current, 1)),
  }
  const seen = (element: Element | undefined): void => {
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
    point(element)
  }
  const on = <K extends keyof WindowEventMap>(type: K, work: (event: WindowEventMap[K]) => void) =>
    view.addEventListener(
      type,
      // A page that makes up clicks and keys of its own takes no place in the agent's name.
      (event) => event.isTrusted && work(event),
      { capture: true, passive: false, signal: listening.signal },
    )
  const silence = (event: Event): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const type of silenced) on(type, silence)
  on('pointermove', (event) => {
    silence(event)
    point(overlay.below(() => elementAt(document, event.clientX, event.clientY)))
  })
  on('click', (event) => {
    silence(event)
    point(overlay.below(() => elementAt(document, event.clientX, event.clientY)))
    take()
  })
  on('keydown', (event) => {
    const work = keys[event.key]
    if (!work) return
    silence(event)
    work(event.shiftKey)
  })
  on('wheel', (event) => {
    silence(event)
    const under = overlay.below(() => elementAt(document, event.clientX, event.clientY))
    scroll(under, event)
  })
  const redraw = (): void => {
    view.cancelAnimationFrame(drawn)
    drawn = view.requestAnimationFrame(() => draw())
  }
  on('scroll', redraw)
  on('resize', redraw)
  return end
}

function saidOf(element: Element | undefined, question: PlaceQuestion, words: PointWords): Said {
  if (!element) return {}
  const found = valueOf(element, question)
  return found ? { value: printed(found.value) } : { note: words.none }
}

/** As it goes into the facts: `100.00 USD`, `2026-11-27`. */
function printed(value: unknown): string {
  const text =
    typeof value === 'object' && value !== null ? Object.values(value).join(' ') : String(value)
  return text.slice(0, 200)
}

/** The box under the pointer scrolls, as it would without the overlay. */
function scroll(element: Element | undefined, { deltaX, deltaY }: WheelEvent): void {
  for (let box = element; box; box = parentOf(box)) {
    const { overflowX, overflowY } = getComputedStyle(box)
    const isScroller = /auto|scroll/.test(`${overflowX} ${overflowY}`)
    const isLarger = box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth
    if (isScroller && isLarger) return box.scrollBy(deltaX, deltaY)
  }
  element?.ownerDocument.defaultView?.scrollBy(deltaX, deltaY)
}
