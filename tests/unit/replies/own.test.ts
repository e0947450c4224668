import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words as enWords } from '#lib/i18n/reply-words-en.ts'
import { stageIds } from '#lib/order/situations.ts'
import { fill } from '#lib/replies/fill.ts'
import { icuFault } from '#lib/replies/own/icu-fault.ts'
import { nameOf, withOwnPlaceholders } from '#lib/replies/own/foreign-placeholders.ts'
import type { Imported } from '#lib/replies/own/gather.ts'
import { textOfMarkup } from '#lib/replies/own/html-text.ts'
import { printJson, printTable } from '#lib/replies/own/print.ts'
import { importProblemKey, importProblems, isLeftOut } from '#lib/replies/own/problems.ts'
import { readJsonFile } from '#lib/replies/own/read-json.ts'
import { readTableFile } from '#lib/replies/own/read-table.ts'
import type { ImportWays } from '#lib/replies/own/raw-row.ts'
import type { OwnLibrary, OwnSnippet } from '#lib/replies/own/schema.ts'
import { snippetOfOwn } from '#lib/replies/own/to-snippet.ts'
import { isOwn } from '#lib/replies/types.ts'

function ways(): ImportWays {
  let count = 0
  return {
    newId: () => String(++count),
    language: 'en',
    stage: 'facts',
    complaints: ['not-received'],
    tone: 'neutral',
  }
}

const table = (text: string): Imported => readTableFile(new TextEncoder().encode(text), ways())
const codes = ({ problems }: Imported) => problems.map(({ code }) => code)

const bare: OwnSnippet = {
  id: 'own:late',
  title: 'Late, with a date',
  stage: 'sincerity',
  complaints: ['not-received'],
  tone: 'warm',
  texts: { en: 'Order {orderId} is late.', de: 'Bestellung {orderId} ist spät dran.' },
}
const late: OwnSnippet = { ...bare, folder: 'folder:a', shortcut: '/late' }

const library: OwnLibrary = {
  folders: [{ id: 'folder:a', name: 'Parcels, late' }],
  snippets: [late],
}

describe('our own JSON', () => {
  test('comes back as it went out', () => {
    expect(readJsonFile(printJson(library), ways())).toEqual({ ...library, problems: [] })
  })

  test('one bad snippet is named with its field, the others come in', () => {
    const bad = { ...late, id: 'own:bad', tone: 'angry', stage: 'later' }
    const file = {
      format: 'amends-snippets',
      version: 1,
      folders: library.folders,
      snippets: [bad, late],
    }
    const read = readJsonFile(JSON.stringify(file), ways())
    expect(read.snippets).toEqual([late])
    expect(read.problems).toEqual([
      { code: 'bad-field', row: 1, field: 'stage', found: 'later' },
      { code: 'bad-field', row: 1, field: 'tone', found: 'angry' },
    ])
  })

  test('a fault in a placeholder is named with its place', () => {
    const bad = { ...late, texts: { en: 'Hello\n{orderId', de: 'Gut {orderId}' } }
    const file = {
      format: 'amends-snippets',
      version: 1,
      folders: library.folders,
      snippets: [bad],
    }
    expect(readJsonFile(JSON.stringify(file), ways()).problems).toEqual([
      {
        code: 'icu',
        row: 1,
        field: 'texts.en',
        found: 'EXPECT_ARGUMENT_CLOSING_BRACE',
        line: 2,
        column: 1,
      },
    ])
  })

  test('what is no such file is said', () => {
    const code = (text: string) => codes(readJsonFile(text, ways()))
    expect(code('{"a":')).toEqual(['not-json'])
    expect(code('[]')).toEqual(['not-snippets'])
    expect(code(printJson(library).replace('"version": 1', '"version": 2'))).toEqual([
      'newer-version',
    ])
    expect(code('x'.repeat(5_000_001))).toEqual(['too-large'])
  })

  test('a folder that is not there is left away, and said', () => {
    const read = readJsonFile(printJson({ ...library, folders: [] }), ways())
    expect(read.snippets[0]).not.toHaveProperty('folder')
    expect(codes(read)).toEqual(['folder-missing'])
  })
})

