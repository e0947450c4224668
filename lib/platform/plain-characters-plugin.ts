/** As much of a bundle as is looked at. */
type Bundle = Readonly<Record<string, { type: string; code?: string }>>

/**
 * At build time: characters that stand for nothing in Unicode, such as U+FFFE, are written as escapes.
 * Minifiers write them raw, and Chrome then says of the script that it is not UTF-8 and does not put it
 * into a page. They come with libraries, in texts and expressions only.
 */
export function plainCharactersPlugin() {
  return {
    name: 'amends-plain-characters',
    generateBundle: {
      order: 'post' as const,
      handler: (_: unknown, bundle: Bundle) => {
        for (const part of Object.values(bundle)) {
          if (part.code !== undefined) part.code = withEscapes(part.code)
        }
      },
    },
  }
}

export function withEscapes(code: string): string {
  return code.replaceAll(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16)}`
  })
}
