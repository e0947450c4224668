import type { Reading } from '#lib/order/schema.ts'
import type { ReaderData } from '#lib/reading/spec.ts'
import { bakedStyles } from './bake.ts'
import { addControls } from './controls.ts'
import { addDecoys } from './decoys.ts'
import { swapElements } from './elements.ts'
import { combined, kinds, kindsDrawn, type Kind, type Label } from './kinds.ts'
import { markLabels } from './marks.ts'
import { splitTexts } from './parts.ts'
import { randomOf, seedOf } from './random.ts'
import { renameAttributes, renameClasses, renameSomeClasses } from './rename.ts'
import { reorder } from './reorder.ts'
import { addShadow } from './shadow.ts'
import { addSpaces } from './spaces.ts'
import { translate } from './translate.ts'
import { copyTree, elementsOf, type Styles } from './tree.ts'
import { addTwin } from './twins.ts'
import type { Mutations, Variant } from './variant.ts'
import { addWrappers } from './wrap.ts'

/** What runs inside the page, in the reader's own world: changes it, reads it, puts it back. */

const mutations: Mutations = {
  order: reorder,
  language: translate,
  marks: markLabels,
  elements: swapElements,
  decoys: addDecoys,
  twins: addTwin,
  controls: addControls,
  parts: splitTexts,
  wrappers: addWrappers,
  spaces: addSpaces,
  classes: renameClasses,
  'some-classes': renameSomeClasses,
  attributes: renameAttributes,
  shadow: addShadow,
}

export type Setup = {
  readonly name: string
  readonly data: ReaderData
  readonly values: readonly string[]
  readonly page: Variant['page']
}
/** `isWide`: drawn from all kinds, not only from those that readers stand. */
export type Wish = {
  readonly seed: number
  readonly kinds?: readonly Kind[]
  readonly isWide?: true
}
export type Made = {
  readonly label: Label
  readonly kinds: readonly Kind[]
  readonly reading: Reading
}
export type InPage = {
  readonly plain: () => Promise<Reading>
  /** Keeps the page as it stands now: every variant starts from it. False where a copy would not hold all. */
  readonly keep: () => boolean
  readonly run: (wishes: readonly Wish[]) => Promise<readonly Made[]>
  /** Leaves the page changed, for whoever wants to see it, and gives its markup. */
  readonly show: (wish: Wish) => string
}

type Slot = { amendsRead?: (data: ReaderData, piece?: number) => Promise<Reading> }

/** Makes what the tool calls. `setup` is the page's own data. */
export function inPage(setup: Setup): InPage {
  let kept: { root: Element; styles: Styles } | undefined
  const read = (): Promise<Reading> => {
    const { amendsRead }: Slot = globalThis as Slot
    if (!amendsRead) throw new Error('the reader is not there')
    return amendsRead(setup.data, Number.POSITIVE_INFINITY)
  }
  const restore = (): void => {
    if (!kept) throw new Error('nothing was kept')
    const copy = copyTree(kept.root, kept.styles)
    document.documentElement.replaceWith(copy.root)
    for (const { element, top, left } of copy.scrolled) element.scrollTo(left, top)
  }
  const mutate = (wish: Wish): Omit<Made, 'reading'> => {
    // Streams of their own: naming the kinds that a seed chose gives the same page.
    const draw = randomOf(seedOf(`${setup.name} kinds`, wish.seed))
    const chosen = wish.kinds ?? chooseKinds(draw, kindsDrawn(wish.isWide ?? false))
    const random = randomOf(seedOf(setup.name, wish.seed))
    restore()
    const variant = {
      document,
      random,
      labels: setup.data.labels,
      page: setup.page,
      values: setup.values,
    }
    for (const kind of kinds) if (chosen.includes(kind)) mutations[kind](variant)
    const [only] = chosen
    return { label: chosen.length === 1 && only ? only : combined, kinds: chosen }
  }
  return {
    plain: () => read(),
    keep: () => {
      kept = { root: document.documentElement, styles: bakedStyles(document, setup.data.noise) }
      return !elementsOf(document).some((each) => hasFrameText(each))
    },
    run: async (wishes) => {
      const made: Made[] = []
      for (const wish of wishes) {
        const how = mutate(wish)
        made.push({ ...how, reading: await read() })
      }
      return made
    },
    show: (wish) => {
      mutate(wish)
      return markup()
    },
  }
}

/** Half of all variants are of one kind, which tells causes apart; the others join several. */
function chooseKinds(random: ReturnType<typeof randomOf>, from: readonly Kind[]): readonly Kind[] {
  if (random.chance(0.55)) return [random.pick(from)]
  return random.shuffled(from).slice(0, 2 + random.below(4))
}

function hasFrameText(element: Element): boolean {
  if (!(element instanceof HTMLIFrameElement)) return false
  return (element.contentDocument?.body?.textContent ?? '').trim() !== ''
}

function markup(): string {
  const shadowRoots = elementsOf(document).flatMap((each) =>
    each.shadowRoot ? [each.shadowRoot] : [],
  )
  return `<!doctype html>\n${document.documentElement.getHTML({ shadowRoots })}`
}
