import { waitFor } from '#tests/tools/wait.ts'
import { listenForHit, readHit } from './hit.ts'
import { inWords, locate, queryOf, type Place, type Target } from './locate.ts'

/** What a browser must be able to do with the panel's real document. */
export type PanelHands = {
  /** Evaluates an expression there; the value comes back as JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** A real click, in the document's CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>
  /** Real key strokes. */
  readonly typeText: (text: string) => Promise<void>
  readonly pressKey: (key: Key) => Promise<void>
  /** The panel alone, as PNG. */
  readonly screenshot: () => Promise<Uint8Array>
}

export type Key =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Backspace'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Space'

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The real side panel, driven as a person would. Every step waits until it can be done. */
export type Panel = {
  readonly evaluate: <A extends readonly Json[], R>(
    work: (...args: A) => R | Promise<R>,
    ...args: A
  ) => Promise<R>
  /** The text that can be seen in the whole panel, or in one element. */
  readonly text: (target?: Target) => Promise<string>
  readonly has: (target: Target) => Promise<boolean>
  readonly waitForText: (wanted: string | RegExp, target?: Target) => Promise<string>
  readonly click: (target: Target) => Promise<void>
  /** Puts text in place of what a field holds. */
  readonly fill: (target: Target, text: string) => Promise<void>
  readonly press: (key: Key) => Promise<void>
  readonly screenshot: () => Promise<Uint8Array>
}

export function panelOf(hands: PanelHands): Panel {
  const evaluate: Panel['evaluate'] = async (work, ...args) => {
    const list = args.map((arg) => JSON.stringify(arg)).join(', ')
    // The page's JSON stands for the function's own result; the caller names the type.
    return (await hands.evaluate(`(${work.toString()})(${list})`)) as Awaited<
      ReturnType<typeof work>
    >
  }
  const look = (target: Target): Promise<Place | null> => evaluate(locate, { ...queryOf(target) })
  const place = (target: Target) =>
    waitFor(`${inWords(target)} in the panel`, async () => {
      const before = await look(target)
      if (before === null) return undefined
      await evaluate(nextFrame)
      const now = await look(target)
      // What still moves would be clicked beside.
      return now?.x === before.x && now.y === before.y ? now : undefined
    })
  const click = (target: Target) =>
    waitFor(`a click on ${inWords(target)}`, async () => {
      const { x, y } = await place(target)
      await evaluate(listenForHit, { ...queryOf(target) })
      await hands.clickAt(x, y)
      return (await hit()) !== 'beside'
    }).then(() => undefined)
  /** What the click met; nothing where the panel is gone or did not say. */
  const hit = () =>
    waitFor('what was hit', async () => evaluate(readHit), 1_000).catch(() => undefined)
  const text = async (target?: Target) =>
    target === undefined ? evaluate(bodyText) : (await place(target)).text
  return {
    evaluate,
    text,
    click,
    has: async (target) => (await look(target)) !== null,
    waitForText: (wanted, target) => waitForText(() => text(target), wanted),
    fill: async (target, content) => {
      await click(target)
      await evaluate(selectField)
      await hands.pressKey('Backspace')
      if (content !== '') await hands.typeText(content)
    },
    press: hands.pressKey,
    screenshot: hands.screenshot,
  }
}

async function waitForText(ask: () => Promise<string>, wanted: string | RegExp): Promise<string> {
  let seen = ''
  const isThere = async () => {
    seen = await ask()
    return typeof wanted === 'string' ? seen.includes(wanted) : wanted.test(seen)
  }
  await waitFor(`"${wanted}" in the panel`, isThere).catch((error: unknown) => {
    throw new Error(`${String(error)}; it shows:\n${seen}`, { cause: error })
  })
  return seen
}

/** Drawn or not: a window in the background draws no frames. */
function nextFrame(): Promise<null> {
  return new Promise((done) => {
    requestAnimationFrame(() => done(null))
    setTimeout(() => done(null), 100)
  })
}

function bodyText(): string {
  return document.body?.innerText ?? ''
}

function selectField(): void {
  const field = document.activeElement
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select()
}
