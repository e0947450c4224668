import { cases } from './rules/cases.ts'
import { conduct } from './rules/conduct.ts'
import { contact } from './rules/contact.ts'
import { form } from './rules/form.ts'
import { money } from './rules/money.ts'
import { reviews } from './rules/reviews.ts'
import type { Rule } from './types.ts'

/** Every rule about what a message may say. */
export const rules: readonly Rule[] = [
  ...contact,
  ...money,
  ...cases,
  ...reviews,
  ...conduct,
  ...form,
]
