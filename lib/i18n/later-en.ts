import { costProfile } from './en/cost-profile.ts'
import { costs } from './en/costs.ts'
import { optionMarks } from './en/option-marks.ts'

/** The messages of the Costs view in English, which come with it. */
export const later = { ...costs, ...costProfile, ...optionMarks } as const
