import { describe, expect, it } from 'vitest'
import { sourceFiles, type SourceFile } from './source-files.ts'

/** The house's rules about who may know whom (docs/architecture.md), each failure with its remedy. */

const files = sourceFiles()
const byPath = new Map(files.map((file) => [file.path, file]))

/** Room of lib → rooms it may import. A room may always import itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  money: [],
  order: ['money'],
  i18n: ['money', 'order'],
  reading: ['money', 'order'],
  sampling: ['reading'],
  clocks: ['money', 'order', 'marketplaces/contract.ts'],
  resolution: ['money', 'order'],
  mood: ['money', 'order'],
  'cost-profile': ['money', 'order', 'resolution'],
  acceptance: ['money', 'order', 'resolution', 'casebook/case-record.ts', 'casebook/offers.ts'],
  'page-data': ['money', 'order', 'reading'],
  marketplaces: ['money', 'order', 'reading', 'page-data', 'clocks', 'resolution'],
  playbook: [
    'money',
    'order',
    'clocks',
    'resolution',
    'marketplaces',
    'mood',
    'casebook/case-record.ts',
    'casebook/entry.ts',
  ],
  replies: [
    'money',
    'order',
    'reading',
    'clocks',
    'resolution',
    'marketplaces',
    'i18n',
    // Table files are read and written the same way.
    'cost-profile/decode-file.ts',
    'cost-profile/formula-guard.ts',
  ],
  evidence: ['money', 'order'],
  // Above the casebook: what its entries tell.
  'evidence/timeline': ['money', 'order', 'casebook'],
  'evidence/export': ['money', 'order', 'evidence', 'casebook', 'marketplaces/export-profile.ts'],
  'evidence/claims': ['money', 'order', 'evidence/timeline'],
  alarms: ['money', 'order', 'clocks', 'marketplaces', 'casebook', 'i18n'],
  'case-list': [
    'money',
    'order',
    'clocks',
    'marketplaces',
    'playbook',
    'mood',
    'alarms',
    'casebook',
    'cost-profile/formula-guard.ts',
  ],
  insights: [
    'money',
    'order',
    'clocks',
    'marketplaces',
    'acceptance',
    'casebook',
    'case-list/csv.ts',
  ],
  keeping: ['money', 'order', 'clocks', 'casebook', 'marketplaces/retention-rule.ts'],
  backup: ['evidence', 'casebook', 'storage', 'repairs', 'cost-profile'],
  repairs: ['order', 'reading', 'casebook/fact-path.ts'],
  health: ['order'],
  casebook: ['money', 'order', 'evidence'],
  storage: ['money', 'order', 'evidence', 'casebook', 'repairs', 'health', 'cost-profile'],
  messaging: ['order', 'casebook', 'reading', 'page-data', 'platform', 'repairs', 'cost-profile'],
  platform: ['marketplaces/always-on.ts'],
}

/** The innermost room that has arrows of its own. */
const roomOf = (path: string): string => {
  const [, room = '', inner = ''] = path.split('/')
  return Object.hasOwn(arrows, `${room}/${inner}`) ? `${room}/${inner}` : room
}
const isRuntime = (file: SourceFile) => file.imports.filter((each) => !each.typeOnly)

