import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { readerData, readerScripts } from '#lib/marketplaces/registry.ts'

/** `npm run size`: what is loaded first, gzip, against its budget. Fails above. */

const root = path.resolve(import.meta.dirname, '../..')
const builds = ['chrome-mv3', 'firefox-mv3']
/** kB (1,000 bytes) after gzip. */
const READER_BUDGET = 25
const PANEL_BUDGET = 250

type Line = { readonly name: string; readonly bytes: number; readonly budget: number }

function gzip(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length
}

/** The panel's page with every script and style that it loads before it can show anything. */
function panelBytes(build: string): number {
  const html = readFileSync(path.join(build, 'sidepanel.html'), 'utf8')
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  )
  if (!linked.some((file) => file.endsWith('.js')))
    throw new Error('The panel page loads no script')
  const files = new Set([
    'sidepanel.html',
    ...linked.flatMap((file) => [file, ...staticImports(build, file)]),
  ])
  const shell = [...files].reduce((sum, file) => sum + gzip(path.join(build, file)), 0)
  return shell + languageBytes(build)
}

/** The words of one language are loaded before anything is shown: the larger counts. */
function languageBytes(build: string): number {
  const chunks = path.join(build, 'chunks')
  const catalogs = readdirSync(chunks).filter((file) => /^catalog-.*\.js$/.test(file))
  if (catalogs.length < 2) throw new Error('The words of two languages are two chunks')
  return Math.max(...catalogs.map((file) => gzip(path.join(chunks, file))))
}

function staticImports(build: string, file: string): string[] {
  if (!file.endsWith('.js')) return []
  const text = readFileSync(path.join(build, file), 'utf8')
  const names = [...text.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g)].map(
    (match) => match[1] ?? '',
  )
  return names.map((name) => path.posix.join(path.posix.dirname(file), name))
}

function linesOf(name: string): Line[] {
  const build = path.join(root, '.output', name)
  const readers = readdirSync(build).filter((file) =>
    /^(?:read|point|make|page|keep)-.*\.js$/.test(file),
  )
  if (readers.length < readerScripts.length)
    throw new Error(`${name} holds ${readers.length} readers of ${readerScripts.length}`)
  return [
    ...readers.map((file) => ({
      name: `${name}/${file}`,
      bytes: gzip(path.join(build, file)),
      budget: READER_BUDGET,
    })),
    { name: `${name}/sidepanel (first load)`, bytes: panelBytes(build), budget: PANEL_BUDGET },
  ]
}

const lines = builds.flatMap(linesOf)
const over = lines.filter((line) => line.bytes > line.budget * 1_000)
for (const { name, bytes, budget } of lines) {
  console.log(`${(bytes / 1_000).toFixed(1).padStart(7)} kB of ${budget} kB  ${name}`)
}
for (const script of readerScripts) {
  const data = gzipSync(JSON.stringify(readerData(script)), { level: 9 }).length
  console.log(
    `${(data / 1_000).toFixed(1).padStart(7)} kB           ${script}: page specs and words handed to it as data`,
  )
}
console.log(`${lines.length - over.length} passed, ${over.length} failed`)
process.exitCode = over.length ? 1 : 0
