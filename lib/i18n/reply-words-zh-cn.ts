import type { ReplyWords } from './catalogs.ts'
import { mood } from './zh-cn/mood.ts'
import { moodBox } from './zh-cn/mood-box.ts'
import { replies } from './zh-cn/replies.ts'
import { replyRules } from './zh-cn/reply-rules.ts'
import { replying } from './zh-cn/replying.ts'
import { snippets } from './zh-cn/snippets.ts'
import { words as view } from './zh-cn/words.ts'

/** The messages of the Replies view in Simplified Chinese, which come with it. */
export const words: ReplyWords = {
  ...view,
  ...replying,
  ...replies,
  ...snippets,
  ...replyRules,
  ...mood,
  ...moodBox,
}
