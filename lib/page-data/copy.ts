import { parseBody } from './body.ts'
import { findNodes } from './find-nodes.ts'
import { keepListed } from './keep-listed.ts'
import { listedOf } from './listed-fields.ts'
import type { DataCopy, DataSource, IdName, Ids } from './spec.ts'
import { members, own, textOf, unpacked } from './values-at.ts'

/** A response as the page got it. */
export type Answered = {
  readonly url: URL
  /** Text that the page sent along, if any. */
  readonly sent?: string
  /** The body's text, or the value that it was parsed to. */
  readonly body: unknown
  /** Milliseconds since 1970. */
  readonly at: number
  /** Path, query and hash of the page. */
  readonly page: string
}

/**
 * What is kept of a response: ids of the request and the listed fields of the objects that the
 * source's parts find. Undefined where there is nothing to keep. Addresses, tokens, signatures and
 * whatever else the request or the response held is gone.
 */
export function copyOf(source: DataSource, answered: Answered): DataCopy | undefined {
  const { body: given, url, sent, at, page } = answered
  const body = typeof given === 'string' ? parseBody(given) : given
  if (typeof body !== 'object' || body === null || isRefusal(body)) return undefined
  const nodes = source.parts.map((part) =>
    findNodes(body, part.find, source.texts)
      .map((node) => keepListed(node, listedOf(part)))
      .filter((node) => node !== undefined),
  )
  // A list without rows is an answer, too: what it listed before is no longer in view.
  const isList = source.parts.some((part) => part.isRow)
  if (!isList && nodes.every((found) => found.length === 0)) return undefined
  return { source: source.id, at, page, ids: askedIds(source, url, sent), nodes }
}

/** `ret: ["FAIL_SYS_…"]`: a gateway's envelope around nothing. */
function isRefusal(body: object): boolean {
  const ret = members(own(body, 'ret')).map(textOf)
  return ret.length > 0 && !ret.some((each) => each?.startsWith('SUCCESS'))
}

const idPattern = /^[\w.-]{4,120}$/

/** Ids among the parameters of a request: in its query, in JSON in it, or in what was sent. */
function askedIds({ asked = {} }: DataSource, url: URL, sent: string | undefined): Ids {
  const ids: Partial<Record<IdName, string>> = {}
  const places = [...parameters(url.searchParams), ...(sent === undefined ? [] : sentParts(sent))]
  for (const [name, id] of Object.entries(asked)) {
    const found = places.map((place) => textOf(own(place, name))).find((text) => text !== undefined)
    if (found !== undefined && idPattern.test(found)) ids[id] ??= found
  }
  return ids
}

/** The parameters, and what the one called `data` holds. */
function parameters(search: URLSearchParams): readonly unknown[] {
  const own = Object.fromEntries(search)
  return [own, unpacked(own['data'])]
}

function sentParts(sent: string): readonly unknown[] {
  const whole = unpacked(sent)
  return typeof whole === 'object' ? [whole] : parameters(new URLSearchParams(sent))
}
