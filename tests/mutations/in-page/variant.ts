import type { LabelTable } from '#lib/reading/spec.ts'
import type { Kind } from './kinds.ts'
import type { Random } from './random.ts'

/** What a mutation knows besides the page itself. */
export type Variant = {
  readonly document: Document
  readonly random: Random
  readonly labels: LabelTable
  readonly page: {
    readonly marketplace: string
    /** The kind of the page, as expected. */
    readonly kind: string
    /** A list page: blocks about other orders would be rows of it. */
    readonly isList: boolean
    readonly currency: string
  }
  /** All texts among the expected facts: values, which no mutation may touch. */
  readonly values: readonly string[]
}

export type Mutation = (variant: Variant) => void
export type Mutations = Readonly<Record<Kind, Mutation>>
