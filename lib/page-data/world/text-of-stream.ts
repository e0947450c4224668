import { LONGEST_BODY } from '../body.ts'

/** The whole text of a stream; nothing, and the stream cancelled, when it is longer than a body may be. */
export async function textOfStream(
  stream: ReadableStream<Uint8Array>,
  { TextDecoder: decoder }: Window & typeof globalThis,
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
