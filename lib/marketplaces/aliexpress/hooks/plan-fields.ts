import { findWord } from '../../../reading/values/word.ts'
import { pattern, vocabulary } from '../../../reading/loaded-patterns.ts'
import { keysOf, moneyIn, pairIn, timesIn } from './lines.ts'

/** What the texts of one plan say, as they stand; `at` is local ISO and orders plans only. */
export type PlanFields = {
  readonly kind?: string | undefined
  readonly amount?: string | undefined
  readonly comment?: string | undefined
  readonly at?: string | undefined
}

const planKeys = ['planType', 'planAmount', 'planComment', 'planFreight', 'planBy', 'eventTime']

/** The plan's own label among a text's; `other` for a label of something else. */
function planKey(keys: readonly string[]): string | undefined {
  return planKeys.find((key) => keys.includes(key)) ?? (keys.length ? 'other' : undefined)
}

/** Whether a text is one of the labels that make an entry a plan. */
export function tellsPlan(text: string): boolean {
  return ownKeys(text).some((key) => key === 'planType' || key === 'planAmount')
}

/** The plan's own labels in a text, `other` for each of something else. */
function ownKeys(text: string): string[] {
  return pieces(text).flatMap((piece) => planKey(pairIn(piece)?.keys ?? keysOf(piece)) ?? [])
}

/**
 * Where another plan begins among the texts behind a plan's first: where a label of the plan comes
 * again, or in a record (`isTimed`) a second time. That plan's party may have an unknown name.
 */
export function nextPlanAt(texts: readonly string[], isTimed: boolean): number {
  const said = new Set<string>()
  return texts.findIndex((text, i) => {
    const before = texts[i - 1] ?? ''
    // What stands behind a label is its value, even where it is a label too.
    if (keysOf(before).length && !pairIn(before)) return false
    const times = isTimed && timesIn(text).length === 1 ? ['time'] : []
    const keys = [...ownKeys(text).filter((key) => /Type|Amount|Comment/.test(key)), ...times]
    if (keys.some((key) => said.has(key))) return true
    for (const key of keys) said.add(key)
    return false
  })
}

/** Whether a short text names a way out (`仅退款`, `Return and refund`). */
function isType(text: string): boolean {
  return (
    text.length <= 80 &&
    findWord(text, vocabulary('plan')) !== undefined &&
    !pattern('noPlan', 'i').test(text)
  )
}

/** Reads texts one after another: a label takes the next text, others are read by their shape. */
export function planFields(texts: readonly string[]): PlanFields {
  const said: Record<string, string> = {}
  const put = (key: string, text: string): void => {
    if (/[\p{L}\p{N}]/u.test(text)) said[key] ??= text
  }
  let pending: string | undefined
  for (const text of texts.flatMap(pieces)) {
    const pair = pairIn(text)
    const key = planKey(pair?.keys ?? keysOf(text))
    if (pair && key) put(key, pair.value)
    else if (pending && pending !== 'eventTime' && (!key || isValueOf(pending, text)))
      put(pending, text)
    else if (key) {
      pending = key
      continue
    } else readFree(text, put)
    pending = undefined
  }
  return finished(said)
}

/** Names of parties and types are values even where they are labels too. */
function isValueOf(pending: string, text: string): boolean {
  return (
    pending === 'planBy' || pending === 'planFreight' || (pending === 'planType' && isType(text))
  )
}

/** `理由：…；方案：…；金额：…` in one line. */
function pieces(text: string): string[] {
  const parts = text.split(/\s*[;；|·]\s*/)
  return parts.filter((part) => pairIn(part)).length >= 2 ? parts : [text]
}

type Put = (key: string, text: string) => void

function readFree(text: string, put: Put): void {
  if (isType(text)) put('freeType', text)
  const [time] = timesIn(text)
  if (time !== undefined) put(`at ${time}`, time)
  else if (text.length <= 60 && moneyIn(text)) put(`free ${JSON.stringify(moneyIn(text))}`, text)
}

function finished(said: Record<string, string>): PlanFields {
  const only = (start: string): string | undefined => {
    const keys = Object.keys(said).filter((key) => key.startsWith(start))
    return keys.length === 1 ? said[keys[0] ?? ''] : undefined
  }
  const kind = [said['planType'], said['freeType']].find((text) => text && isType(text))
  // One amount may stand in two currencies on two lines.
  const free = Object.keys(said).filter((key) => key.startsWith('free {'))
  const loose = free.map((key) => said[key]).join(' / ')
  const amounts = [said['planAmount'], kind, kind === undefined ? kind : loose]
  return {
    kind,
    amount: amounts.find((text) => moneyIn(text)),
    comment: said['planComment'],
    at: only('at '),
  }
}
