/**
 * The text of a table file: UTF-8 and UTF-16 by themselves; else what spreadsheets of China or of the West write.
 * Undefined where it is no text.
 * @param looksRight Tells from the text whether its header can be read; asked of the Chinese reading only.
 */
export function decodeFile(
  bytes: Uint8Array,
  looksRight: (text: string) => boolean,
): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be')
  const utf8 = decode(bytes, 'utf-8')
  if (utf8 !== undefined) return utf8
  const chinese = decode(bytes, 'gb18030')
  return chinese !== undefined && looksRight(chinese) ? chinese : decode(bytes, 'windows-1252')
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
