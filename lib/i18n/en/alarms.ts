/** The room of deadlines, the toolbar's title and notifications. No word of a buyer may come into them. */
export const alarms = {
  'alarms.title': 'Deadlines',
  'alarms.aim':
    'Open cases, the most urgent first, by what was kept of them. Keep the page again after you have answered.',
  'alarms.none':
    'No open case waits for anything. Keep a dispute’s page, and its deadline stands here.',
  'alarms.case': '{marketplace}, {number}',
  'alarms.due.answer': 'Answer the dispute',
  'alarms.due.message': 'Answer the buyer',
  'alarms.due.promise': 'Keep what was promised',
  'alarms.due.left': '{what}: {left}',
  'alarms.nothing-known': 'No deadline is known.',

  'alarms.settings': 'Notifications',
  'alarms.settings.aim':
    'The number on the toolbar icon counts cases overdue or due within 48 hours. The browser can also notify you. It then names the marketplace, the order number, what is due and the time left, never a buyer.',
  'alarms.settings.on': 'Notify me of deadlines',
  'alarms.settings.hours': 'Hours before',
  'alarms.settings.hours.hint': 'Up to five, such as 24, 2',
  'alarms.settings.hours.bad': 'Type one to five whole numbers from 1 to 240, such as 24, 2.',
  'alarms.settings.overdue': 'And when a deadline has passed',
  'alarms.settings.save': 'Save',
  'alarms.settings.saved': 'Saved.',
  'alarms.settings.refused':
    'The browser did not allow notifications. Allow them for Amends in the browser’s settings, then try again.',
  'alarms.settings.not-allowed':
    'Notifications are on, but the browser does not allow them any more. Save to ask again.',

  'alarms.badge.none': 'Amends',
  'alarms.badge.due':
    'Amends: {overdue, plural, =0 {nothing overdue} one {# case overdue} other {# cases overdue}}, {soon, plural, =0 {none due within 48 hours} one {# case due within 48 hours} other {# cases due within 48 hours}}',
  'alarms.badge.unseen':
    '{count, plural, one {# case cannot be looked at} other {# cases cannot be looked at}} while the evidence is locked',
  'alarms.badge.both': '{due}; {unseen}',
  'alarms.call.overdue': '{what}: overdue',
  'alarms.call.soon': '{what}: {left}',
  'alarms.call.hours': '{hours, plural, one {# hour left} other {# hours left}}',
  'alarms.call.minutes': '{minutes, plural, one {# minute left} other {# minutes left}}',
  'alarms.call.days': '{days, plural, one {# day left} other {# days left}}',
} as const
