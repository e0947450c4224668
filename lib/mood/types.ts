/** What a phrase of a buyer tells. Names as in the mood contract. */
export const cueKinds = [
  'threat-case',
  'threat-chargeback',
  'threat-review',
  'threat-legal',
  'threat-social',
  'accusation',
  'anger',
  'disappointment',
  'repeated-contact',
  'waiting',
  'event-missed',
  'thanks',
  'calm',
] as const

export type CueKind = (typeof cueKinds)[number]

/** A phrase with what it tells. `start` and `end` count UTF-16 units: `phrase` is `text.slice(start, end)`. */
export type Cue = {
  readonly cue: CueKind
  readonly phrase: string
  readonly start: number
  readonly end: number
}

/** 0 calm or friendly, 1 uneasy or disappointed, 2 angry, 3 threatening or about to escalate. */
export type Level = 0 | 1 | 2 | 3

export type Mood = {
  /** BCP 47 as given, else the language found; `und` where nothing tells. */
  readonly language: string
  /** A hint with its reasons, never a decision. */
  readonly level: Level
  /** The reasons, in the order of the text. */
  readonly cues: readonly Cue[]
}

export type Trend = 'rising' | 'falling' | 'steady'

/** One message of a talk. `at` is a moment in ISO 8601; absent where no moment is known. */
export type ThreadMessage = {
  readonly from: 'buyer' | 'seller'
  readonly at?: string
  readonly text: string
}

/** A cue of a talk: `message` is the place of its message in the talk, from 0. */
export type ThreadCue = Cue & { readonly message: number }

/** The mood now: of what the buyer has written since the seller's last answer. */
export type ThreadMood = {
  readonly language: string
  readonly level: Level
  readonly cues: readonly ThreadCue[]
  readonly trend: Trend
}
