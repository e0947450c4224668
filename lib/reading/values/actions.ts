import { fold } from '../text.ts'
import { fromTables } from './value-tables.ts'

const actions = fromTables(({ html }) => new RegExp(`^(?:${html.actions})$`, 'u'))

/** Whether a text only names what pressing it does, or is the sign of a help: never a value. */
export function isAction(text: string): boolean {
  return text.length <= 20 && actions().test(fold(text))
}
