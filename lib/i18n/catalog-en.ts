import { clocks } from './en/clocks.ts'
import { costProfile } from './en/cost-profile.ts'
import { costs } from './en/costs.ts'
import { entitlements } from './en/entitlements.ts'
import { evidence } from './en/evidence.ts'
import { facts } from './en/facts.ts'
import { offers } from './en/offers.ts'
import { panel } from './en/panel.ts'
import { playbook } from './en/playbook.ts'
import { reading } from './en/reading.ts'
import { replies } from './en/replies.ts'
import { words } from './en/words.ts'

/** Every message of the interface in English, as ICU text. */
export const catalog = {
  ...panel,
  ...facts,
  ...evidence,
  ...costs,
  ...costProfile,
  ...offers,
  ...words,
  ...clocks,
  ...entitlements,
  ...playbook,
  ...reading,
  ...replies,
} as const
