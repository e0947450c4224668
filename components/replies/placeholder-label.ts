import type { Text } from '#components/ui/text.tsx'
import { isPlaceholderName, placeholderOf } from '#lib/replies/placeholders.ts'

/** What a placeholder is called; its bare name where the words do not know it. */
export function placeholderLabel(name: string, { say }: Text): string {
  return isPlaceholderName(name) ? say({ key: placeholderOf(name).label, values: {} }) : name
}
