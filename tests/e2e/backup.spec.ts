import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { waitForFact } from './support/shown.ts'
import { keepPage } from './support/steps.ts'

/** Everything as one encrypted file, and back in a browser that has nothing. */

const site = practiceSite()
const passphrase = 'nine green kettles'

describe.each(browserKinds)('backup in %s', (kind) => {
  let old: Driver | undefined
  let fresh: Driver | undefined
  let other: Panel
  let file = ''

  beforeAll(async () => {
    old = await launch(kind, { site })
    const panel = await openPanel(old)
    await keepPage(panel)
    file = await backedUp(panel)
    await old.close()
    old = undefined
    fresh = await launch(kind, { site })
    other = await openPanel(fresh)
  })
  afterAll(async () => {
    await old?.close()
    await fresh?.close()
  })

  it('is one file that says nothing without its passphrase', () => {
    const text = Buffer.from(file, 'base64').toString('latin1')
    expect(text.startsWith('age-encryption.org/v1\n-> scrypt ')).toBe(true)
    expect(text).not.toMatch(/Mara|ebay/)
  })

  it('brings the case into another profile, where it verifies', async () => {
    const panel = other
    await panel.click({ testId: 'room-keeping' })
    await panel.waitForText('Nothing is kept yet', { testId: 'keeping-cases' })
    await panel.click({ testId: 'restore-open' })

    await restoreWith(panel, file, 'another passphrase')
    await panel.waitForText('does not open this file', { testId: 'restore-note' })
    await panel.waitForText('Nothing is kept yet', { testId: 'keeping-cases' })

    await restoreWith(panel, file, passphrase)
    await panel.waitForText('One case was added.', { testId: 'restore-note' })
    await panel.waitForText('Personal data until', { testId: 'keeping-cases' })
    await openOnlyCase(panel)
    await panel.click({ testId: 'check-run' })
    await panel.waitForText('Sound', { testId: 'check' })

    await restoreWith(panel, file, passphrase)
    await panel.waitForText('One case was here already', { testId: 'restore-note' })
    expect(fresh?.asked().escaped).toEqual([])
  })
})

async function openPanel(driver: Driver): Promise<Panel> {
  const tab = await driver.openTab(pageOf(site, 'ebay/damaged-pour-over-set', 'return').url)
  await driver.clickIcon(tab)
  const panel = await driver.panel()
  await waitForFact(panel, 'dispute.id')
  return panel
}

/** The file that the agent would save, in base64. */
async function backedUp(panel: Panel): Promise<string> {
  await panel.click({ testId: 'room-keeping' })
  await panel.waitForText('No backup yet', { testId: 'backup-age' })
  await panel.click({ testId: 'backup-open' })
  await panel.fill({ testId: 'backup-passphrase' }, passphrase)
  await panel.fill({ testId: 'backup-again' }, passphrase)
  await panel.click({ testId: 'backup-make' })
  await panel.waitForText('One case is in the file.', { testId: 'backup-note' })
  return panel.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('[data-testid="backup-save"]')
    const bytes = await (await fetch(link?.href ?? '')).bytes()
    return bytes.toBase64()
  })
}

async function restoreWith(panel: Panel, base64: string, words: string): Promise<void> {
  await panel.evaluate((content: string) => {
    const input = document.querySelector<HTMLInputElement>('[data-testid="restore-file"]')
    const files = new DataTransfer()
    files.items.add(new File([Uint8Array.fromBase64(content)], 'amends-backup.age'))
    if (input) input.files = files.files
    input?.dispatchEvent(new Event('change', { bubbles: true }))
  }, base64)
  await panel.fill({ testId: 'restore-passphrase' }, words)
  await panel.click({ testId: 'restore-start' })
}

async function openOnlyCase(panel: Panel): Promise<void> {
  const testId = await panel.evaluate(
    () => document.querySelector<HTMLElement>('[data-testid^="keeping-open-"]')?.dataset['testid'],
  )
  await panel.click({ testId: testId ?? 'keeping-open' })
}
