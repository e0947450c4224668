import { alarms } from './en/alarms.ts'
import { alwaysOn } from './en/always-on.ts'
import { backup } from './en/backup.ts'
import { captures } from './en/captures.ts'
import { custody } from './en/custody.ts'
import { evidence } from './en/evidence.ts'
import { forwarding } from './en/forwarding.ts'
import { keeping } from './en/keeping.ts'
import { lock } from './en/lock.ts'
import { notes } from './en/notes.ts'
import { timeline } from './en/timeline.ts'

/** The messages of the Evidence view in English, which come with it. */
export const words = {
  ...evidence,
  ...alarms,
  ...alwaysOn,
  ...captures,
  ...timeline,
  ...notes,
  ...keeping,
  ...lock,
  ...forwarding,
  ...backup,
  ...custody,
} as const
