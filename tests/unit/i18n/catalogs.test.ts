import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalog as firstEn } from '#lib/i18n/catalog-en.ts'
import { catalog as firstZh } from '#lib/i18n/catalog-zh-cn.ts'
import {
  loadCatalog,
  loadEvidenceWords,
  loadLaterWords,
  loadReplyWords,
  type MessageKey,
} from '#lib/i18n/catalogs.ts'
import { words as evidenceEn } from '#lib/i18n/evidence-en.ts'
import { words as evidenceZh } from '#lib/i18n/evidence-zh-cn.ts'
import { later as laterEn } from '#lib/i18n/later-en.ts'
import { later as laterZh } from '#lib/i18n/later-zh-cn.ts'
import { words as repliesEn } from '#lib/i18n/reply-words-en.ts'
import { words as repliesZh } from '#lib/i18n/reply-words-zh-cn.ts'
import { sourceFiles } from '../../contract/source-files.ts'
import { placeholdersIn } from './messages.ts'

/** Every word of the interface in both languages, each used, each with the same placeholders. */

type Words = Readonly<Record<MessageKey, string>>
const en: Words = { ...firstEn, ...evidenceEn, ...laterEn, ...repliesEn }
const zh: Words = { ...firstZh, ...evidenceZh, ...laterZh, ...repliesZh }
const catalogs: Readonly<Record<'en' | 'zh-cn', Words>> = { en, 'zh-cn': zh }
const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key)
const keys = Object.keys(en).filter(isMessageKey)
const folder = path.resolve(import.meta.dirname, '../../../lib/i18n')

const texts = sourceFiles()
  .filter((file) => !/^lib\/i18n\/(?:en|zh-cn)\//.test(file.path))
  .map((file) => file.text)

describe('the catalogs', () => {
  it('load by language', async () => {
    expect(await loadCatalog('en')).toBe(firstEn)
    expect(await loadCatalog('zh-cn')).toBe(firstZh)
    expect(await loadEvidenceWords('en')).toBe(evidenceEn)
    expect(await loadEvidenceWords('zh-cn')).toBe(evidenceZh)
    expect(await loadLaterWords('en')).toBe(laterEn)
    expect(await loadLaterWords('zh-cn')).toBe(laterZh)
    expect(await loadReplyWords('en')).toBe(repliesEn)
    expect(await loadReplyWords('zh-cn')).toBe(repliesZh)
  })

  it('have the same keys', () => {
    expect(Object.keys(catalogs['zh-cn']).toSorted()).toEqual(keys.toSorted())
  })

  it('have no key twice in two areas', async () => {
    for (const language of ['en', 'zh-cn']) {
      const areas = readdirSync(path.join(folder, language))
      const all = await Promise.all(
        areas.map(async (area): Promise<Record<string, object>> => {
          return import(path.join(folder, language, area))
        }),
      )
      const named = all.flatMap((area) => Object.values(area).flatMap((each) => Object.keys(each)))
      const seen = new Set<string>()
      expect(named.filter((key) => seen.has(key) || !seen.add(key))).toEqual([])
      // An area that nobody gathers would be missing in the interface.
      expect(named.toSorted()).toEqual(keys.toSorted())
    }
  })

  it.each(keys)('%s has the same placeholders in both languages', (key) => {
    const english = placeholdersIn(catalogs.en[key], 'en')
    expect(placeholdersIn(catalogs['zh-cn'][key], 'zh-CN')).toEqual(english)
  })

  it('leave nothing empty and nothing shouted', () => {
    const wrong = keys.filter((key) =>
      Object.values(catalogs).some(
        (catalog) => catalog[key].trim() === '' || /[!！]/.test(catalog[key]),
      ),
    )
    expect(wrong, 'write words, and no exclamation marks').toEqual([])
  })

  it('are Chinese where they should be', () => {
    const isName = (text: string) => /^[A-Za-z ()（）]+$/.test(text)
    const same = keys.filter((key) => catalogs.en[key] === catalogs['zh-cn'][key])
    expect(
      same.filter((key) => !isName(catalogs.en[key]) && /[A-Za-z]{3}/.test(catalogs.en[key])),
    ).toEqual(
      ['panel.language.zh-cn'].filter((key) => same.some((each) => each === key && isName(key))),
    )
  })
})

describe('the source', () => {
  it('uses every message', () => {
    const unused = keys.filter((key) => !isUsed(key))
    expect(unused, 'remove the message, or use it').toEqual([])
  })

  it('names no message that does not exist', () => {
    const areas = new Set(keys.map((key) => key.split('.')[0]))
    const named = texts.flatMap((text) => [...text.matchAll(/'([a-z]+(?:\.[a-zA-Z-]+){2,})'/g)])
    const unknown = named
      .map(([, key = '']) => key)
      .filter((key) => areas.has(key.split('.')[0] ?? '') && isAsKey(key) && !isMessageKey(key))
    expect([...new Set(unknown)], 'write the message in lib/i18n').toEqual([])
  })
})

describe('words that come later', () => {
  const files = new Map(sourceFiles().map((file) => [file.path, file]))

  /** Files that are there before a view is: what the panel's start and its work import, and not what they ask for later. */
  function loadedFirst(): ReadonlySet<string> {
    const found = new Set([
      'entrypoints/sidepanel/main.tsx',
      'components/panel/work-on-dispute.tsx',
    ])
    for (const place of found) {
      for (const { target, typeOnly } of files.get(place)?.imports ?? []) {
        if (target !== undefined && !typeOnly) found.add(target)
      }
    }
    return found
  }

  it('are used by nothing that is loaded first', () => {
    const first = loadedFirst()
    expect(first.has('components/panel/views.tsx')).toBe(true)
    expect(first.has('components/costs/costs-view.tsx')).toBe(false)
    expect(first.has('components/evidence/evidence-view.tsx')).toBe(false)
    expect(first.has('components/replies/replies-view.tsx')).toBe(false)
    expect(first.has('lib/replies/snippets/index.ts')).toBe(false)
    const early = [...first].filter((place) =>
      /\bt\(\s*['`](?:costs|evidence|replies)\./.test(files.get(place)?.text ?? ''),
    )
    expect(early, 'these words come with their view: move the words or their use').toEqual([])
  })
})

/** Paths of scenario fields and facts look like keys of areas of the same name. */
function isAsKey(key: string): boolean {
  return !/^costs\.[a-z]+[A-Z]/.test(key) && !key.endsWith('.svg')
}

/** Keys are written out, or put together from a template whose fixed parts they have. */
const allText = texts.join('\n')
const templates = [
  ...new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/`([a-z][^`\n]*\$\{[^`\n]*)`/g)].map(([, template = '']) => template),
    ),
  ),
]
  .map((template) => template.split(/\$\{[^}]*\}/))
  .filter(([start = '']) => /^[a-z]+\./.test(start))
  .map((parts) => new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('.+')}$`))

function isUsed(key: MessageKey): boolean {
  return allText.includes(`'${key}'`) || templates.some((template) => template.test(key))
}
