import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from '#tests/tools/ensure-build.ts'
import { withLock } from '#tests/tools/lock.mjs'
import { root, type Target } from '#tests/tools/paths.ts'

export type Profile = {
  readonly userData: string
  /** A copy of the shipping build, so that a build going on elsewhere changes nothing here. */
  readonly extension: string
  readonly remove: () => Promise<void>
}

/** A place for one browser's data that outlives its restarts. */
export async function makeProfile(target: Target): Promise<Profile> {
  const built = await ensureBuild(target)
  const folder = await mkdtemp(join(tmpdir(), 'amends-e2e-'))
  const extension = join(folder, 'extension')
  await withLock(root, 'build', () => cp(built, extension, { recursive: true }))
  return {
    userData: join(folder, 'user-data'),
    extension,
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}
