import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'

/**
 * The practice seller centre: invented pages at the real addresses. Each folder
 * `<marketplace>/<case>/` holds one dispute with a `case.json` that says which file is which page.
 */

export const practiceRoles = [
  'order',
  'messages',
  'return',
  'dispute',
  'tracking',
  'contact',
] as const
export type PracticeRole = (typeof practiceRoles)[number]

const caseSchema = z.strictObject({
  title: z.string().check(z.minLength(1)),
  pages: z.array(z.strictObject({ url: z.url(), file: z.string(), role: z.enum(practiceRoles) })),
})

export type PracticePage = {
  readonly url: string
  /** Absolute path of the page's markup. */
  readonly file: string
  readonly role: PracticeRole
}

export type PracticeCase = {
  /** `<marketplace>/<case>`. */
  readonly name: string
  readonly marketplace: string
  readonly title: string
  readonly pages: readonly PracticePage[]
}

export type Answer = { readonly contentType: string; readonly body: Buffer }

export type PracticeSite = {
  readonly cases: readonly PracticeCase[]
  /** What stands at an address; nothing for any other address. */
  readonly answer: (url: string) => Answer | undefined
}

/** Reads every case below the folder. @throws naming the file that is wrong */
export function practiceSite(folder: string = import.meta.dirname): PracticeSite {
  const cases = globSync('*/*/case.json', { cwd: folder })
    .toSorted()
    .map((file) => readCase(folder, file))
  const pages = new Map<string, PracticePage>()
  for (const page of cases.flatMap((each) => each.pages)) {
    const twin = pages.get(place(page.url))
    if (twin !== undefined) throw new Error(`${page.file} and ${twin.file} have one address`)
    pages.set(place(page.url), page)
  }
  return {
    cases,
    answer: (url) => {
      const page = pages.get(place(url))
      if (page === undefined) return undefined
      return { contentType: 'text/html; charset=utf-8', body: readFileSync(page.file) }
    },
  }
}

/** The page of a case that has a role. @throws when it has none */
export function pageOf(site: PracticeSite, name: string, role: PracticeRole): PracticePage {
  const found = site.cases
    .find((each) => each.name === name)
    ?.pages.find((page) => page.role === role)
  if (found === undefined) throw new Error(`tests/practice/${name} has no page "${role}"`)
  return found
}

function readCase(folder: string, file: string): PracticeCase {
  const value: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const parsed = caseSchema.safeParse(value)
  if (!parsed.success) throw new Error(`tests/practice/${file}: ${z.prettifyError(parsed.error)}`)
  const name = dirname(file).replaceAll('\\', '/')
  const pages = parsed.data.pages.map((page) => ({ ...page, file: join(folder, name, page.file) }))
  const lost = pages.find((page) => !existsSync(page.file))
  if (lost !== undefined) throw new Error(`tests/practice/${file} names ${lost.file}: no such file`)
  return { name, marketplace: name.split('/')[0] ?? '', title: parsed.data.title, pages }
}

/** Parts of an address that a server sees, in an order that does not matter. */
function place(address: string): string {
  const { host, pathname, searchParams } = new URL(address)
  return [host + pathname, ...[...searchParams].map((pair) => pair.join('=')).toSorted()].join('&')
}
