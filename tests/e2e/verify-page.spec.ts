import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readZip } from '#lib/evidence/pack/read-zip.ts'
import { verifierPage } from '#lib/evidence/pack/verifier-page.ts'
import { packLimits } from '#lib/evidence/pack/verify-pack.ts'
import { bundleVerifier } from '#lib/platform/verifier-plugin.ts'
import { root } from '#tests/tools/paths.ts'
import { inventedCase, joined, termsOf } from '#tests/unit/evidence/pack/invented-case.ts'
import { makePack } from '#lib/evidence/pack/make-pack.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'

/** The page inside a pack, opened in the real browsers: its verdicts are those of the command. */

const address = 'https://www.example.org/verify.html'
const folder = mkdtempSync(join(tmpdir(), 'amends-verify-'))
const files = {
  sound: join(folder, 'sound.zip'),
  changed: join(folder, 'changed.zip'),
  unreadable: join(folder, 'unreadable.zip'),
}
let page = ''

beforeAll(async () => {
  const verifier = await verifierPage(await bundleVerifier(root))
  const { source, signer } = await inventedCase()
  const bytes = joined((await makePack(source, termsOf(signer, { verifier }))).parts)
  const zip = await readZip(bytes, packLimits)
  const inside = zip.ok ? zip.files.find(({ name }) => name.endsWith('/verify.html')) : undefined
  // The page as it comes out of the pack.
  page = new TextDecoder().decode(inside?.bytes)
  writeFileSync(files.sound, bytes)
  writeFileSync(files.unreadable, bytes.slice(0, 700))
  const at = Buffer.from(bytes).indexOf('"kind":"file-kept"')
  bytes[at + 9] = (bytes[at + 9] ?? 0) ^ 1
  writeFileSync(files.changed, bytes)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function verdictOf(tab: Page, file: string): Promise<string> {
  const input = (await tab.waitForSelector('#file')) as ElementHandle<HTMLInputElement> | null
  await input?.uploadFile(file)
  await tab.waitForFunction(() => document.querySelector('#said')?.getAttribute('data-verdict'))
  return tab.evaluate(() => document.querySelector('#said')?.textContent ?? '')
}

describe.each(browserKinds)('verify.html in %s', (kind) => {
  let driver: Driver

  beforeAll(async () => {
    const answer = (url: string) =>
      url === address
        ? { contentType: 'text/html; charset=utf-8', body: Buffer.from(page) }
        : undefined
    driver = await launch(kind, { site: { answer } })
  })
  afterAll(() => driver.close())

  it('says sound, changed with the entry, and unreadable', async () => {
    const said: Record<string, string> = {}
    for (const [name, file] of Object.entries(files)) {
      const tab = await driver.openTab(address)
      said[name] = await verdictOf(tab, file)
      await tab.close()
    }
    expect(said['sound']).toMatch(/^SOUND: /)
    expect(said['changed']).toMatch(/^CHANGED: [\s\S]*entry: changed \(entry 3\)/)
    expect(said['unreadable']).toMatch(/^UNREADABLE: the ZIP file is damaged/)
    expect(driver.asked().escaped).toEqual([])
    expect(driver.asked().refused.filter((url) => !url.endsWith('favicon.ico'))).toEqual([])
  })
})