describe('tables', () => {
  test('ours come back as they went out, with new folders', () => {
    const read = table(printTable(library))
    expect(read.problems).toEqual([])
    expect(read.folders).toEqual([{ id: 'folder:1', name: 'Parcels, late' }])
    expect(read.snippets).toEqual([{ ...late, folder: 'folder:1' }])
  })

  test('any library comes back', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 80 })
      .filter((each) => each.trim() !== '' && !each.includes('\0') && icuFault(each) === undefined)
    const title = text
      .map((each) => each.replaceAll(/\s+/g, ' ').trim())
      .filter((each) => each !== '')
    const snippet = fc.record({ title, en: text, ja: text, stage: fc.constantFrom(...stageIds) })
    fc.assert(
      fc.property(fc.array(snippet, { maxLength: 6 }), (made) => {
        const snippets = made.map(({ title: name, en, ja, stage }, at): OwnSnippet => {
          return { ...bare, id: `own:${at}`, title: name, stage, texts: { en, ja } }
        })
        const own = snippets
        const all: OwnLibrary = { folders: [], snippets: own }
        expect(readJsonFile(printJson(all), ways())).toEqual({ ...all, problems: [] })
        const read = table(printTable(all))
        expect(read.problems).toEqual([])
        const lines = (each: string) => each.replaceAll(/\r\n?/g, '\n')
        const flat = (list: readonly OwnSnippet[]) =>
          list.map((one) => [
            one.id,
            one.stage,
            lines(one.texts.en ?? ''),
            lines(one.texts.ja ?? ''),
          ])
        expect(flat(read.snippets)).toEqual(flat(own))
      }),
      { numRuns: 60 },
    )
  })

  test('as Briskine exports them', () => {
    const read = table(
      [
        'id,title,shortcut,subject,to,tags,body,body_plain_text',
        'x1,Late parcel,late,Your order,,"parcels, late","<p>Hello {{to.first_name}},</p><p>late.</p>","Hello {{to.first_name}},\nlate."',
        'x2,Thanks,ty,,,,"<p>Hi {{to.name}}</p><p>&amp; thanks</p>",',
        'x3,Empty,e,,,,,',
      ].join('\r\n'),
    )
    expect(read.snippets.map(({ title, texts }) => [title, texts.en])).toEqual([
      ['Late parcel', 'Hello {buyerName},\nlate.'],
    ])
    expect(read.folders.map(({ name }) => name)).toEqual(['parcels'])
    expect(read.problems).toEqual([
      { code: 'unused-columns', row: 1, field: '', found: 'subject, tags' },
      { code: 'empty-text', row: 3, field: 'text' },
      { code: 'empty-text', row: 4, field: 'text' },
    ])
    expect(read.snippets[0]).toMatchObject({
      id: 'own:2',
      shortcut: 'late',
      stage: 'facts',
      tone: 'neutral',
    })
  })

  test('markup becomes text, and it is said', () => {
    const read = table('title,body\nThanks,"<p>Hi {{to.name}}</p><p>&amp; thanks<br>Linh</p>"\n')
    expect(read.snippets[0]?.texts.en).toBe('Hi {buyerName}\n& thanks\nLinh')
    expect(codes(read)).toEqual(['markup-removed'])
  })

  test('bad rows are told by row and field, as a spreadsheet counts', () => {
    const read = table(
      [
        'title;text;language;tone;shortcut',
        'Good;"Two\nlines";de;warm;/g',
        'Odd tone;Text;en;angry;/a',
        'Odd language;Text;tlh;warm;/b',
        'Odd brace;Text {;en;warm;/c',
        ';Without any title here;en;warm;/g',
      ].join('\n'),
    )
    expect(read.problems.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['bad-field', 3, 'tone'],
      ['no-such-language', 4, 'language'],
      ['icu', 5, 'text'],
      ['title-made', 6, 'title'],
      ['same-shortcut', 6, 'shortcut'],
    ])
    expect(read.snippets.map(({ title, texts }) => [title, Object.keys(texts)])).toEqual([
      ['Good', ['de']],
      ['Without any title here', ['en']],
    ])
  })

  test('files that are no table, or not whole', () => {
    expect(codes(table('a,b\n1,2'))).toEqual(['no-text-column'])
    expect(codes(table('title,text\na,"b\nc,d'))).toEqual(['quotes'])
    expect(codes(table('\0'))).toEqual(['not-text'])
    const chinese = Uint8Array.from([
      0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xd5, 0xfd, 0xce, 0xc4, 0x0a, 0x61, 0x2c, 0x62,
    ])
    expect(readTableFile(chinese, ways()).snippets[0]?.title).toBe('a')
  })

  test('the same id twice keeps both', () => {
    const read = table('id,title,text\nown:a,One,x\nown:a,Two,y\n')
    expect(read.snippets.map(({ id }) => id)).toEqual(['own:a', 'own:1'])
    expect(codes(read)).toEqual(['same-id'])
  })
})

describe('Text Blaze', () => {
  test('all folders of an export', () => {
    const file = {
      version: 7,
      folders: [
        {
          name: 'Late',
          snippets: [
            {
              name: 'Late',
              shortcut: '/l',
              text: 'Order {formtext: name=Order ID; default=1} is late.{cursor}',
            },
          ],
        },
        { name: 'Dates', snippets: [{ name: 'Clock', shortcut: '/c', text: 'Now {time: MMM}' }] },
      ],
    }
    const read = readJsonFile(JSON.stringify(file), ways())
    expect(read.snippets.map(({ texts }) => texts.en)).toEqual(['Order {orderId} is late.{cursor}'])
    expect(read.problems).toMatchObject([
      { code: 'icu', row: 2, field: 'text', line: 1, column: 5 },
    ])
    expect(read.folders.map(({ name }) => name)).toEqual(['Late', 'Dates'])
  })
})

describe('parts', () => {
  test('an own snippet fills like ours', () => {
    const snippet = snippetOfOwn(late)
    expect(isOwn(snippet)).toBe(true)
    expect(snippet.languages).toEqual(['en', 'de'])
    expect(fill(snippet, { orderId: '7' }, 'de').text).toBe('Bestellung 7 ist spät dran.')
  })

  test.each([
    ['Order ID', 'orderId'],
    ['orderId', 'orderId'],
    ['name', 'name'],
    ['订单', undefined],
  ])('%s becomes the placeholder %s', (label, name) => {
    expect(nameOf(label)).toBe(name)
  })

  test('what has no counterpart stays as it is', () => {
    expect(withOwnPlaceholders('{{account.plan}} {{cursor}} {{ to.name }}')).toBe(
      '{{account.plan}} {cursor} {buyerName}',
    )
  })

  test('scripts and entities of markup never become markup again', () => {
    expect(textOfMarkup('<p>a</p><script>alert(1)</script>&#60;b&#x3e; &unknown; &nbsp;c')).toBe(
      'a\n<b> &unknown;  c',
    )
  })

  test('every problem has words, and some leave nothing out', () => {
    for (const code of importProblems) expect(enWords).toHaveProperty([importProblemKey(code)])
    expect(isLeftOut({ code: 'title-made', row: 1, field: '' })).toBe(false)
    expect(isLeftOut({ code: 'icu', row: 1, field: '' })).toBe(true)
  })
})
