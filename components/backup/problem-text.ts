import { failureText } from '#components/panel/failure.ts'
import type { BackupFailure } from '#components/panel/services.ts'
import type { Text } from '#components/ui/text.tsx'
import type { BackupCode } from '#lib/backup/backup.ts'

type Refused = { readonly ok: false; readonly code: BackupCode } | BackupFailure

const ownCodes: ReadonlySet<string> = new Set<BackupCode>([
  'too-large',
  'not-a-backup',
  'wrong-passphrase',
  'broken',
  'newer',
])

function isOwn(code: string): code is BackupCode {
  return ownCodes.has(code)
}

/** What went wrong with a backup, and what to do. */
export function backupProblem({ code }: Refused, text: Text): string {
  return isOwn(code) ? text.t(`backup.problem.${code}`) : failureText({ ok: false, code }, text)
}
