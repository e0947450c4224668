import { scaleLinear } from 'd3-scale'

/** Where things stand in pictures of counts and shares. Pictures only: figures stand beside them as text. */

export type CountAxis = {
  /** Top of the scale: a round number that holds all. */
  readonly top: number
  /** Round values from zero up, few enough for the room. */
  readonly ticks: readonly number[]
}

/** A scale for counts: whole numbers only. */
export function countAxis(counts: readonly number[], ticks = 3): CountAxis {
  const most = Math.max(1, ...counts)
  const scale = scaleLinear([0, most], [0, 1]).nice(ticks)
  const top = Math.max(1, Math.ceil(scale.domain()[1] ?? most))
  const whole = scaleLinear([0, top], [0, 1])
    .ticks(ticks)
    .filter((value) => Number.isInteger(value))
  return { top, ticks: whole }
}

export type Column = { readonly x: number; readonly width: number; readonly isLabelled: boolean }

/** Columns side by side in percent of the width, labels so far apart that they do not touch. */
export function columnsOf(count: number, mostLabels = 8): readonly Column[] {
  const room = 100 / Math.max(1, count)
  const every = Math.ceil(count / mostLabels)
  const width = Math.min(room * 0.7, 8)
  return Array.from({ length: count }, (_, at) => ({
    x: at * room + (room - width) / 2,
    width,
    // The newest is always labelled.
    isLabelled: (count - 1 - at) % every === 0,
  }))
}

/** A path through points of a unit square, `y` upwards, for a box of 100 by 100. */
export function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x * 100)} ${round(100 - y * 100)}`)
    .join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
