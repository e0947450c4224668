import type { OptionMark } from '#lib/resolution/option-marks.ts'
import { optionMarks as aliexpress } from './aliexpress/option-marks.ts'
import { optionMarks as amazon } from './amazon/option-marks.ts'
import type { SellingMarketplace } from './contract.ts'
import { optionMarks as ebay } from './ebay/option-marks.ts'

const marks: Readonly<Record<SellingMarketplace, readonly OptionMark[]>> = {
  amazon,
  ebay,
  aliexpress,
}

/**
 * How each way out stands with a marketplace's rules and the buyer's rights: every way, in every
 * situation. Apart from the other rules, since only the costs need it, which load when they are shown.
 */
export function optionMarksOf(id: SellingMarketplace): readonly OptionMark[] {
  return marks[id]
}
