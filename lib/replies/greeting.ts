import { languageOf } from './plain-text.ts'

type Manners = {
  readonly plain: string
  readonly named: (name: string) => string
  readonly farewell: string
  readonly farewellBefore: string
}

const comma = (farewell: string) => ({ farewell, farewellBefore: `${farewell},` })
const bare = (farewell: string) => ({ farewell, farewellBefore: farewell })

/** How a reply begins and ends, by language of the reply. A language joins with its snippets. */
const manners: Readonly<Record<string, Manners>> = {
  en: { plain: 'Hello,', named: (name) => `Hello ${name},`, ...comma('Kind regards') },
  zh: { plain: '您好，', named: (name) => `${name}，您好：`, ...bare('祝好') },
  de: { plain: 'Guten Tag,', named: (name) => `Guten Tag ${name},`, ...bare('Freundliche Grüße') },
  fr: { plain: 'Bonjour,', named: (name) => `Bonjour ${name},`, ...comma('Cordialement') },
  es: { plain: 'Hola:', named: (name) => `Hola, ${name}:`, ...comma('Un cordial saludo') },
  it: { plain: 'Buongiorno,', named: (name) => `Buongiorno ${name},`, ...comma('Cordiali saluti') },
  pt: { plain: 'Olá,', named: (name) => `Olá, ${name},`, ...comma('Atenciosamente') },
  ru: {
    plain: 'Здравствуйте!',
    named: (name) => `Здравствуйте, ${name}!`,
    ...comma('С уважением'),
  },
  ja: {
    plain: 'お客様',
    named: (name) => `${name} 様`,
    ...bare('どうぞよろしくお願いいたします。'),
  },
  nl: {
    plain: 'Goedendag,',
    named: (name) => `Beste ${name},`,
    ...comma('Met vriendelijke groet'),
  },
  // A name would have to be put into the vocative, which its letters do not tell.
  pl: { plain: 'Dzień dobry,', named: () => 'Dzień dobry,', ...bare('Z poważaniem') },
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
