import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { build } from 'vite'
import { verifierPlugin } from '#lib/platform/verifier-plugin.ts'
import { root } from '../paths.ts'

const folder = join(root, '.output', 'gallery')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

export type Gallery = { readonly address: string; readonly stop: () => void }

/** Builds the gallery and serves it on this machine only. */
export async function openGallery(): Promise<Gallery> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    plugins: [verifierPlugin(root)],
    build: { outDir: folder, emptyOutDir: true },
  })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery.invalid')
    const file = pathname === '/' ? '/index.html' : pathname
    readFile(join(folder, file)).then(
      (bytes) => {
        response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
        response.end(bytes)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The gallery has no port')
  return { address: `http://127.0.0.1:${bound.port}/`, stop: () => server.close() }
}
