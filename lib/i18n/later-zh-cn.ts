import type { LaterWords } from './catalogs.ts'
import { costProfile } from './zh-cn/cost-profile.ts'
import { costs } from './zh-cn/costs.ts'
import { optionMarks } from './zh-cn/option-marks.ts'

/** The messages of the Costs view in Simplified Chinese, which come with it. */
export const later: LaterWords = { ...costs, ...costProfile, ...optionMarks }
