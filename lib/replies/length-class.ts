export const lengthClasses = ['short', 'medium', 'long'] as const
export type LengthClass = (typeof lengthClasses)[number]

/**
 * How long a reply is, by the letters of its text with placeholders as they stand. Chinese and Japanese say the same
 * in a third of the letters.
 */
export function lengthClassOf(text: string): LengthClass {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const length = text.length + 2 * dense
  return length <= 260 ? 'short' : length <= 420 ? 'medium' : 'long'
}
