import { contactPage } from './contact-page.ts'
import { orderPage } from './order-page.ts'
import { threadPage } from './thread-page.ts'
import type { PageSpec } from '#lib/reading/spec.ts'

export const amazonPages: readonly PageSpec[] = [orderPage, threadPage, contactPage]
