import { scaleLinear } from 'd3-scale'
import { exponentOf } from '#lib/money/currencies.ts'
import type { OptionKind } from '#lib/resolution/quote.ts'

/**
 * Where everything stands in the bar plot, in percent of its width. A picture only: amounts become
 * numbers here and never come back.
 */

/** What the bars show: what is lost from now on, or what the whole order ends with. */
export type Measure = 'loss' | 'profit'

export type PlotBar = {
  readonly start: number
  readonly width: number
  /** Money in: a loss below zero, or a profit above it. */
  readonly isGain: boolean
}

/** `value` in whole units of the currency. */
export type PlotTick = { readonly at: number; readonly value: number }

export type PlotLayout = {
  readonly zero: number
  readonly ticks: readonly PlotTick[]
  readonly bars: ReadonlyMap<OptionKind, PlotBar>
}

export type PlotInputs = {
  /** By way out, in the smallest unit: the loss or the profit, as `measure` says. */
  readonly values: ReadonlyMap<OptionKind, bigint>
  readonly measure: Measure
  readonly currency: string
  /** The words of a tick, to see whether they fit. */
  readonly label: (value: number) => string
}

/** Room for the axis where the panel is narrowest, in pixels. */
const axisWidth = 170
/** So that an amount which is not nothing is seen. */
const leastWidth = 0.8

/** Every bar on one scale that holds zero, with as many ticks as have room. */
export function layoutPlot({ values, measure, currency, label }: PlotInputs): PlotLayout {
  const unit = 10 ** (exponentOf(currency) ?? 2)
  const numbers = [...values].map(([kind, minor]) => [kind, Number(minor) / unit] as const)
  const all = numbers.map(([, value]) => value)
  const low = Math.min(0, ...all)
  const high = Math.max(0, ...all)
  const scale = scaleLinear([low, high > low ? high : low + 1], [0, 100])
  const zero = scale(0)
  const bars = numbers.map(([kind, value]) => {
    const isGain = measure === 'loss' ? value < 0 : value > 0
    return [kind, { ...extent(zero, scale(value)), isGain }] as const
  })
  return { zero, ticks: fittingTicks(scale, label), bars: new Map(bars) }
}

function extent(zero: number, end: number): Pick<PlotBar, 'start' | 'width'> {
  if (zero === end) return { start: zero, width: 0 }
  const width = Math.max(leastWidth, Math.abs(end - zero))
  return { start: end < zero ? Math.max(0, zero - width) : Math.min(zero, 100 - width), width }
}

type Scale = {
  (value: number): number
  ticks: (count: number) => number[]
}

/** The most ticks whose words do not touch; at the least zero, which says where the bars begin. */
function fittingTicks(scale: Scale, label: (value: number) => string): readonly PlotTick[] {
  for (const count of [5, 4, 3, 2]) {
    const ticks = scale.ticks(count).map((value) => ({ at: scale(value), value }))
    if (doNotTouch(ticks, label)) return ticks
  }
  return [{ at: scale(0), value: 0 }]
}

function doNotTouch(ticks: readonly PlotTick[], label: (value: number) => string): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1]
    if (!next) return true
    const gap = ((next.at - tick.at) / 100) * axisWidth
    // Half of each, as they stand under their ticks; whole ones at the ends, which stand inside.
    return gap > textWidth(label(tick.value)) / 2 + textWidth(label(next.value)) * 0.75 + 6
  })
}

/** About how wide a short text is at 12 px: full-width characters count twice. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (isWide(letter) ? 12 : 7), 0)
}

function isWide(letter: string): boolean {
  return /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(letter)
}
