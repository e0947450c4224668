/** When the browser may call the agent. Off until it is asked for. */
export type AlarmSettings = {
  readonly isOn: boolean
  /** Hours before a deadline, the longest first. */
  readonly hoursBefore: readonly number[]
  /** Once more when it has passed. */
  readonly whenOverdue: boolean
}

export const firstSettings: AlarmSettings = {
  isOn: false,
  hoursBefore: [24, 2],
  whenOverdue: true,
}

const mostTimes = 5
const mostHours = 240

/** `24, 2` as hours, the longest first; undefined where it is anything else. */
export function readHours(text: string): readonly number[] | undefined {
  const parts = text
    .split(/[\s,;，、]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 0))
  return areHours(parts) ? [...new Set(parts)].toSorted((a, b) => b - a) : undefined
}

function areHours(hours: readonly unknown[]): hours is readonly number[] {
  const isFew = hours.length > 0 && hours.length <= mostTimes
  return isFew && hours.every((each) => Number.isInteger(each) && isWithin(Number(each)))
}

function isWithin(hours: number): boolean {
  return hours >= 1 && hours <= mostHours
}

/** What was stored, by us or an older Amends; the first settings where it is not whole. */
export function settingsOf(stored: unknown): AlarmSettings {
  if (typeof stored !== 'object' || stored === null) return firstSettings
  const { isOn, hoursBefore, whenOverdue } = { ...firstSettings, ...stored }
  const isWhole = typeof isOn === 'boolean' && typeof whenOverdue === 'boolean'
  if (!isWhole || !Array.isArray(hoursBefore) || !areHours(hoursBefore)) return firstSettings
  return { isOn, hoursBefore, whenOverdue }
}
