import * as z from 'zod/mini'
import { complaints, situations, stageIds } from '#lib/order/situations.ts'
import { replyLanguages } from '../languages.ts'
import { tones } from '../types.ts'
import { icuFault } from './icu-fault.ts'

/** An agent's own snippets, as they are stored and as files hold them. */

export const longestTitle = 120
export const longestText = 8_000

const line = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))

const folderId = z.string().check(z.regex(/^folder:[\w-]{1,64}$/))

export const ownFolderSchema = z.strictObject({
  id: folderId,
  name: line(longestTitle),
  /** The folder that it stands in; absent at the top. */
  parent: z.exactOptional(folderId),
})
export type OwnFolder = z.infer<typeof ownFolderSchema>

const textSchema = z.string().check(
  z.minLength(1),
  z.maxLength(longestText),
  z.refine((text) => icuFault(text) === undefined, { error: 'icu' }),
)

export const ownSnippetSchema = z.strictObject({
  id: z.string().check(z.regex(/^own:[\w-]{1,64}$/)),
  title: line(longestTitle),
  purpose: z.exactOptional(line(200)),
  folder: z.exactOptional(folderId),
  /** What the agent types to find it at once, e.g. `/late`. */
  shortcut: z.exactOptional(z.string().check(z.regex(/^\S{1,40}$/))),
  stage: z.enum(stageIds),
  complaints: z.array(z.enum(complaints)).check(z.minLength(1), z.maxLength(complaints.length)),
  situations: z.exactOptional(z.array(z.enum(situations)).check(z.minLength(1))),
  marketplaces: z.exactOptional(
    z.array(z.enum(['amazon', 'ebay', 'aliexpress'])).check(z.minLength(1)),
  ),
  tone: z.enum(tones),
  /** ICU messages by language; one at least. */
  texts: z
    .partialRecord(z.enum(replyLanguages), textSchema)
    .check(z.refine((texts) => Object.keys(texts).length > 0, { error: 'empty' })),
})
export type OwnSnippet = z.infer<typeof ownSnippetSchema>

export type OwnLibrary = {
  readonly folders: readonly OwnFolder[]
  readonly snippets: readonly OwnSnippet[]
}
