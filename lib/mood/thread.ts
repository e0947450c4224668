import { languageOf } from './language.ts'
import { moodOf } from './mood.ts'
import { foldWord } from './letters.ts'
import type { Cue, Level, Mood, ThreadCue, ThreadMessage, ThreadMood, Trend } from './types.ts'

/** Messages in a row without an answer that tell of repeated contact. */
const unanswered = 3
/** Hours after which a second message in a row tells of waiting. */
const longWait = 48
/** The last messages that decide the language. */
const forLanguage = 3

/** The last messages that decide the trend. */
const forTrend = 4

type Read = { readonly at: number; readonly message: ThreadMessage; readonly mood: Mood }

/**
 * The mood of a talk, its messages in their order: that of the buyer's last words, and whether it
 * rises. Throws for an `at` that is no moment.
 */
export function threadMoodOf(messages: readonly ThreadMessage[], language?: string): ThreadMood {
  return talkMoodOf(messages, language).mood
}

/** The mood of a talk with its way there: a level for each of the buyer's messages that tell of it, oldest first. */
export function talkMoodOf(
  messages: readonly ThreadMessage[],
  language?: string,
): { readonly mood: ThreadMood; readonly levels: readonly Level[] } {
  const spoken = language ?? languageOfBuyer(messages)
  const read = neededOf(messages).map(({ message, at }) => {
    return { at, message, mood: withPast(messages, at, moodOf(message.text, spoken)) }
  })
  const now = sinceAnswer(read, messages)
  const levels = read.map(({ mood }) => mood.level)
  const mood: ThreadMood = {
    language: spoken,
    level: Math.max(0, ...now.map((each) => each.mood.level)) as Level,
    cues: now.flatMap(cuesOf),
    trend: trendOf(levels),
  }
  return { mood, levels }
}

/** The buyer's messages that tell of the mood now: those without an answer, and as many as make the trend. */
function neededOf(messages: readonly ThreadMessage[]): readonly Omit<Read, 'mood'>[] {
  const answered = messages.findLastIndex(({ from }) => from === 'seller')
  const buyers = messages
    .map((message, at) => ({ message, at }))
    .filter(({ message }) => message.from === 'buyer')
  return buyers.filter(({ at }, place) => at > answered || place >= buyers.length - forTrend)
}

/** Each buyer message's last weighs most; one alone is steady. */
export function trendOf(levels: readonly Level[]): Trend {
  const last = levels.at(-1)
  const before = levels.slice(-forTrend, -1)
  if (last === undefined || before.length === 0) return 'steady'
  const weights = before.map((_, at) => at + 1)
  const sum = before.reduce<number>((total, level, at) => total + level * (weights[at] ?? 0), 0)
  const change = last - sum / weights.reduce((a, b) => a + b, 0)
  return change > 0.25 ? 'rising' : change < -0.25 ? 'falling' : 'steady'
}

function languageOfBuyer(messages: readonly ThreadMessage[]): string {
  const texts = messages.filter(({ from }) => from === 'buyer').map(({ text }) => text)
  return languageOf(texts.slice(-forLanguage).join('\n\n'))
}

/** The buyer's messages behind the seller's last answer; where there are none, the buyer's last. */
function sinceAnswer(read: readonly Read[], messages: readonly ThreadMessage[]): readonly Read[] {
  const answered = messages.findLastIndex(({ from }) => from === 'seller')
  const open = read.filter(({ at }) => at > answered)
  return open.length > 0 ? open : read.slice(-1)
}

function cuesOf({ at, mood }: Read): readonly ThreadCue[] {
  return mood.cues.map((cue) => ({ ...cue, message: at }))
}

/** With what only the messages before it tell: written again, waited long, one message after another. */
function withPast(messages: readonly ThreadMessage[], at: number, mood: Mood): Mood {
  const past = pastCues(messages, at).filter(
    (cue) => !mood.cues.some((each) => each.cue === cue.cue),
  )
  if (past.length === 0) return mood
  const isWorse =
    mood.level === 0 && !mood.cues.some(({ cue }) => cue === 'calm' || cue === 'thanks')
  return { ...mood, level: isWorse ? 1 : mood.level, cues: [...past, ...mood.cues] }
}

function pastCues(messages: readonly ThreadMessage[], at: number): readonly Cue[] {
  const message = messages[at]
  if (message === undefined || message.text.trim() === '') return []
  const row = rowBefore(messages, at)
  const again = row.length + 1 >= unanswered || row.some(({ text }) => isSame(text, message.text))
  const [first] = row
  const hours = hoursBetween(first?.at, message.at)
  return [
    ...(again ? [whole('repeated-contact', message.text)] : []),
    ...(hours >= longWait ? [whole('waiting', message.text)] : []),
  ]
}

/** The buyer's messages right before one, back to the seller's last. */
function rowBefore(messages: readonly ThreadMessage[], at: number): readonly ThreadMessage[] {
  const answered = messages.slice(0, at).findLastIndex(({ from }) => from === 'seller')
  return messages.slice(answered + 1, at)
}

function isSame(a: string, b: string): boolean {
  const plain = (text: string) => foldWord(text).replace(/[^\p{L}\p{N}]/gu, '')
  return plain(a).length >= 12 && plain(a) === plain(b)
}

function hoursBetween(first: string | undefined, second: string | undefined): number {
  if (first === undefined || second === undefined) return 0
  const [from, to] = [Temporal.Instant.from(first), Temporal.Instant.from(second)]
  return from.until(to).total('hours')
}

function whole(cue: Cue['cue'], text: string): Cue {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return { cue, phrase: text.slice(start, end), start, end }
}
