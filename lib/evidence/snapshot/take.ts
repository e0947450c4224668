import { snapshot } from 'rrweb-snapshot'
import { clean } from './clean.ts'
import { mostCharacters, type PageSnapshot, type SnapshotNode } from './node.ts'

/** What the injected script answers. Bytes travel as base64: messages are JSON. */
export type TakenSnapshot =
  | { readonly ok: true; readonly gzip: string; readonly characters: number }
  | { readonly ok: false; readonly code: 'too-large' | 'failed'; readonly detail: string }

/** Elements of the largest page that is written down. */
export const mostElements = 60_000

/**
 * Writes the page down as it stands: elements, styles and what fields show. Nothing is run, loaded,
 * scrolled or changed; frames and plug-ins are boxes of their size.
 */
export async function takeSnapshot(document: Document): Promise<TakenSnapshot> {
  const elements = document.getElementsByTagName('*').length
  if (elements > mostElements) return { ok: false, code: 'too-large', detail: `${elements}` }
  try {
    const written = JSON.stringify(pageOf(document))
    if (written.length > mostCharacters)
      return { ok: false, code: 'too-large', detail: `${written.length}` }
    const gzip = (await packed(written)).toBase64()
    return { ok: true, gzip, characters: written.length }
  } catch (error) {
    return { ok: false, code: 'failed', detail: error instanceof Error ? error.message : '' }
  }
}

function pageOf(document: Document): PageSnapshot {
  const taken = snapshot(document, {
    blockSelector: 'iframe, frame, object, embed',
    inlineStylesheet: true,
    slimDOM: { script: true, comment: true, headFavicon: true, headWhitespace: true },
  })
  // The library's own type of the same thing comes from a package that is not installed.
  const root = taken === null ? undefined : clean(taken as unknown as SnapshotNode)
  if (root === undefined) throw new Error('The page gave no document')
  const { innerWidth, innerHeight, location } = document.defaultView ?? globalThis
  return {
    format: 'amends-snapshot/1',
    url: location.href,
    // A page may have an element of that name in its place.
    title: typeof document.title === 'string' ? document.title : '',
    width: innerWidth,
    height: innerHeight,
    root,
  }
}

async function packed(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
