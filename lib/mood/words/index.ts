import { en } from './en.ts'
import type { MoodWords } from './types.ts'

/** The languages with words of their own. */
export const languages: readonly MoodWords[] = [en]
