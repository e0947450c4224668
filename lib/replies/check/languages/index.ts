import type { LanguageWords } from '../types.ts'
import { any } from './any.ts'
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
import { zh } from './zh.ts'

/** All languages are tried on every text: agents mix them, and no language has to be guessed. */
export const languages: readonly LanguageWords[] = [any, en, de, fr, es, it, pt, ru, ja, nl, pl, zh]
