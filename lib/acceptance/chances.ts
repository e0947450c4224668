import type { Believed } from './acceptance-of.ts'
import { betaQuantile } from './beta.ts'

/** How often something happened, of how often it could have. */
export type Tally = { readonly happened: number; readonly of: number }

export type LearnedChance = Believed & {
  readonly cases: number
  /** Too few cases to speak of experience. */
  readonly isAssumption: boolean
}

/**
 * What is believed before anything was seen. Sources: facts/economics §4 (a contested chargeback is
 * won with .54) and §2.11 (one refusal in twenty escalates), both of 2026-11; the win chance is a
 * benchmark of chargebacks, and stands in for the marketplaces' own cases.
 */
const benchmarks = { win: 0.54, escalation: 0.05 } as const

/** How many cases the benchmark is worth. */
const pseudoCases = 5
const fewCases = 5

/** The chance by Beta-Binomial: the benchmark, drawn towards what was seen. */
export function chanceOf(subject: keyof typeof benchmarks, { happened, of }: Tally): LearnedChance {
  const benchmark = benchmarks[subject]
  const a = benchmark * pseudoCases + happened
  const b = (1 - benchmark) * pseudoCases + of - happened
  return {
    mean: a / (a + b),
    low: betaQuantile(0.1, a, b),
    high: betaQuantile(0.9, a, b),
    cases: of,
    isAssumption: of < fewCases,
  }
}
