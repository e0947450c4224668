import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readerFor } from '#lib/marketplaces/registry.ts'
import { NoBrowser } from './ensure-browser.ts'
import { defaultSettleMs, openPageReader, type Response, type SavedPage } from './page-reader.ts'
import { givenFile } from './paths.ts'
import { Unusable, unusable } from './unusable.ts'

const usage = 'npm run -s read -- --url PAGE_URL [--json FILE]… [--settle MS] FILE.html'
const longestSettleMs = 60_000

try {
  await main()
} catch (error) {
  if (!(error instanceof Error)) throw error
  const isPlain = error instanceof Unusable || error instanceof NoBrowser
  console.error(isPlain ? error.message : error)
  process.exitCode = error instanceof Unusable ? 2 : 1
}

async function main(): Promise<void> {
  const page = await savedPage(process.argv.slice(2))
  const reader = await openPageReader()
  try {
    const { reading, refused } = await reader.read(page)
    if (refused.length > 0) console.error(`refused ${refused.length} requests of the page`)
    process.stdout.write(`${JSON.stringify(reading, null, 2)}\n`)
  } finally {
    await reader.close()
  }
}

/** The page that the arguments name. @throws Unusable */
async function savedPage(args: readonly string[]): Promise<SavedPage> {
  const { values, positionals } = parsed(args)
  const [file, ...more] = positionals
  if (values.url === undefined) throw unusable(`--url is missing: ${usage}`)
  if (file === undefined || more.length > 0) throw unusable(`one FILE.html is needed: ${usage}`)
  if (readerFor(values.url) === undefined) {
    throw unusable(`--url: ${values.url} is no seller page of a marketplace that Amends reads`)
  }
  const responses = await Promise.all(values.json.map(responseIn))
  return {
    url: values.url,
    html: await contentOf('FILE.html', file),
    settle: settleOf(values.settle),
    responses,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        settle: { type: 'string' },
        json: { type: 'string', multiple: true, default: [] },
      },
    })
  } catch (error) {
    throw unusable(`${error instanceof Error ? error.message : String(error)}: ${usage}`)
  }
}

function settleOf(text: string | undefined): number {
  if (text === undefined) return defaultSettleMs
  const ms = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (ms <= longestSettleMs) return ms
  throw unusable(`--settle: ${text} is no whole number of milliseconds up to ${longestSettleMs}`)
}

async function contentOf(what: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(givenFile(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error'
    throw unusable(`${what}: ${path} cannot be read (${code})`)
  }
}

/** A response that the page would have got. @throws Unusable */
async function responseIn(path: string): Promise<Response> {
  const text = new TextDecoder().decode(await contentOf('--json', path))
  const value = parsedJson(path, text)
  const isResponse =
    typeof value === 'object' && value !== null && 'url' in value && 'body' in value
  if (!isResponse || typeof value.url !== 'string') {
    throw unusable(`--json: ${path} is not {"url": "…", "body": …}`)
  }
  return { url: value.url, body: value.body }
}

function parsedJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unusable(`--json: ${path} is no JSON`)
  }
}
