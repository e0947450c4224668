import type { Reply } from '#lib/messaging/protocol.ts'
import { ok, refused, type Handlers } from '#lib/messaging/server.ts'
import { forgetUnlocked, rememberUnlocked, unlockedKey } from '#lib/platform/unlocked.ts'
import { removePassphrase, setPassphrase, unlock } from '#lib/storage/passphrase.ts'
import type { Store } from '#lib/storage/store.ts'

type LockHandlers = Pick<Handlers, 'set-passphrase' | 'remove-passphrase' | 'unlock' | 'lock'>

const memory = { get: unlockedKey }

/** Setting, giving and taking off the passphrase; what was opened before is closed with it. */
export function lockHandlers(store: Store): LockHandlers {
  return {
    'set-passphrase': async ({ passphrase, lockAfter }) => {
      const done = await setPassphrase(store.db, memory, passphrase, lockAfter)
      if (!done.ok) return refused(done.code)
      await rememberUnlocked(done.key, lockAfter)
      return ok(null)
    },
    'remove-passphrase': async () => {
      const done = await removePassphrase(store.db, memory)
      if (!done.ok) return refused(done.code)
      await forgetUnlocked()
      return ok(null)
    },
    unlock: async ({ passphrase }): Promise<Reply<null>> => {
      const found = await unlock(store.db, passphrase)
      if (!found) return refused('wrong-passphrase')
      await rememberUnlocked(found.key, found.lockAfter)
      return ok(null)
    },
    lock: async () => {
      await forgetUnlocked()
      store.opened.clear()
      return ok(null)
    },
  }
}
