import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Driver } from '#tests/e2e/support/driver.ts'
import type { Panel } from '#tests/e2e/support/panel.ts'
import {
  factsShown,
  nextStepShown,
  openView,
  waitForFact,
  waysShown,
} from '#tests/e2e/support/shown.ts'
import { pageOf, type PracticeSite } from '#tests/practice/serve.ts'
import { root } from './paths.ts'

const dispute = 'ebay/damaged-pour-over-set'
const folder = join(root, 'screenshots')

/** What the agent knows and no page shows: the costs of the order, typed into the panel. */
const typedCosts: Readonly<Record<string, string>> = {
  unitCost: '40.00',
  outboundFreight: '12.00',
  reshipFreight: '12.00',
  returnLabel: '12.00',
  handling: '3.00',
}
const pictures: string[] = []
const typedTerms: readonly (readonly [way: string, field: string, value: string])[] = [
  ['partial-refund', 'partialRefund', '30.00'],
  ['reship-contribution', 'contribution', '70.00'],
]

/** Opens the return with the panel beside it and leaves both to the person, until the window closes. */
export async function stayOpen(driver: Driver, site: PracticeSite): Promise<void> {
  const tab = await driver.openTab(pageOf(site, dispute, 'return').url)
  await driver.clickIcon(tab)
  await driver.panel()
  console.log('Amends stands open beside a return of the practice seller centre.')
  console.log('Its links lead on; further pages, to be read by a click on the icon:')
  for (const each of site.cases) {
    console.log(`\n  ${each.title}`)
    for (const page of each.pages) console.log(`    ${page.role.padEnd(9)} ${page.url}`)
  }
  console.log('\nClose the window, or press Ctrl+C, to end.')
  await driver.closed()
}

/** The same dispute without a screen: what the panel shows is printed and pictured. */
export async function showOff(driver: Driver, site: PracticeSite): Promise<void> {
  await mkdir(folder, { recursive: true })
  const tab = await driver.openTab(pageOf(site, dispute, 'order').url)
  await driver.clickIcon(tab)
  const panel = await driver.panel()
  await keep(panel, 'charges.total')
  await tab.goto(pageOf(site, dispute, 'return').url)
  await keep(panel, 'dispute.id')
  const take = (name: string) => picture(driver, tab, name)

  await tellFacts(panel, tab)
  await take('1-playbook')
  await openView(panel, 'evidence')
  await take('2-evidence')
  await tellCosts(panel)
  await take('3-costs')
  console.log(`\nRecommended next step\n${indented((await nextStepShown(panel)).join('\n'))}`)
  await tellReply(panel)
  await take('4-reply')
  console.log(`\nPictures of the panel beside the page\n${indented(pictures.join('\n'))}`)
}

/** Keeps the page as evidence, once the panel shows that fact of it. */
async function keep(panel: Panel, fact: string): Promise<void> {
  await waitForFact(panel, fact)
  await panel.click({ testId: 'keep' })
  await panel.waitForText(/\S/, { testId: 'keep-note' })
}

async function tellFacts(panel: Panel, tab: Page): Promise<void> {
  console.log(`Read on ${tab.url()}`)
  for (const { path, text } of await factsShown(panel)) console.log(`  ${path.padEnd(22)} ${text}`)
}

async function tellCosts(panel: Panel): Promise<void> {
  await openView(panel, 'costs')
  for (const [field, amount] of Object.entries(typedCosts)) {
    await panel.fill({ testId: `cost-${field}` }, amount)
  }
  for (const [way, field, amount] of typedTerms) {
    await panel.click({ testId: `option-${way}` })
    await panel.fill({ testId: `cost-${field}` }, amount)
  }
  // The ways keep their order while one of them is typed in.
  await openView(panel, 'costs')
  console.log('\nWays out, and what each costs from now on')
  for (const { name, loss, why } of await waysShown(panel)) {
    console.log(`  ${name.padEnd(36)} ${loss ?? why ?? ''}`)
  }
}

async function tellReply(panel: Panel): Promise<void> {
  await panel.click({ testId: 'next-words' })
  console.log(`\nReply, filled\n${indented(await panel.text({ testId: 'reply-preview' }))}`)
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}

async function picture(driver: Driver, tab: Page, name: string): Promise<void> {
  const file = join(folder, `${name}.png`)
  await writeFile(file, await driver.screenshot(tab))
  pictures.push(relative(root, file))
}
