import { mood } from './en/mood.ts'
import { moodBox } from './en/mood-box.ts'
import { replies } from './en/replies.ts'
import { replyRules } from './en/reply-rules.ts'
import { replying } from './en/replying.ts'
import { snippets } from './en/snippets.ts'
import { words as view } from './en/words.ts'

/** The messages of the Replies view in English, which come with it: snippets, rules of the check, the buyer's mood. */
export const words = {
  ...view,
  ...replying,
  ...replies,
  ...snippets,
  ...replyRules,
  ...mood,
  ...moodBox,
} as const
