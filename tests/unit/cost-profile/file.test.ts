import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf, placed } from '#lib/cost-profile/changes.ts'
import { printCostFile, readCostFile } from '#lib/cost-profile/file.ts'
import { withGuard, withoutGuard } from '#lib/cost-profile/formula-guard.ts'
import { knownStores } from '#lib/cost-profile/known-stores.ts'
import { percentText } from '#lib/cost-profile/percent.ts'
import { profileFields, type CostRuleInput } from '#lib/cost-profile/rule.ts'
import { ruleInputSchema } from '#lib/cost-profile/schema.ts'

const stores = knownStores([
  {
    marketplace: 'ebay',
    sites: [
      { id: 'EBAY_US', domain: 'ebay.com' },
      { id: 'EBAY_DE', domain: 'ebay.de' },
    ],
  },
  { marketplace: 'aliexpress', sites: [{ id: 'ALIEXPRESS' }] },
])
const encoded = (text: string) => Array.from(new TextEncoder().encode(text))
const read = (text: string) => readCostFile(new TextEncoder().encode(text), stores)

/** The rules of a file that must be whole. */
function rulesIn(text: string): readonly CostRuleInput[] {
  const reading = read(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  return reading.rules
}

/** `line column code cell` of each bad place. */
function problemsIn(text: string): readonly string[] {
  const reading = read(text)
  if (reading.ok || !('rows' in reading)) throw new Error(JSON.stringify(reading))
  return reading.rows.map(({ line, column, code, cell }) => `${line} ${column} ${code} ${cell}`)
}

describe('a file', () => {
  it.each([
    ['commas', 'SKU,Currency,Unit cost,Handling\nA-1,USD,12.5,3\n'],
    ['semicolons and decimal commas', 'sku;currency;unit cost;handling\r\nA-1;USD;12,50;3,00\r\n'],
    ['tabs', 'Unit cost\tHandling\tSKU\tCurrency\n12,5\t3\tA-1\tusd'],
    ['a byte order mark', '\uFEFFSKU,Currency,Unit cost,Handling\nA-1,USD,12.50,3.00'],
    ['quoted cells', '"SKU","Currency","Unit cost","Handling"\n"A-1","USD","12,50","3"\n'],
    ['Chinese headers', '货号,币种,采购价,退货处理费\nA-1,USD,12.50,3\n'],
    [
      'other names, brackets and empty rows',
      '\nItem ID;Currency code;Cost (per piece);Return handling\n\nA-1;USD;12.50;3\n;;;\n',
    ],
    [
      'a separator of its own line',
      'sep=|\r\nSKU|Currency|Goods, each|Handling a return\r\nA-1|USD|12,5|3\r\n',
    ],
    ['full-width signs', 'SKU,Currency,Unit cost,Handling\nA-1,ＵＳＤ,１２．５,3\n'],
  ])('with %s', (_, text) => {
    expect(rulesIn(text.replace('ＵＳＤ', 'USD'))).toEqual([
      { item: 'A-1', store: '', currency: 'USD', values: { unitCost: '12.50', handling: '3.00' } },
    ])
  })

  it('names stores in many ways', () => {
    const names = ['ebay', 'EBAY_DE', 'eBay DE', 'ebay.de', 'www.ebay.de', 'AliExpress', '']
    const rows = names.map((name, at) => `A${at},${name},EUR,1`)
    const found = rulesIn(`sku,store,currency,cost\n${rows.join('\n')}`)
    expect(found.map(({ store }) => store)).toEqual([
      'ebay',
      'EBAY_DE',
      'EBAY_DE',
      'EBAY_DE',
      'EBAY_DE',
      'aliexpress',
      '',
    ])
  })

  it('knows currencies without decimals and with three', () => {
    const text = 'sku;currency;cost;salvage\nA;JPY;1200;50%\nB;KWD;1.250;12,5\nC;EUR;1.234,56;0\n'
    expect(rulesIn(text).map(({ values }) => values)).toEqual([
      { unitCost: '1200', salvageShare: '0.5' },
      { unitCost: '1.250', salvageShare: '0.125' },
      { unitCost: '1234.56', salvageShare: '0' },
    ])
  })

  it('says which columns it does not read', () => {
    expect(read('sku,title,currency,cost\nA,Cup,USD,1')).toMatchObject({
      ok: true,
      unread: ['title'],
    })
  })

  it.each([
    [
      'gb18030',
      [0xbb, 0xf5, 0xba, 0xc5, 0x2c, 0xb1, 0xd2, 0xd6, 0xd6, 0x2c, 0xb3, 0xc9, 0xb1, 0xbe],
    ],
    ['utf-16le', [0xff, 0xfe, ...encoded('sku,currency,cost').flatMap((code) => [code, 0])]],
  ])('of an old encoding, %s', (encoding, header) => {
    const rest = encoded('\nA,USD,1')
    const bytes = encoding === 'gb18030' ? rest : rest.flatMap((code) => [code, 0])
    expect(readCostFile(Uint8Array.from([...header, ...bytes]), stores)).toMatchObject({
      ok: true,
      rules: [{ item: 'A', values: { unitCost: '1.00' } }],
    })
  })
})

describe('bad rows', () => {
  it('are all named, with line, column and what stands there', () => {
    const text = [
      'SKU,Store,Currency,Unit cost,Handling,Salvage %',
      'A,,USD,-3,3,',
      ',,USD,1,,',
      'B,nowhere,USD,1,,',
      'C,,XXQ,1,,',
      'D,,,1,,',
      'E,,USD,1.234,,',
      'F,,USD,1.2345,,',
      'G,,USD,abc,,0.5',
      'H,,USD,,,120%',
      'I,,USD,,,',
      '4.5E+11,,USD,1,,',
      'J,,JPY,10.50,,',
    ].join('\n')
    expect(problemsIn(text)).toEqual([
      '2 Unit cost negative -3',
      '3 SKU no-item ',
      '4 Store unknown-store nowhere',
      '5 Currency unknown-currency XXQ',
      '6 Currency no-currency ',
      '7 Unit cost grouping 1.234',
      '8 Unit cost too-many-decimals 1.2345',
      '9 Unit cost not-an-amount abc',
      '9 Salvage % share-unclear 0.5',
      '10 Salvage % not-a-share 120%',
      '11  no-values ',
      '12 SKU item-shortened 4.5E+11',
      '13 Unit cost too-many-decimals 10.50',
    ])
  })

  it('are found by their line though cells hold lines of their own', () => {
    expect(problemsIn('sku,currency,cost\n"A\nB",USD,1\nC,USD,x\n')).toEqual([
      '4 cost not-an-amount x',
    ])
  })

  it('are counted from the top, a line for the separator too', () => {
    expect(problemsIn('sep=;\nsku;currency;cost\nC;USD;x\n')).toEqual(['3 cost not-an-amount x'])
  })

  it('are those with a decimal comma that nobody quoted', () => {
    expect(problemsIn('sku,currency,cost\nA,USD,12,50\n')).toEqual(['2  too-many-cells '])
  })

  it('are those that say the same item again, whatever its case', () => {
    const text = 'sku,store,currency,cost\nA-1,,USD,1\nA-1,ebay,USD,1\nA-1,,EUR,1\na-1,,USD,2\n'
    expect(problemsIn(text)).toEqual(['5  twice 2'])
  })
})

describe('a file that is no cost table', () => {
  it.each([
    ['', { table: { code: 'empty' } }],
    ['sku,cost\nA,1', { table: { code: 'no-column', column: 'currency' } }],
    ['name,currency,cost\nA,USD,1', { table: { code: 'no-column', column: 'item' } }],
    ['sku,currency,title\nA,USD,Cup', { table: { code: 'no-value-column' } }],
    ['sku,currency,cost', { table: { code: 'no-rows' } }],
    ['sku,asin,currency,cost\nA,B,USD,1', { table: { code: 'column-twice', column: 'item' } }],
    ['sku,currency,cost\nA,USD,"1\nB,USD,2', { file: { code: 'quotes', line: 2 } }],
    ['PK\u0003\u0004\0\0', { file: { code: 'not-text' } }],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual({ ok: false, ...expected })
  })

  it('is refused when it is too long', () => {
    expect(read('x'.repeat(5_000_001))).toEqual({ ok: false, file: { code: 'too-long' } })
  })
})

describe('what is written', () => {
  const amount = fc.integer({ min: 0, max: 9_999_999 }).map((cents) => {
    const digits = String(cents).padStart(3, '0')
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`
  })
  const percent = fc.integer({ min: 0, max: 1000 }).map((permille) => {
    const share = (permille / 1000).toFixed(3).replace(/\.?0+$/, '')
    return share === '' ? '0' : share
  })
  const item = fc
    .stringMatching(/^[=+@'",;\t*A-Za-z0-9 \u4e00-\u4e20-]{1,12}$/)
    .filter((text) => text.trim() === text && !/^\d(?:[.,]\d+)?E\+\d+$/i.test(text))
  const rule: fc.Arbitrary<CostRuleInput> = fc.record({
    item,
    store: fc.constantFrom('', 'ebay', 'EBAY_DE'),
    currency: fc.constantFrom('USD', 'EUR'),
    values: fc
      .record({ unitCost: amount, handling: amount, salvageShare: percent }, { requiredKeys: [] })
      .filter((values) => Object.keys(values).length > 0),
  })
  const rules = fc
    .array(rule, { minLength: 1, maxLength: 12 })
    .map((all) => placed([], all))
    .filter((all) => new Set(all.map(({ id }) => id)).size === all.length)

  it('comes back the same, in both languages', () => {
    fc.assert(
      fc.property(rules, fc.constantFrom('en', 'zh-cn'), (all, language) => {
        const again = rulesIn(printCostFile(all, language))
        expect(placed([], again)).toEqual(all)
        expect(again.every((each) => ruleInputSchema.safeParse(each).success)).toBe(true)
      }),
    )
  })

  it('holds no cell that a spreadsheet would run', () => {
    const [one] = placed(
      [],
      [{ item: '=1+1', store: '', currency: 'USD', values: { unitCost: '1.00' } }],
    )
    expect(one && printCostFile([one], 'en')).toContain("'=1+1,")
    fc.assert(
      fc.property(fc.string(), (cell) => {
        expect(withGuard(cell)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
        expect(withoutGuard(withGuard(cell))).toBe(cell)
      }),
    )
  })

  it.each([
    ['0', '0'],
    ['0.5', '50'],
    ['0.05', '5'],
    ['0.125', '12.5'],
    ['1', '100'],
    ['0.005', '0.5'],
  ])('writes the share %s as %s percent', (share, expected) => {
    expect(percentText(share)).toBe(expected)
  })
})

describe('no file', () => {
  it('makes it throw, or gives a rule that is none', () => {
    const cells = fc.constantFrom(
      'sku',
      'currency',
      'cost',
      'USD',
      ',',
      ';',
      '\n',
      '"',
      '1,5',
      '-',
      "'",
      '\t',
      '=x',
    )
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 40 }), (parts) => {
        const reading = read(`sku,currency,cost\n${parts.join('')}`)
        if (!reading.ok) return
        expect(reading.rules.every((each) => ruleInputSchema.safeParse(each).success)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what would change', () => {
  const cost = (item: string, unitCost: string): CostRuleInput => {
    return { item, store: '', currency: 'USD', values: { unitCost } }
  }
  it('is told apart: new, changed, the same', () => {
    const existing = placed([], [cost('A', '1.00'), cost('B', '2.00')])
    const { added, changed, same } = changesOf(existing, [
      cost('a', '1.00'),
      cost('B', '3.00'),
      cost('C', '4.00'),
    ])
    expect(added.map(({ rule }) => rule.item)).toEqual(['C'])
    expect(changed).toMatchObject([
      { rule: { item: 'B' }, before: { values: { unitCost: '2.00' } } },
    ])
    expect(same).toBe(1)
  })

  it('keeps the places of known rules and puts new ones behind', () => {
    const existing = placed([], [cost('A', '1.00'), cost('B', '2.00')])
    const next = placed(existing, [cost('C', '1.00'), cost('B', '9.00'), cost('D', '1.00')])
    expect(next.map(({ item, place }) => `${item} ${place}`)).toEqual(['C 3', 'B 2', 'D 4'])
    expect(profileFields).toHaveLength(6)
  })
})
