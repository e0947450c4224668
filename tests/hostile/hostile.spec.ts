import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { browserKinds, launch, type Driver } from '#tests/e2e/support/driver.ts'
import type { Panel } from '#tests/e2e/support/panel.ts'
import { factsShown, openView, waitForFact } from '#tests/e2e/support/shown.ts'
import { chooseReply, insertReply, isDisabled, keepPage } from '#tests/e2e/support/steps.ts'
import { pageOf, practiceSite, type PracticeRole } from '#tests/practice/serve.ts'
import { serializePage } from '#tests/tools/serialize-page.ts'
import { escaped, hostileMessage, hostileName, hostileShortName, plainly } from './hostile-page.ts'

/** A buyer's name and words that try everything are text in the panel, and change nothing else. */

type Attack = {
  readonly name: string
  readonly role: PracticeRole
  /** The text on the practice page in whose place the hostile one stands. */
  readonly place: string
  readonly text: string
  /** The fact that it becomes. */
  readonly fact: string
}

const ebay = 'ebay/damaged-pour-over-set'
const attacks: readonly Attack[] = [
  { name: ebay, role: 'order', place: 'Mara Keller', text: hostileShortName, fact: 'buyer.name' },
  {
    name: ebay,
    role: 'return',
    place: 'Two of the four cups arrived broken, and it came a week late. It was meant as a gift.',
    text: hostileMessage,
    fact: 'dispute.buyerComment',
  },
  {
    name: ebay,
    role: 'messages',
    place:
      'Hi, the pour-over set came today and two of the four cups are in pieces. See the photos. What can you do?',
    text: hostileMessage,
    fact: 'messages[0].body',
  },
  {
    name: 'amazon/damaged-water-glasses',
    role: 'order',
    place: 'Tomas',
    text: hostileName,
    fact: 'buyer.name',
  },
  {
    name: 'amazon/damaged-water-glasses',
    role: 'messages',
    place:
      'Hello, the glasses came on Wednesday, I only opened the box today. Two of the six are broken, one has a long crack, the other is in pieces. The box itself looks fine. What can you do?',
    text: hostileMessage,
    fact: 'messages[0].body',
  },
  {
    name: 'aliexpress/damaged-teapot',
    role: 'dispute',
    place: 'The spout is broken off and there is glass in the box. I cannot use it.',
    text: hostileMessage,
    fact: 'dispute.offers[0].comment',
  },
]

const practice = practiceSite()

/** The practice pages with the hostile texts in place. */
const site = {
  answer: (url: string) => {
    const answer = practice.answer(url)
    if (answer === undefined) return undefined
    const here = attacks.filter(({ name, role }) => pageOf(practice, name, role).url === url)
    const markup = here.reduce(
      (text, { place, text: hostile }) =>
        text.replaceAll(`>${place}`, () => `>${escaped(hostile)}`),
      answer.body.toString(),
    )
    return { ...answer, body: Buffer.from(markup) }
  },
}

describe.each(browserKinds)('hostile text in %s', (kind) => {
  let driver: Driver
  let tab: Page
  let panel: Panel

  beforeAll(async () => {
    driver = await launch(kind, { site })
  })
  afterAll(() => driver?.close())

  async function show(name: string, role: PracticeRole): Promise<string> {
    tab = await driver.openTab(pageOf(practice, name, role).url)
    const before = await tab.evaluate(serializePage)
    await driver.clickIcon(tab)
    panel = await driver.panel()
    return before
  }

  it.each(attacks)('is text on $name, $role', async ({ name, role, text, fact }) => {
    const before = await show(name, role)
    const shown = plainly(await waitForFact(panel, fact)).replace(/…$/, '')
    expect(shown.length).toBeGreaterThan(40)
    expect(plainly(text).startsWith(shown), `${shown} is the beginning of the text`).toBe(true)
    expect(await panel.evaluate(harmIn)).toEqual(noHarm)
    expect(await tab.evaluate(harmIn)).toMatchObject({
      hits: 0,
      title: expect.not.stringMatching('hit'),
    })
    expect(await tab.evaluate(serializePage)).toBe(before)
    await keepPage(panel)
    await openView(panel, 'evidence')
    expect(await panel.evaluate(harmIn)).toEqual(noHarm)
    await openView(panel, 'playbook')
  })

  it('stays text when a reply with the name in it is filled and inserted', async () => {
    await show(ebay, 'messages')
    await waitForFact(panel, 'messages[0].body')
    await chooseReply(panel, 'thank-fault')
    const preview = plainly(await panel.text({ testId: 'reply-preview' }))
    expect(await isDisabled(panel, 'insert'), preview).toBe(false)
    const inserted = await insertReply(panel, tab)
    expect(plainly(inserted)).toBe(preview)
    expect(await panel.evaluate(harmIn)).toEqual(noHarm)
    expect(await tab.evaluate(harmIn)).toMatchObject({ hits: 0 })
  })

  it('does not touch the other facts', async () => {
    await show(ebay, 'order')
    await waitForFact(panel, 'buyer.name')
    const facts = Object.fromEntries(
      (await factsShown(panel)).map((each) => [each.path, each.text]),
    )
    expect(facts).toMatchObject({
      'order.id': '21-14512-87213',
      'items[0].title': 'Ceramic pour-over set, 4 cups',
      'charges.total': '$100.00',
    })
  })

  it('asked nothing of any network', () => {
    const { refused, escaped: gone } = driver.asked()
    expect({ refused, gone }).toEqual({ refused: [], gone: [] })
  })
})

const noHarm = { hits: 0, title: 'Amends', elements: 0, isWider: false, isOverriding: false }

/** In a document: what the texts would have done had they been taken for more than text. */
function harmIn() {
  const planted =
    'img[src="x"], iframe, svg[onload], script:not([src]), base, a[href^="javascript:"], link[href*="escaped.example"]'
  const texts = [...document.querySelectorAll('[data-testid^="fact-"]')]
  const isOverriding = texts.some((each) => {
    const { unicodeBidi } = getComputedStyle(each)
    return unicodeBidi !== 'isolate' && unicodeBidi !== 'plaintext'
  })
  const sheets = [...document.querySelectorAll('style')].map((each) => each.textContent)
  const plantedSheets = sheets.filter((text) => text.includes('display:none!important'))
  return {
    hits: Number(Reflect.get(globalThis, 'amendsHit') ?? 0),
    title: document.title,
    elements: document.querySelectorAll(planted).length + plantedSheets.length,
    isWider: document.documentElement.scrollWidth > innerWidth,
    isOverriding,
  }
}
