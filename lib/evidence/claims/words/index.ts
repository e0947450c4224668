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
import type { LanguageWords } from './types.ts'
import { zh } from './zh.ts'

/** The cue tables. English is drafted as a first language would write it; the others are our own translation. */
export const languages: readonly LanguageWords[] = [en, de, fr, it, es, pt, nl, pl, ru, zh, ja]