describe('arrows', () => {
  it('knows every room of lib', () => {
    const rooms = new Set(
      files.filter((file) => file.path.startsWith('lib/')).map((file) => roomOf(file.path)),
    )
    const unknown = [...rooms].filter((room) => !Object.hasOwn(arrows, room))
    expect(
      unknown,
      'New room in lib/: say in tests/contract/structure.test.ts what it may import',
    ).toEqual([])
  })

  it('run downward inside lib', () => {
    const wrong = files
      .filter((file) => file.path.startsWith('lib/'))
      .flatMap((file) => {
        const room = roomOf(file.path)
        const allowed = [room, ...(arrows[room] ?? [])]
        return file.imports
          .map((each) => each.target)
          .filter((target) => target !== undefined)
          .filter(
            (target) =>
              !allowed.some(
                (place) => target === `lib/${place}` || target.startsWith(`lib/${place}/`),
              ),
          )
          .map(
            (target) =>
              `${file.path} imports ${target}; lib/${room} may import only ${allowed.join(', ')}`,
          )
      })
    expect(wrong).toEqual([])
  })

  it('run from components to lib, and never to what belongs to the background', () => {
    const forbidden = [
      'lib/storage/',
      'lib/platform/',
      'lib/messaging/client.ts',
      'lib/messaging/server.ts',
      'entrypoints/',
    ]
    const wrong = files
      .filter((file) => file.path.startsWith('components/'))
      .flatMap((file) =>
        file.imports
          .filter((each) => !each.typeOnly || each.target?.startsWith('entrypoints/'))
          .filter(
            (each) =>
              forbidden.some((place) => each.target?.startsWith(place)) ||
              /^(?:dexie|wxt)/.test(each.specifier),
          )
          .map(
            (each) =>
              `${file.path} imports ${each.specifier}: components get data through PanelServices`,
          ),
      )
    expect(wrong).toEqual([])
  })

  it('do not join two marketplaces', () => {
    const wrong = files.flatMap((file) => {
      const own = /^lib\/marketplaces\/(\w+)\//.exec(file.path)?.[1]
      if (own === undefined) return []
      return file.imports
        .map((each) => /^lib\/marketplaces\/(\w+)\//.exec(each.target ?? '')?.[1])
        .filter((other) => other !== undefined && other !== own)
        .map(
          (other) =>
            `${file.path} imports from ${other}: put what both need into lib/marketplaces or lib/reading`,
        )
    })
    expect(wrong).toEqual([])
  })

  it('keep marketplaces out of the reading engine', () => {
    const wrong = files
      .filter(
        (file) =>
          file.path.startsWith('lib/reading/') &&
          /amazon|ebay|aliexpress|katal|cainiao/i.test(file.text),
      )
      .map((file) => `${file.path} names a marketplace: say it as data in lib/marketplaces`)
    expect(wrong).toEqual([])
  })
})

describe('injected scripts', () => {
  const injected = files.filter((file) =>
    /^entrypoints\/(?:read-|insert-|point-|page-|make-|keep-)/.test(file.path),
  )

  it('are found', () => {
    expect(injected.map((file) => file.path)).toContain('entrypoints/read-ebay.ts')
  })

  it.each(injected.map((file) => [file.path, file] as const))(
    '%s holds no zod, React, Dexie or storage',
    (_, start) => {
      const seen = new Map<string, string>([[start.path, start.path]])
      const wrong: string[] = []
      for (const [path, trail] of seen) {
        for (const each of isRuntime(byPath.get(path) ?? { path, text: '', imports: [] })) {
          const place = each.target ?? each.specifier
          if (
            /^(?:zod|react|dexie|intl-messageformat)/.test(place) ||
            place.startsWith('lib/storage/')
          ) {
            wrong.push(`${trail} → ${place}: import the type only, or parse in the background`)
          }
          if (each.target !== undefined && !seen.has(each.target))
            seen.set(each.target, `${trail} → ${each.target}`)
        }
      }
      expect(wrong).toEqual([])
    },
  )
})

describe('pure rooms', () => {
  const pure = [
    'money',
    'order',
    'reading',
    'sampling',
    'clocks',
    'resolution',
    'playbook',
    'marketplaces',
    'casebook',
    'evidence',
    'replies',
    'mood',
    'i18n',
    'repairs',
    'health',
    'acceptance',
    'cost-profile',
    'alarms',
    'case-list',
    'insights',
  ]
  /** Glue that must know the time: it waits for a page to be quiet. */
  const glue = new Set(['lib/reading/watch.ts'])

  it.each(pure)('lib/%s touches neither the browser API nor the clock', (room) => {
    const wrong = files
      .filter((file) => file.path.startsWith(`lib/${room}/`) && !glue.has(file.path))
      .filter((file) =>
        /wxt\/browser|\bbrowser\.|\bchrome\.|Temporal\.Now|Date\.now\(|new Date\(\)|performance\.now/.test(
          code(file.text),
        ),
      )
      .map(
        (file) =>
          `${file.path}: take the instant as an argument, and leave browser.* to lib/platform or an entrypoint`,
      )
    expect(wrong).toEqual([])
  })
})

/** To look at the page's own class is not to ask the network; to make one of it would be. */
function named(text: string): string {
  return text.replaceAll(/\bview\.XMLHttpRequest;?$|: XMLHttpRequest,/gm, '')
}

describe('house style', () => {
  it.each([
    ['enum', /^\s*(?:export\s+)?(?:const\s+)?enum\s/m, 'use a union of strings'],
    ['any', /[:<,|]\s*any\b|\bas any\b/, 'use unknown and narrow it'],
    ['interface', /^\s*(?:export\s+)?interface\s/m, 'use type'],
    [
      'innerHTML',
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
      'page text is data: set textContent',
    ],
    [
      'network',
      /\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|EventSource/,
      'Amends asks nobody for anything',
    ],
    [
      'remote code',
      /\beval\(|new Function\(|import\(\s*['"]https?:/,
      'no code from outside the package',
    ],
  ])('no %s', (_, pattern, remedy) => {
    const wrong = files
      .filter((file) => pattern.test(named(code(file.text))))
      .map((file) => `${file.path}: ${remedy}`)
    expect(wrong).toEqual([])
  })

  it('exports by name', () => {
    const wrong = files
      .filter((file) => !file.path.startsWith('entrypoints/') && /^export default/m.test(file.text))
      .map((file) => `${file.path}: name the export`)
    expect(wrong).toEqual([])
  })

  it('names files in kebab-case', () => {
    const wrong = files
      .map((file) => file.path)
      .filter((path) => !/^[a-z0-9/-]+(?:\.module|\.d)?\.tsx?$/.test(path))
    expect(wrong).toEqual([])
  })

  it('keeps code files short', () => {
    const isData = (path: string): boolean =>
      /\/(?:i18n|snippets|steps|stages|labels|translations|words|pages|sites|fees|clocks|entitlements|messages|currencies)/.test(
        path,
      )
    const wrong = files
      .filter((file) => !isData(file.path) && file.text.split('\n').length > 250)
      .map(
        (file) =>
          `${file.path} has ${file.text.split('\n').length} lines: split it by what it knows`,
      )
    expect(wrong).toEqual([])
  })
})

/** Source without comments and without what stands in quotes. */
function code(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<!:)\/\/.*$/gm, '')
    .replace(/`(?:[^`\\]|\\.)*`/g, '``')
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, (string) => (string === "'wxt/browser'" ? string : "''"))
}
