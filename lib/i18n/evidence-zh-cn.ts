import type { EvidenceWords } from './catalogs.ts'
import { alarms } from './zh-cn/alarms.ts'
import { alwaysOn } from './zh-cn/always-on.ts'
import { backup } from './zh-cn/backup.ts'
import { captures } from './zh-cn/captures.ts'
import { custody } from './zh-cn/custody.ts'
import { evidence } from './zh-cn/evidence.ts'
import { forwarding } from './zh-cn/forwarding.ts'
import { keeping } from './zh-cn/keeping.ts'
import { lock } from './zh-cn/lock.ts'
import { notes } from './zh-cn/notes.ts'
import { timeline } from './zh-cn/timeline.ts'

/** The messages of the Evidence view in Simplified Chinese, which come with it. */
export const words: EvidenceWords = {
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
}
