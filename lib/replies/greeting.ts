import { languageOf } from './plain-text.ts'

type Manners = {
  readonly plain: string
  readonly named: (name: string) => string
  readonly farewell: string
  readonly farewellBefore: string
}

/** How a reply begins and ends, by language of the reply. A language joins with its snippets. */
const manners: Readonly<Record<string, Manners>> = {
  en: {
    plain: 'Hello,',
    named: (name) => `Hello ${name},`,
    farewell: 'Kind regards',
    farewellBefore: 'Kind regards,',
  },
}

/** Letters of any script, with what stands in names; no digits, no markup, no address. */
const nameLike = /^\p{L}[\p{L}\p{M}'’.· -]{0,48}$/u

/** Safe to greet with: a user name or a masked or strange name is not. */
export function isGreetable(name: string): boolean {
  return nameLike.test(name) && !/\*|\.\p{L}{2}/u.test(name)
}

/** `Hello Anna Berg,`, or `Hello,` when no name can be used. Absent for a language without snippets. */
export function greetingOf(locale: string, name: string | undefined): string | undefined {
  const own = manners[languageOf(locale)]
  return name !== undefined && isGreetable(name) ? own?.named(name) : own?.plain
}

/** The farewell, with the agent's and the shop's name on lines of their own where they are known. */
export function signoffOf(
  locale: string,
  names: readonly (string | undefined)[],
): string | undefined {
  const own = manners[languageOf(locale)]
  const known = names.filter((name) => name !== undefined)
  if (own === undefined || known.length === 0) return own?.farewell
  return [own.farewellBefore, ...known].join('\n')
}
