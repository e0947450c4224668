import { clocks } from './en/clocks.ts'
import { entitlements } from './en/entitlements.ts'
import { facts } from './en/facts.ts'
import { feelings } from './en/feelings.ts'
import { offers } from './en/offers.ts'
import { panel } from './en/panel.ts'
import { playbook } from './en/playbook.ts'
import { promises } from './en/promises.ts'
import { reading } from './en/reading.ts'

/** The messages that are needed before a view is opened, in English, as ICU text. */
export const catalog = {
  ...panel,
  ...facts,
  ...feelings,
  ...offers,
  ...clocks,
  ...entitlements,
  ...playbook,
  ...promises,
  ...reading,
} as const
