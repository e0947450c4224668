import * as z from 'zod/mini'
import { marketplaceIds, pageKinds } from '#lib/order/kinds.ts'
import { isPlaceSelector, longestSelector } from './selector.ts'
import { singleFactNames } from './single-facts.ts'

/** Shapes of pointed-at places, as they come from a page and from a colleague's file. Strict. */

/** Places in one file; a fact has only one for each kind of page and host. */
export const mostRepairs = 500
export const mostRungs = 8
const mostWords = 4

const attribute = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/))

/** Why a value is refused, as the key of the words that say so. */
export const refusals = ['selector', 'selector-long', 'host', 'fact'] as const

const css = z
  .string()
  .check(
    z.maxLength(longestSelector, 'selector-long'),
    z.refine(isPlaceSelector, { error: 'selector' }),
  )

const word = z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[^\p{Cc}]+$/u))

export const placeRungSchema = z.union([
  z.strictObject({ css, attr: z.exactOptional(attribute), own: z.exactOptional(z.literal(true)) }),
  z.strictObject({ words: z.array(word).check(z.minLength(1), z.maxLength(mostWords)) }),
])

export const rungsSchema = z.array(placeRungSchema).check(z.minLength(1), z.maxLength(mostRungs))

const host = z
  .string()
  .check(z.maxLength(120, 'host'), z.regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'host'))

export const factSchema = z.enum(singleFactNames, 'fact')

/** One place as it stands in a file: everything but its id, which follows from the rest. */
export const repairSchema = z.strictObject({
  marketplace: z.enum(marketplaceIds),
  host,
  page: z.enum(pageKinds),
  fact: factSchema,
  repair: z.enum(['absent', 'wrong']),
  rungs: rungsSchema,
  madeAt: z.iso.datetime(),
  madeBy: z.string().check(z.regex(/^\d{1,5}(?:\.\d{1,5}){0,3}$/)),
})

export const repairsFileSchema = z.strictObject({
  amends: z.literal('places'),
  version: z.literal(1),
  places: z.array(repairSchema).check(z.minLength(1), z.maxLength(mostRepairs)),
})
