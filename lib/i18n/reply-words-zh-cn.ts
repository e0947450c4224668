import type { ReplyWords } from './catalogs.ts'
import { mood } from './zh-cn/mood.ts'
import { replies } from './zh-cn/replies.ts'
import { replyRules } from './zh-cn/reply-rules.ts'
import { snippets } from './zh-cn/snippets.ts'

/** The messages of the Replies view in Simplified Chinese, which come with it. */
export const words: ReplyWords = { ...replies, ...snippets, ...replyRules, ...mood }
