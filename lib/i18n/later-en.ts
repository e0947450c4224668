import { costProfile } from './en/cost-profile.ts'
import { costs } from './en/costs.ts'
import { mood } from './en/mood.ts'
import { optionMarks } from './en/option-marks.ts'
import { replyRules } from './en/reply-rules.ts'

/** The messages of the Costs view in English, which come with it. */
export const later = { ...costs, ...costProfile, ...optionMarks, ...replyRules, ...mood } as const
