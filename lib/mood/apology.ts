import { fold, wordPattern } from '#lib/order/word-pattern.ts'

/** How people say that they are sorry, in the languages of replies; what for is not looked at. */
const apology = wordPattern(
  [
    // English
    'sorry',
    'apologi[sz]e~',
    'apolog(?:y|ies)',
    'regret',
    // German
    'entschuldig~',
    'tut (?:mir|uns) <1>leid',
    'bedauer~',
    'verzeih~',
    // French
    'desole~',
    'excuse~',
    'navre~',
    // Spanish, Portuguese, Italian
    'disculp~',
    'perdon~',
    'lamento',
    'lamentamos',
    'lo siento',
    'lo sentimos',
    'desculp~',
    'sinto muito',
    'sentimos muito',
    'scus[aio]~',
    '(?:mi|ci) dispiace',
    'spiacent~',
    // Dutch, Polish, Russian
    'excuses',
    'spijt (?:me|mij|ons)',
    'przepraszam~',
    'przykro (?:mi|nam)',
    'przeprosin~',
    'извин~',
    'прост(?:и|ите)',
    'сожале~',
  ],
  ['抱歉', '对不起', '道歉', '致歉', '申し訳', 'お詫び', 'すみません', 'ごめんなさい'],
)

/** The text apologises. */
export function apologises(text: string): boolean {
  return apology.test(fold(text))
}
