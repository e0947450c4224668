import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readerFor } from '#lib/marketplaces/registry.ts'
import type { Reading } from '#lib/order/schema.ts'
import { openPageReader } from './page-reader.ts'
import { givenFile, root } from './paths.ts'
import { Unusable, unusable } from './unusable.ts'
import { withoutScripts } from './without-scripts.ts'

// `npm run record-page`: makes a folder of tests/pages out of a sample or a saved page. The answer
// of the reader is proposed as what is expected, and stays a proposal, which fails the page's test,
// until a person has compared it with the page and removed the mark.

const usage = 'npm run record-page -- FILE.html --url PAGE_URL --name MARKETPLACE/PAGE--VARIANT'

try {
  await main()
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  console.error(error.message)
  process.exitCode = 2
}

async function main(): Promise<void> {
  const { file, url, name } = options(process.argv.slice(2))
  const folder = join(root, 'tests', 'pages', name)
  if (existsSync(folder)) throw unusable(`--name: tests/pages/${name} is there already`)
  const html = withoutScripts(readFileSync(givenFile(file), 'utf8'))
  const reading = await read(url, html)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'page.html'), html)
  writeJson(join(folder, 'meta.json'), {
    url,
    imitates: `TODO: which page of the marketplace, and what is special about it`,
    source: 'TODO: a scrubbed sample of <month and year>, or: invented, after …',
  })
  writeJson(join(folder, 'expected.json'), proposal(reading))
  console.log(`tests/pages/${name}: look at page.html, correct expected.json by what it shows,`)
  console.log('fill in meta.json, then remove "proposed" from expected.json.')
}

async function read(url: string, html: string): Promise<Reading> {
  const reader = await openPageReader()
  try {
    return (await reader.read({ url, html: new TextEncoder().encode(html) })).reading
  } finally {
    await reader.close()
  }
}

function proposal({ outcome, marketplace, page, facts, missing, rows }: Reading): object {
  const proposed = `The reader's own answer, seen by nobody yet. It found no ${missing.join(', ') || 'gap'}.`
  return { proposed, outcome, marketplace, page, facts, ...(rows ? { rows } : {}) }
}

function writeJson(file: string, value: object): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
}

function options(args: readonly string[]) {
  const { values, positionals } = parsed(args)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw unusable(`one FILE.html is needed: ${usage}`)
  const { url, name } = values
  if (url === undefined || readerFor(url) === undefined)
    throw unusable(`--url: the address of a page that Amends reads is needed: ${usage}`)
  if (name === undefined || !/^[a-z]+\/[a-z-]+--[a-z0-9-]+$/.test(name))
    throw unusable(`--name: such as ebay/return--late-reply is needed: ${usage}`)
  if (!existsSync(givenFile(file))) throw unusable(`FILE.html: ${file} is not there`)
  return { file, url, name }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, name: { type: 'string' } },
    })
  } catch (error) {
    throw unusable(`${error instanceof Error ? error.message : String(error)}: ${usage}`)
  }
}
