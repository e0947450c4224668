import { LONGEST_BODY } from '../body.ts'
import { quietly, type Copying } from './copying.ts'
import { replaced } from './replaced.ts'

type View = Window & typeof globalThis

/** Copies what `fetch` answers for listed addresses. The page gets its own response, at the same time. */
export function copyFetch(view: View, copies: Copying): () => void {
  const { Request: request, Promise: promise, Response: response } = view
  return replaced(view, 'fetch', {
    apply: (original, self, args: readonly unknown[]) => {
      const answer: unknown = Reflect.apply(original, self, args)
      const listed = quietly(() => copies.sourceOf(addressOf(args[0], request), 'request'))
      if (!listed || !(answer instanceof promise)) return answer
      const sent = quietly(() => sentIn(args[1]))
      // The page gets what follows, so that a failure it does not handle is told as before.
      return answer.then((given: unknown) => {
        if (given instanceof response) {
          void quietly(() =>
            bodyOf(given, view)?.then((text) => copies.later(listed, text, sent), none),
          )
        }
        return given
      })
    },
  })
}

const none = (): void => undefined

function addressOf(input: unknown, request: typeof Request): string {
  return input instanceof request ? input.url : String(input)
}

function sentIn(init: unknown): string | undefined {
  const body: unknown = typeof init === 'object' && init !== null ? Reflect.get(init, 'body') : ''
  return sentText(body)
}

/** What was sent along, where it is short text. */
export function sentText(body: unknown): string | undefined {
  const text = typeof body === 'string' || body instanceof URLSearchParams ? String(body) : ''
  return text !== '' && text.length < 100_000 ? text : undefined
}

/** The text of a copy of the response, as long as it is not too long; what is too long is let go at once. */
function bodyOf(given: Response, view: View): Promise<string> | undefined {
  if (!given.ok || given.bodyUsed || given.type === 'opaque' || !given.body) return undefined
  if (Number(given.headers.get('content-length')) > LONGEST_BODY) return undefined
  if (/html|image|video|audio|font|css/i.test(given.headers.get('content-type') ?? ''))
    return undefined
  const { body } = given.clone()
  return body ? textOfStream(body, view) : undefined
}

/** The whole text of a stream; nothing, and the stream cancelled, when it is longer than a body may be. */
export async function textOfStream(
  stream: ReadableStream<Uint8Array>,
  { TextDecoder: decoder }: View,
): Promise<string> {
  const reader = stream.getReader()
  const decode = new decoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decode.decode()
    text += decode.decode(value, { stream: true })
    if (text.length > LONGEST_BODY) {
      await reader.cancel()
      return ''
    }
  }
}
