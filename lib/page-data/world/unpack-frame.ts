import { textOfStream } from './text-of-stream.ts'

type View = Window & typeof globalThis

/** Longest frame that is looked at. */
const LONGEST = 1_000_000

/**
 * What a frame holds: JSON, or JSON around base64 (`{data, compressType: "COMMON" | "GZIP"}`), the
 * form of the chat's push channel. Undefined for anything else.
 */
export async function unpackFrame(frame: string, view: View): Promise<unknown> {
  if (frame.length > LONGEST || !frame.startsWith('{')) return undefined
  const outer: unknown = JSON.parse(frame)
  const data = textAt(outer, 'data')
  if (data === undefined || data.startsWith('{')) return outer
  const bytes = Uint8Array.from(view.atob(data), (char) => char.charCodeAt(0))
  const isZipped = /gzip/i.test(textAt(outer, 'compressType') ?? '')
  const text = isZipped ? await unzipped(bytes, view) : new view.TextDecoder().decode(bytes)
  return text
}

function unzipped(bytes: Uint8Array<ArrayBuffer>, view: View): Promise<string> {
  const stream = new view.Blob([bytes]).stream().pipeThrough(new view.DecompressionStream('gzip'))
  return textOfStream(stream, view)
}

function textAt(value: unknown, key: string): string | undefined {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : ''
  return typeof text === 'string' && text !== '' ? text : undefined
}
