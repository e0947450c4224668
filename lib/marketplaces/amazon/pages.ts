import { messagePages } from './message-pages.ts'
import { orderPage } from './order-page.ts'
import type { PageSpec } from '#lib/reading/spec.ts'

export const amazonPages: readonly PageSpec[] = [orderPage, ...messagePages]
