import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import { openView, waitForFact, waysShown } from './support/shown.ts'
import { typeCosts } from './support/steps.ts'

/**
 * The worked case in the real panel: an item for 100.00, goods 40.00, freight 12.00 each way,
 * handling 3.00, a part refund of 30.00, a contribution of 70.00.
 */

const typedCosts = {
  unitCost: '40.00',
  outboundFreight: '12.00',
  reshipFreight: '12.00',
  returnLabel: '12.00',
  handling: '3.00',
}
const typedTerms = [
  ['partial-refund', 'partialRefund', '30.00'],
  ['reship-contribution', 'contribution', '70.00'],
] as const

type Worked = {
  readonly name: string
  /** Amounts of the practice page that become those of the worked case, in their order. */
  readonly amounts: readonly (readonly [shown: string, worked: string])[]
  /** What each way out loses, in the smallest unit: worked out by hand from the fee rules. */
  readonly losses: Readonly<Record<string, string>>
}

const worked: readonly Worked[] = [
  {
    name: 'ebay/damaged-pour-over-set',
    amounts: [],
    losses: {
      'buyer-drops-it': '0',
      'reship-contribution': '-808',
      'partial-refund': '2592',
      reship: '5200',
      'full-refund': '8600',
      'full-refund-forced': '10000',
      'return-refund': '10140',
    },
  },
  {
    name: 'amazon/damaged-water-glasses',
    amounts: [['48.00', '100.00']],
    losses: {
      'buyer-drops-it': '0',
      'reship-contribution': '-750',
      'partial-refund': '2640',
      reship: '5200',
      'full-refund': '8800',
      'return-refund': '10300',
    },
  },
  {
    name: 'aliexpress/damaged-teapot',
    amounts: [
      ['8.00', '0.00'],
      ['18.00', '0.00'],
      ['36.96', '0.00'],
      ['158.00', '100.00'],
      ['204.96', '100.00'],
      ['13.44', '8.00'],
      ['7.50', '0.00'],
      ['147.06', '92.00'],
    ],
    losses: {
      'buyer-drops-it': '0',
      'reship-contribution': '-1240',
      'partial-refund': '2760',
      reship: '5200',
      'full-refund': '9200',
      'return-refund': '10700',
    },
  },
]

const site = practiceSite()

/** The practice pages with the amounts of the worked case. */
function workedSite() {
  const amountsAt = new Map(
    worked.map(({ name, amounts }) => [pageOf(site, name, 'order').url, new Map(amounts)]),
  )
  return {
    answer: (url: string) => {
      const answer = site.answer(url)
      const amounts = amountsAt.get(url)
      if (answer === undefined || amounts === undefined) return answer
      const text = answer.body.toString()
      const changed = text.replaceAll(
        /(?<![\d.])\d+\.\d{2}(?![\d.])/g,
        (shown) => amounts.get(shown) ?? shown,
      )
      return { ...answer, body: Buffer.from(changed) }
    },
  }
}

describe.each(browserKinds)('the worked case in %s', (kind) => {
  let driver: Driver

  beforeAll(async () => {
    driver = await launch(kind, { site: workedSite() })
  })
  afterAll(() => driver?.close())

  it.each(worked)('is right to the cent on $name', async ({ name, losses }) => {
    const tab = await driver.openTab(pageOf(site, name, 'order').url)
    await driver.clickIcon(tab)
    const panel = await driver.panel()
    await waitForFact(panel, 'charges.total')
    await openView(panel, 'costs')
    await typeCosts(panel, typedCosts, typedTerms)
    const shown = (await waysShown(panel)).map((way) => [way.kind, way.lossMinor])
    expect(Object.fromEntries(shown)).toMatchObject(losses)
  })
})
