import { LONGEST_BODY } from '../body.ts'
import { quietly, type Copying } from './copying.ts'
import { replaced } from './replaced.ts'
import { sentText } from './sent-text.ts'

type View = Window & typeof globalThis
type Listed = NonNullable<ReturnType<Copying['sourceOf']>>
type Wanted = { readonly listed: Listed; readonly sent: string | undefined }

/** How a page takes a response's body; a copy of the response is taken the same ways. */
const ways = ['json', 'text', 'arrayBuffer'] as const

/**
 * Copies what `fetch` answers for listed addresses, when the page itself takes the body: no second
 * body is made, which would cost a page more than all else here. A body that the page reads as a
 * stream is left alone.
 */
export function copyFetch(view: View, copies: Copying): () => void {
  const wanted = new WeakMap<object, Wanted>()
  const { prototype } = view.Response
  const ends = [
    noteAnswers(view, copies, wanted),
    ...ways.map((way) => copyTaken(view, way, copies, wanted)),
    replaced(prototype, 'clone', {
      apply: (original, self: object, args) => {
        const clone: unknown = Reflect.apply(original, self, args)
        const own = wanted.get(self)
        if (own && typeof clone === 'object' && clone !== null) wanted.set(clone, own)
        return clone
      },
    }),
  ]
  return () => {
    for (const end of ends) end()
  }
}

/** Which responses are of the list. */
function noteAnswers(view: View, copies: Copying, wanted: WeakMap<object, Wanted>): () => void {
  const { Request: request, Promise: promise, Response: response } = view
  return replaced(view, 'fetch', {
    apply: (original, self, args: readonly unknown[]) => {
      const answer: unknown = Reflect.apply(original, self, args)
      const listed = quietly(() => copies.sourceOf(addressOf(args[0], request), 'request'))
      if (!listed || !(answer instanceof promise)) return answer
      const sent = quietly(() => sentIn(args[1]))
      // The page gets what follows, so that a failure it does not handle is told as before.
      return answer.then((given: unknown) => {
        if (given instanceof response && quietly(() => isWorthIt(given)))
          wanted.set(given, { listed, sent })
        return given
      })
    },
  })
}

function copyTaken(
  view: View,
  way: (typeof ways)[number],
  copies: Copying,
  wanted: WeakMap<object, Wanted>,
): () => void {
  const { Promise: promise } = view
  return replaced(view.Response.prototype, way, {
    apply: (original, self: object, args) => {
      const answer: unknown = Reflect.apply(original, self, args)
      const own = wanted.get(self)
      if (!own || !(answer instanceof promise)) return answer
      return answer.then((body: unknown) => {
        quietly(() => copies.later(own.listed, textOrValue(body, view), own.sent))
        return body
      })
    },
  })
}

function textOrValue(body: unknown, view: View): unknown {
  if (!(body instanceof view.ArrayBuffer)) return body
  return body.byteLength > LONGEST_BODY ? '' : new view.TextDecoder().decode(body)
}

function addressOf(input: unknown, request: typeof Request): string {
  return input instanceof request ? input.url : String(input)
}

function sentIn(init: unknown): string | undefined {
  return sentText(typeof init === 'object' && init !== null ? Reflect.get(init, 'body') : undefined)
}

function isWorthIt({ ok, type, headers }: Response): boolean {
  return ok && type !== 'opaque' && !(Number(headers.get('content-length')) > LONGEST_BODY)
}
