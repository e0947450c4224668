import type { Text } from '#components/ui/text.tsx'
import type { Filled } from '#lib/replies/types.ts'
import { placeholderLabel } from './placeholder-label.ts'

/** What stands in an edited text where a value is missing. */
export function gapFor(name: string, words: Text): string {
  return `{${placeholderLabel(name, words)}}`
}

/** A filled text to be edited: what is missing stands in braces, by what the agent calls it. */
export function withLabels({ parts }: Filled, words: Text): string {
  return parts
    .map((part) => ('text' in part ? part.text : (part.value ?? gapFor(part.placeholder, words))))
    .join('')
}
