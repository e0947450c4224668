/** Names in the browser's local storage. What stands under them holds no word of anybody. */

export const alarmSettingsKey = 'alarm-settings'
/** Deadlines of open cases as they were last known, by case. */
export const alarmDuesKey = 'alarm-dues'
/** Which notifications are behind us. */
export const alarmToldKey = 'alarm-told'
