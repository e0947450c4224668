/** Days after which a new backup is asked for. */
const freshDays = 14

export type BackupAge = 'none' | 'fresh' | 'old'

/** @param savedAt ISO instant of the last backup that was saved. */
export function backupAge(savedAt: string | undefined, now: Temporal.Instant): BackupAge {
  if (savedAt === undefined) return 'none'
  const end = Temporal.Instant.from(savedAt).add({ hours: freshDays * 24 })
  return Temporal.Instant.compare(now, end) < 0 ? 'fresh' : 'old'
}
