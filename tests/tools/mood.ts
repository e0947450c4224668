import { z } from 'zod/mini'
import { moodOf } from '#lib/mood/mood.ts'
import { threadMoodOf } from '#lib/mood/thread.ts'
import { readJson, refuse } from './json-input.ts'

/**
 * `npm run -s mood -- MESSAGES.json` (`-` reads standard input) prints the mood of messages and
 * talks as one JSON array. Bad input: one line on standard error that names the place, exit code 2.
 */

const message = z.object({ id: z.string(), text: z.string(), language: z.optional(z.string()) })
const thread = z.object({
  id: z.string(),
  language: z.optional(z.string()),
  messages: z.array(
    z.object({
      from: z.enum(['buyer', 'seller']),
      at: z.string().check(z.refine(isMoment, 'is not a moment in ISO 8601')),
      text: z.string(),
    }),
  ),
})

function main(file: string | undefined): number {
  if (file === undefined) return refuse('usage: npm run -s mood -- MESSAGES.json')
  const json = readJson(file)
  if (!json.ok) return refuse(`messages: ${json.problem}`)
  if (!Array.isArray(json.value)) return refuse('messages: is not an array')
  const answers: unknown[] = []
  for (const [at, each] of json.value.entries()) {
    const answer = answerTo(each)
    if (!answer.ok) return refuse(`messages[${at}]${answer.problem}`)
    answers.push(answer.value)
  }
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`)
  return 0
}

type Answer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string }

function answerTo(asked: unknown): Answer {
  const isThread = typeof asked === 'object' && asked !== null && 'messages' in asked
  return isThread ? answerToThread(asked) : answerToMessage(asked)
}

function answerToMessage(asked: unknown): Answer {
  const read = message.safeParse(asked)
  if (!read.success) return { ok: false, problem: problemOf(read.error.issues) }
  const { id, text, language } = read.data
  return { ok: true, value: { id, ...moodOf(text, language) } }
}

function answerToThread(asked: unknown): Answer {
  const read = thread.safeParse(asked)
  if (!read.success) return { ok: false, problem: problemOf(read.error.issues) }
  const { id, messages, language } = read.data
  const mood = threadMoodOf(messages, language)
  const cues = mood.cues.map(({ cue, phrase, start, end }) => ({ cue, phrase, start, end }))
  return { ok: true, value: { id, ...mood, cues } }
}

function problemOf(issues: readonly z.core.$ZodIssue[]): string {
  const [first] = issues
  if (first === undefined) return ': is not valid'
  const path = first.path.map((each) =>
    typeof each === 'number' ? `[${each}]` : `.${String(each)}`,
  )
  return `${path.join('')}: ${first.message.replaceAll('\n', ' ')}`
}

function isMoment(text: string): boolean {
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}

process.exitCode = main(process.argv[2])
