import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import type { MoodWords } from './types.ts'
import { zh } from './zh.ts'

/** The languages with words of their own. */
export const languages: readonly MoodWords[] = [en, de, fr, es, it, pt, nl, pl, ru, ja, zh]
