import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { root } from '#tests/tools/paths.ts'
import { waitFor } from '#tests/tools/wait.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import { chooseFile, savedFile } from './support/files.ts'
import type { Panel } from './support/panel.ts'
import { entriesShown, openView, waitForFact } from './support/shown.ts'
import { keepPage } from './support/steps.ts'

/** A pack leaves one browser with something hidden, is judged outside, and becomes a case in another. */

const site = practiceSite()
const page = pageOf(site, 'ebay/damaged-pour-over-set', 'return')
const folder = mkdtempSync(join(tmpdir(), 'amends-packs-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Run = { readonly code: number; readonly said: string }

/** The command as people run it. */
async function verified(name: string, bytes: Uint8Array): Promise<Run> {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  const program = join(root, 'tests/tools/run.mjs')
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, 'verify', file])
    return { code: 0, said: stdout }
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string }
    return { code, said: stdout }
  }
}

async function openPanel(driver: Driver): Promise<{ tab: Page; panel: Panel }> {
  const tab = await driver.openTab(page.url)
  await driver.clickIcon(tab)
  const panel = await driver.panel()
  await waitForFact(panel, 'dispute.id')
  return { tab, panel }
}

/** The names of profiles are the browser's own list: no click opens it alike in both browsers. */
async function chooseProfile(panel: Panel, id: string): Promise<void> {
  await panel.waitForText('Limits of this form')
  await panel.evaluate((value) => {
    const list = document.querySelector<HTMLSelectElement>('[data-testid="export-profile"]')
    if (!list) return
    list.value = value
    list.dispatchEvent(new Event('change', { bubbles: true }))
  }, id)
}

async function shownKinds(panel: Panel): Promise<readonly string[]> {
  await openView(panel, 'evidence')
  return entriesShown(panel)
}

describe.each(browserKinds)('packs in %s', (kind) => {
  let theirs: Driver
  let ours: Driver | undefined
  let panel: Panel
  let pack: { readonly name: string; readonly bytes: Uint8Array }
  let buyer = ''

  beforeAll(async () => {
    theirs = await launch(kind, { site })
    ;({ panel } = await openPanel(theirs))
    buyer = await waitForFact(panel, 'buyer.username')
    await keepPage(panel)
  })
  afterAll(async () => {
    await theirs?.close()
    await ours?.close()
  })

  it('makes the text and pictures of a form, which the case then says', async () => {
    await openView(panel, 'evidence')
    await panel.click({ testId: 'room-export' })
    await panel.waitForText('Limits of this form')
    await panel.click({ testId: 'export-make' })
    await panel.waitForText('Ready.', { testId: 'export-note' })
    const { bytes } = await savedFile(panel, 'chronology.txt')
    const text = new TextDecoder().decode(bytes)
    expect(text.length).toBeGreaterThan(100)
    expect(text.length).toBeLessThanOrEqual(1_000)
    await panel.click({ testId: 'room-back' })
    expect((await shownKinds(panel)).at(-1)).toBe('exported')
  })

  it('makes a pack without the names, which is sound and holds none of them', async () => {
    await panel.click({ testId: 'room-export' })
    await chooseProfile(panel, 'everything')
    await panel.waitForText('Make the pack', { testId: 'export-make' })
    await panel.click({ testId: 'export-make' })
    await panel.waitForText('Ready.', { testId: 'export-note' })
    pack = await savedFile(panel, '.zip')
    const { code, said } = await verified(`${kind}-sound.zip`, pack.bytes)
    expect(said).toMatch(/^SOUND: /)
    expect(said).toMatch(/left out of this pack: \d+ personal values/)
    expect(code).toBe(0)
    expect(buyer).not.toBe('')
    expect(Buffer.from(pack.bytes).includes(buyer)).toBe(false)
    const encoded = Buffer.from(pack.bytes).toString('latin1')
    const values = [...encoded.matchAll(/"encoded":"([\w-]+)"/g)]
    const opened = values.map(([, each = '']) => Buffer.from(each, 'base64url').toString())
    expect(opened.length).toBeGreaterThan(0)
    expect(opened.filter((each) => each.includes(buyer))).toEqual([])
    await panel.click({ testId: 'room-back' })
    expect((await shownKinds(panel)).slice(-2)).toEqual(['redacted', 'exported'])
  })

  describe('another browser', () => {
    beforeAll(async () => {
      await theirs.close()
      ours = await launch(kind, { site })
      ;({ panel } = await openPanel(ours))
    })

    it('refuses a pack that was changed and says where', async () => {
      await openView(panel, 'evidence')
      await panel.click({ testId: 'room-packs' })
      const changed = Uint8Array.from(pack.bytes)
      const at = Buffer.from(changed).indexOf('"kind":"reading-kept"') + 9
      changed[at] = (changed[at] ?? 0) ^ 1
      await chooseFile(panel, 'pack-file', { name: 'changed.zip', bytes: changed })
      await panel.waitForText('is not as it was made', { testId: 'pack-verdict' })
      expect(await panel.text({ testId: 'pack-faults' })).toContain('entry 2')
      expect(await panel.has({ testId: 'pack-take' })).toBe(false)
      await panel.click({ testId: 'room-back' })
      expect(await panel.text()).toContain('Nothing kept yet')
    })

    it('takes in the sound one as a case that says that it was imported', async () => {
      await panel.click({ testId: 'room-packs' })
      await chooseFile(panel, 'pack-file', pack)
      await panel.waitForText('This pack is sound', { testId: 'pack-verdict' })
      await panel.click({ testId: 'pack-take' })
      await panel.waitForText('Taken in', { testId: 'pack-note' })
      await panel.click({ testId: 'room-back' })
      await panel.waitForText('This case came in a pack', { testId: 'imported' })
      const kinds = await shownKinds(panel)
      expect(kinds).toEqual(['case-opened', 'reading-kept', 'exported', 'imported'])
      // The background works on it as on any other.
      await waitFor('the case to be ours to work on', async () => panel.has({ testId: 'keep' }))
      await panel.click({ testId: 'room-packs' })
      await chooseFile(panel, 'pack-file', pack)
      await panel.click({ testId: 'pack-take' })
      await panel.waitForText('here already', { testId: 'pack-note' })
      expect(ours?.asked().escaped).toEqual([])
    })
  })
})
