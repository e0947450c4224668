import type { alarms as en } from '../en/alarms.ts'

export const alarms = {
  'alarms.title': '截止时间',
  'alarms.aim': '未结的案件，最急的在前，以已保存的内容为准。回复之后请把页面再保存一次。',
  'alarms.none': '没有未结案件在等处理。保存纠纷页面后，截止时间会列在这里。',
  'alarms.case': '{marketplace}，{number}',
  'alarms.due.answer': '回应纠纷',
  'alarms.due.message': '回复买家',
  'alarms.due.promise': '兑现承诺',
  'alarms.due.left': '{what}：{left}',
  'alarms.nothing-known': '没有已知的截止时间。',

  'alarms.settings': '通知',
  'alarms.settings.aim':
    '工具栏图标上的数字是已超时和 48 小时内到期的案件数。浏览器还可以发通知，只写平台、订单号、该做什么和剩余时间，绝不写买家。',
  'alarms.settings.on': '到期前通知我',
  'alarms.settings.hours': '提前几小时',
  'alarms.settings.hours.hint': '最多五个，如 24, 2',
  'alarms.settings.hours.bad': '请填一到五个 1 到 240 之间的整数，如 24, 2。',
  'alarms.settings.overdue': '超时后也通知',
  'alarms.settings.save': '保存',
  'alarms.settings.saved': '已保存。',
  'alarms.settings.refused': '浏览器没有允许通知。请在浏览器设置里允许 Amends 发通知，再试一次。',
  'alarms.settings.not-allowed': '通知已打开，但浏览器不再允许。保存即可重新申请。',

  'alarms.badge.none': 'Amends',
  'alarms.badge.due':
    'Amends：{overdue, plural, =0 {没有超时} other {# 个案件已超时}}，{soon, plural, =0 {48 小时内没有到期的} other {# 个案件 48 小时内到期}}',
  'alarms.badge.unseen': '证据已锁定，{count, plural, other {# 个案件}}无法查看',
  'alarms.badge.both': '{due}；{unseen}',
  'alarms.call.overdue': '{what}：已超时',
  'alarms.call.soon': '{what}：{left}',
  'alarms.call.hours': '{hours, plural, other {剩 # 小时}}',
  'alarms.call.minutes': '{minutes, plural, other {剩 # 分钟}}',
  'alarms.call.days': '{days, plural, other {剩 # 天}}',
} as const satisfies Readonly<Record<keyof typeof en, string>>
