import { clocks as clocksEn } from './en/clocks.ts'
import { costs as costsEn } from './en/costs.ts'
import { entitlements as entitlementsEn } from './en/entitlements.ts'
import { evidence as evidenceEn } from './en/evidence.ts'
import { facts as factsEn } from './en/facts.ts'
import { panel as panelEn } from './en/panel.ts'
import { playbook as playbookEn } from './en/playbook.ts'
import { replies as repliesEn } from './en/replies.ts'
import { words as wordsEn } from './en/words.ts'
import type { Locale } from './locales.ts'
import { clocks as clocksZh } from './zh-cn/clocks.ts'
import { costs as costsZh } from './zh-cn/costs.ts'
import { entitlements as entitlementsZh } from './zh-cn/entitlements.ts'
import { evidence as evidenceZh } from './zh-cn/evidence.ts'
import { facts as factsZh } from './zh-cn/facts.ts'
import { panel as panelZh } from './zh-cn/panel.ts'
import { playbook as playbookZh } from './zh-cn/playbook.ts'
import { replies as repliesZh } from './zh-cn/replies.ts'
import { words as wordsZh } from './zh-cn/words.ts'

const en = {
  ...panelEn,
  ...factsEn,
  ...evidenceEn,
  ...costsEn,
  ...wordsEn,
  ...clocksEn,
  ...entitlementsEn,
  ...playbookEn,
  ...repliesEn,
} as const

export type MessageKey = keyof typeof en

/** Every message of every interface language, as ICU text. */
export const catalogs: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = {
  en,
  'zh-cn': {
    ...panelZh,
    ...factsZh,
    ...evidenceZh,
    ...costsZh,
    ...wordsZh,
    ...clocksZh,
    ...entitlementsZh,
    ...playbookZh,
    ...repliesZh,
  },
}
