import type { Query } from './locate.ts'

/** What a click met: the place of an element may be another one by the time that it comes. */
export type Hit = 'target' | 'beside'

/** Notes what the next press meets. Runs inside the page: refers to nothing outside. */
export function listenForHit({ css }: Query): void {
  const { dataset } = document.documentElement
  delete dataset['hit']
  const note = ({ target }: Event) => {
    const met = target instanceof Element ? target : document.documentElement
    const isTarget = [...document.querySelectorAll(css)].some(
      (each) => each.contains(met) || met.closest('label')?.contains(each) === true,
    )
    dataset['hit'] = isTarget ? 'target' : 'beside'
  }
  document.addEventListener('mousedown', note, { capture: true, once: true })
}

export function readHit(): Hit | undefined {
  return document.documentElement.dataset['hit'] as Hit | undefined
}
