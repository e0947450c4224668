import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../../../public/_locales')

type Messages = Record<string, { message: string }>

function messagesOf(language: string): Messages {
  return JSON.parse(readFileSync(path.join(folder, language, 'messages.json'), 'utf8'))
}

it.each(['en', 'zh_CN'])(
  '%s says what the browser and the store need, within their limits',
  (language) => {
    const messages = messagesOf(language)
    expect(Object.keys(messages).toSorted()).toEqual([
      'action_title',
      'extension_description',
      'extension_name',
      'open_desk',
    ])
    expect(messages['extension_name']?.message.length).toBeLessThanOrEqual(45)
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132)
  },
)

it('is in two languages', () => {
  const en = messagesOf('en')
  const zh = messagesOf('zh_CN')
  for (const [key, { message }] of Object.entries(zh)) {
    expect(message).toMatch(/\p{Script=Han}/u)
    expect(message).not.toBe(en[key]?.message)
  }
})
