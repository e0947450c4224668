import type { LaterWords } from './catalogs.ts'
import { costProfile } from './zh-cn/cost-profile.ts'
import { costs } from './zh-cn/costs.ts'
import { mood } from './zh-cn/mood.ts'
import { optionMarks } from './zh-cn/option-marks.ts'
import { replyRules } from './zh-cn/reply-rules.ts'

/** The messages of the Costs view in Simplified Chinese, which come with it. */
export const later: LaterWords = {
  ...costs,
  ...costProfile,
  ...optionMarks,
  ...replyRules,
  ...mood,
}
