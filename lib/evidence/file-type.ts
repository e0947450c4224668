import { fileTypeFromBuffer } from 'file-type'

/** What a file is, told from its bytes: its name and what the system says of it count for nothing. */

const kept: readonly RegExp[] = [
  /^image\/(?:png|apng|jpeg|gif|webp|avif|bmp|tiff|heic|heif)$/,
  /^application\/pdf$/,
  /^video\/(?:mp4|webm|quicktime|x-m4v|3gpp|mpeg|x-matroska|matroska)$/,
  /^audio\/(?:mpeg|mp4|x-m4a|wav|vnd\.wave|ogg|flac|x-flac|aac|amr|webm)$/,
]

/** A picture, PDF, text, video or audio. `type`: what it was found to be, where that is known. */
export type Sniffed =
  | { readonly ok: true; readonly type: string }
  | { readonly ok: false; readonly code: 'empty' | 'type-refused'; readonly type?: string }

/** Looks at the bytes of a whole file. Scripts, programs, archives and markup that a browser would run are refused. */
export async function sniff(bytes: Uint8Array): Promise<Sniffed> {
  if (bytes.length === 0) return { ok: false, code: 'empty' }
  const found = await fileTypeFromBuffer(bytes)
  if (found) {
    const type = found.mime.split(';')[0] ?? found.mime
    const isKept = kept.some((each) => each.test(type))
    return isKept ? { ok: true, type } : { ok: false, code: 'type-refused', type }
  }
  return isText(bytes) ? { ok: true, type: 'text/plain' } : { ok: false, code: 'type-refused' }
}

/**
 * UTF-8 (or UTF-16 with its mark) without control characters. Whatever kind of text it is, markup too,
 * it is kept and shown as plain text.
 */
function isText(bytes: Uint8Array): boolean {
  const text = decoded(bytes)
  // oxlint-disable-next-line no-control-regex -- these are what tells bytes from text
  return text !== undefined && !/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/.test(text)
}

function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const encoding = !isUtf16 ? 'utf-8' : first === 0xff ? 'utf-16le' : 'utf-16be'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
