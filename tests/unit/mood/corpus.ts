import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CueKind, Level, ThreadMessage, Trend } from '#lib/mood/types.ts'
import { messages } from './corpus/messages.ts'

/** A message with what a colleague would say of it. `cues`: those that must be among the reasons. */
export type Labelled = {
  readonly language: string
  readonly level: Level
  readonly cues: readonly CueKind[]
  readonly text: string
}

/** A talk with the mood now. */
export type LabelledTalk = Pick<Labelled, 'language' | 'level' | 'cues'> & {
  readonly trend: Trend
  readonly messages: readonly ThreadMessage[]
}

const folder = join(import.meta.dirname, 'corpus')

/** Lines `language level cues or - | text`. All invented. */
export function labelled(): readonly Labelled[] {
  const blind = readdirSync(folder).filter((name) => name.endsWith('-blind.txt'))
  const others = blind.flatMap((name) => linesOf(name).map(([head, text]) => read(head, text)))
  return [
    ...messages.map(([language, level, text]) => ({ language, level, cues: [], text })),
    ...others,
  ]
}

/** Lines `language level trend cues or - | B moment text // S moment text`. */
export function talks(): readonly LabelledTalk[] {
  return linesOf('talks.txt').map(([head, body]) => {
    const [language = '', level = '', trend = '', cues = '-'] = head.split(' ')
    const { text: _text, ...rest } = read(`${language} ${level} ${cues}`, body)
    return { ...rest, trend: trend as Trend, messages: body.split(' // ').map(messageOf) }
  })
}

function linesOf(name: string): readonly (readonly [string, string])[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf(' | ')
      return [line.slice(0, at), line.slice(at + 3)]
    })
}

function read(head: string, text: string): Labelled {
  const parts = /^([a-z]{2}) ([0-3]) (-|[a-z,-]+)$/.exec(head)
  if (parts === null) throw new Error(`not "language level cues": ${head}`)
  const [, language = '', level, cues = '-'] = parts
  return {
    language,
    level: Number(level) as Level,
    cues: cues === '-' ? [] : (cues.split(',') as CueKind[]),
    text,
  }
}

function messageOf(source: string): ThreadMessage {
  const [from, at = '', ...words] = source.split(' ')
  return { from: from === 'B' ? 'buyer' : 'seller', at, text: words.join(' ') }
}
