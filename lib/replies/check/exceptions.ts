import type { RuleId } from './types.ts'

/** Words that take a finding back: what they say is no breach although it looks like one. */
export type Exception = {
  readonly rules: 'all' | readonly RuleId[]
  /** The concept of the words, in the files of the languages. */
  readonly words: string
  /** `around`: the match begins inside of them; `beside`: inside the match or right before it; `before`: before it in its sentence; `sentence`: anywhere in its sentence. */
  readonly where: 'around' | 'beside' | 'before' | 'sentence'
  /** The words of every language count: what they except is named alike in many. */
  readonly inAnyLanguage?: true
  /** Words in the sentence with which the match stands after all. */
  readonly unless?: string
}

/** Every exception, our own drafting of 2026-11-25. */
export const exceptions: readonly Exception[] = [
  // Somebody else does it: nothing is asked of the buyer.
  {
    rules: ['L-CLOSE', 'L-CANCELREQ', 'L-REVIEWEDIT', 'L-REVIEWASK', 'L-REASON', 'L-RECOURSE'],
    words: 'others',
    where: 'beside',
  },
  { rules: ['L-CONFIRM'], words: 'weconfirm', where: 'beside' },
  { rules: ['L-CONFIRM'], words: 'onlyonce', where: 'sentence' },
  // A choice that is the buyer's.
  { rules: ['L-CANCELREQ'], words: 'ownwish', where: 'sentence' },
  // Thanks for what was given are no offer and no wish.
  {
    rules: ['L-INCENT', 'L-REVIEWPOS', 'L-REVIEWASK', 'L-REVIEWEDIT'],
    words: 'thanked',
    where: 'beside',
  },
  // It is done already, or we do it: a fact, not a demand.
  {
    rules: ['L-EXTRAPAY', 'L-PROMISE'],
    words: 'done',
    where: 'sentence',
  },
  // Money that went its usual way already.
  { rules: ['L-OFFPAY'], words: 'usualpay', where: 'sentence' },
  // A purse that holds cash.
  {
    rules: ['L-OFFPAY'],
    words: 'purse',
    where: 'sentence',
    inAnyLanguage: true,
    unless: 'reachus',
  },
  // What stands on a box.
  { rules: ['L-MARKET'], words: 'printed', where: 'sentence' },
  // The case may stay open.
  { rules: ['L-CLOSE'], words: 'staysopen', where: 'sentence' },
  { rules: ['L-MAIL', 'L-PHONE'], words: 'byothers', where: 'sentence', inAnyLanguage: true },
  // The carrier calls, or may be called: nobody is asked to leave the marketplace with us.
  {
    rules: ['L-PHONE'],
    words: 'carrier',
    where: 'sentence',
    inAnyLanguage: true,
    unless: 'callus',
  },
  // A review of whatever kind.
  { rules: ['L-REVIEWPOS'], words: 'eitherway', where: 'sentence' },
  // Other words that hold the same letters: a guide*line*, five *minutes*.
  { rules: 'all', words: 'lookalike', where: 'around', inAnyLanguage: true },
  // A code to be shown where a parcel is handed in.
  { rules: ['L-LINK'], words: 'handover', where: 'sentence', inAnyLanguage: true },
  // The true value.
  { rules: ['L-TAX'], words: 'truly', where: 'sentence' },
  // What the goods can do.
  { rules: ['L-IM'], words: 'feature', where: 'sentence', inAnyLanguage: true, unless: 'reachus' },
  // "We are no scammers."
  { rules: ['L-ABUSE'], words: 'innocent', where: 'before' },
  // What the buyer has said.
  { rules: 'all', words: 'said', where: 'before' },
]
