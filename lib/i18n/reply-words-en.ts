import { mood } from './en/mood.ts'
import { replies } from './en/replies.ts'
import { replyRules } from './en/reply-rules.ts'
import { snippets } from './en/snippets.ts'

/** The messages of the Replies view in English, which come with it: snippets, rules of the check, the buyer's mood. */
export const words = { ...replies, ...snippets, ...replyRules, ...mood } as const
