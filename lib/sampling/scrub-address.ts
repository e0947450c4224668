import { scrubShape, type Scrub } from './scrub-text.ts'

/** An address of the web without what it says of an order or a person: host, known steps and keys stay. */
export function scrubAddress(address: string, base: string, scrub: Scrub): string {
  const url = URL.parse(address, base)
  if (url === null || !/^https?:$/.test(url.protocol)) return address.startsWith('#') ? '#' : ''
  const isOwn = siteOf(url.hostname) === siteOf(new URL(base).hostname)
  if (!isOwn) {
    scrub.count('links')
    return 'https://example.com/'
  }
  const path = url.pathname.split('/').map((step) => scrubStep(step, scrub))
  const query = [...url.searchParams].map(
    ([key, value]) => `${scrubStep(key, scrub)}=${scrubValue(value, scrub)}`,
  )
  const whole = `${path.join('/')}${query.length ? `?${query.join('&')}` : ''}${scrubFragment(url.hash, scrub)}`
  return /^https?:|^\/\//i.test(address.trim()) ? url.origin + whole : whole
}

function scrubStep(step: string, scrub: Scrub): string {
  const text = decoded(step)
  const words = text.split(/[^\p{L}]+/u).filter(Boolean)
  const isKnown = words.every((word) => wordsOfName(word).every((each) => scrub.known.isWord(each)))
  if (isKnown && !/\d{3}/.test(text)) return step
  if (isKnown) return encodeURI(text.replaceAll(/\d{3,}/g, (run) => scrub.substitute.digits(run)))
  scrub.count('links')
  return encodeURI(scrubShape(text, scrub))
}

/** Some sites keep the number that they show behind the `#`. */
function scrubFragment(hash: string, scrub: Scrub): string {
  return hash.replaceAll(/[^#/?&=]+/g, (part) => scrubStep(part, scrub))
}

/** `orderDetail` → order, Detail. */
export function wordsOfName(name: string): readonly string[] {
  return name.split(/(?<=\p{Ll})(?=\p{Lu})/u)
}

/** A value of a query never leaves, but for its shape. */
function scrubValue(value: string, scrub: Scrub): string {
  scrub.count('links')
  return encodeURIComponent(scrubShape(value, scrub))
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    // A stray percent sign: the step is taken as it stands.
    return step
  }
}

/** The part of a host name that belongs to one owner, near enough: `www.ebay.co.uk` → `ebay`. */
function siteOf(host: string): string {
  const names = host.split('.').filter((name) => name.length > 3)
  return names.at(-1) ?? host
}
