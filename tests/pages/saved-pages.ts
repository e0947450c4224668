import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { factsSchema, readingSchema } from '#lib/order/schema.ts'
import type { SavedPage } from '#tests/tools/page-reader.ts'

const metaSchema = z.strictObject({
  url: z.url(),
  /** Which page of the marketplace it imitates, and where that page's make-up is known from. */
  imitates: z.string().check(z.minLength(1)),
  source: z.string().check(z.minLength(1)),
  shape: z.exactOptional(z.string()),
  settle: z.exactOptional(z.int()),
})

const { outcome, marketplace, page, missing, conflicts } = readingSchema.shape
const expectedSchema = z.strictObject({
  /** The reader's own answer, written by `npm run record-page`: no expectation until a person looked. */
  proposed: z.exactOptional(z.string()),
  outcome,
  marketplace,
  page,
  facts: factsSchema,
  locale: z.exactOptional(z.string()),
  missing: z.exactOptional(missing),
  conflicts: z.exactOptional(conflicts),
  rows: z.exactOptional(z.array(factsSchema)),
})
export type Expected = z.infer<typeof expectedSchema>

const responsesSchema = z.array(z.strictObject({ url: z.url(), body: z.unknown() }))

const folderOfPages = import.meta.dirname

/** Every page that is read from its markup alone, as `<marketplace>/<page>--<variant>`. */
export function pageNames(): readonly string[] {
  return folders().filter((name) => !hasResponses(name))
}

/** Every page that comes with responses, `responses.json`: `[{"url", "body"}]`. */
export function dataPageNames(): readonly string[] {
  return folders().filter(hasResponses)
}

function hasResponses(name: string): boolean {
  return existsSync(join(folderOfPages, name, 'responses.json'))
}

function folders(): readonly string[] {
  const found = globSync('*/*/', { cwd: folderOfPages, withFileTypes: true })
  return found
    .filter((at) => at.isDirectory())
    .map((at) => join(at.parentPath, at.name).slice(folderOfPages.length + 1))
    .toSorted()
}

/** A saved page with what is expected of it. @throws with the file and field that is at fault */
export function savedPage(name: string): SavedPage & { readonly expected: Expected } {
  const { url, settle } = parsed(metaSchema, name, 'meta.json')
  const expected = parsed(expectedSchema, name, 'expected.json')
  const html = readFileSync(existing(name, 'page.html'))
  const responses = hasResponses(name) ? parsed(responsesSchema, name, 'responses.json') : []
  return { url, html, expected, responses, ...(settle === undefined ? {} : { settle }) }
}

function parsed<S extends z.ZodMiniType>(schema: S, name: string, file: string): z.infer<S> {
  const value: unknown = JSON.parse(readFileSync(existing(name, file), 'utf8'))
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new Error(`tests/pages/${name}/${file}: ${z.prettifyError(result.error)}`)
}

function existing(name: string, file: string): string {
  const path = join(folderOfPages, name, file)
  if (existsSync(path)) return path
  throw new Error(
    `tests/pages/${name} has no ${file}. A page is page.html, meta.json {"url", "imitates", "source"} and expected.json {"outcome", "marketplace", "page", "facts"}.`,
  )
}
