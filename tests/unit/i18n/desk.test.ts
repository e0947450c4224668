import { describe, expect, it } from 'vitest'
import { words as en } from '#lib/i18n/rooms/desk-en.ts'
import { words as zh } from '#lib/i18n/rooms/desk-zh-cn.ts'
import { sourceFiles } from '../../contract/source-files.ts'
import { placeholdersIn } from './messages.ts'

/** Words of the desk keep the rules of the catalogs. */

const chinese: Readonly<Record<string, string>> = zh
const messages = Object.entries(en)
const sources = sourceFiles()
  .filter(({ path }) => path.startsWith('components/desk/'))
  .map(({ text }) => text)
  .join('\n')

describe('the words of the desk', () => {
  it('have the same keys', () => {
    expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted())
  })

  it.each(messages)('%s has the same placeholders in both languages', (key, message) => {
    expect(placeholdersIn(chinese[key] ?? '', 'zh-CN')).toEqual(placeholdersIn(message, 'en'))
  })

  it('are Chinese where they should be, and nowhere shouted', () => {
    const same = messages.filter(([key, message]) => chinese[key] === message)
    expect(same.map(([key]) => key)).toEqual(['desk.window', 'desk.name'])
    expect(Object.values({ ...en, ...zh }).filter((each) => /[!！]/.test(each))).toEqual([])
  })

  it('are all used', () => {
    const put = [...sources.matchAll(/`(desk\.[a-z.-]*)\$\{/g)].map(([, start = '']) => start)
    const unused = messages
      .map(([key]) => key)
      .filter((key) => !sources.includes(`'${key}'`) && !put.some((each) => key.startsWith(each)))
    expect(unused).toEqual([])
  })
})
