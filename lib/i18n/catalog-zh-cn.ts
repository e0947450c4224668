import type { Catalog } from './catalogs.ts'
import { clocks } from './zh-cn/clocks.ts'
import { entitlements } from './zh-cn/entitlements.ts'
import { facts } from './zh-cn/facts.ts'
import { feelings } from './zh-cn/feelings.ts'
import { offers } from './zh-cn/offers.ts'
import { panel } from './zh-cn/panel.ts'
import { playbook } from './zh-cn/playbook.ts'
import { promises } from './zh-cn/promises.ts'
import { reading } from './zh-cn/reading.ts'

/** The messages that are needed before a view is opened, in Simplified Chinese, as ICU text. */
export const catalog: Catalog = {
  ...panel,
  ...facts,
  ...feelings,
  ...offers,
  ...clocks,
  ...entitlements,
  ...playbook,
  ...promises,
  ...reading,
}
