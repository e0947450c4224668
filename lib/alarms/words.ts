import { alarms as english } from '#lib/i18n/en/alarms.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { createTranslator, type Translate } from '#lib/i18n/translator.ts'
import { alarms as chinese } from '#lib/i18n/zh-cn/alarms.ts'
import type { Counts } from './badge.ts'
import type { Call } from './plan.ts'

/** What the toolbar's title and a notification say. Nothing in them names a person. */

type AlarmTranslate = Translate<keyof typeof english>

const catalogs = { en: english, 'zh-cn': chinese } as const

export function alarmWords(locale: Locale): AlarmTranslate {
  return createTranslator<keyof typeof english>(locale, catalogs[locale])
}

export function badgeTitle({ soon, overdue, unseen }: Counts, t: AlarmTranslate): string {
  const isDue = soon + overdue > 0
  const due = isDue ? t('alarms.badge.due', { soon, overdue }) : t('alarms.badge.none')
  if (unseen === 0) return due
  return t('alarms.badge.both', { due, unseen: t('alarms.badge.unseen', { count: unseen }) })
}

/** @param now Milliseconds since the epoch. */
export function callText(
  { of: { marketplace, number }, due }: Call,
  now: number,
  t: AlarmTranslate,
): { readonly title: string; readonly message: string } {
  const what = t(`alarms.due.${due.what}`)
  const left = due.at - now
  const title = number === undefined ? marketplace : t('alarms.case', { marketplace, number })
  const message =
    left <= 0
      ? t('alarms.call.overdue', { what })
      : t('alarms.call.soon', { what, left: leftText(left, t) })
  return { title, message }
}

/** Never more than there is. */
function leftText(left: number, t: AlarmTranslate): string {
  const minutes = Math.floor(left / 60_000)
  if (minutes < 120) return t('alarms.call.minutes', { minutes })
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return t('alarms.call.hours', { hours })
  return t('alarms.call.days', { days: Math.floor(hours / 24) })
}
