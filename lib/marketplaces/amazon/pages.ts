import type { PageSpec } from '#lib/reading/spec.ts'
import {
  chargebacksPage,
  guaranteeClaimsPage,
  safetClaimPage,
  safetClaimsPage,
} from './pages/claims.ts'
import { contactPage } from './pages/contact.ts'
import { feedbackPage } from './pages/feedback.ts'
import { orderPage } from './pages/order.ts'
import { ordersPage } from './pages/orders.ts'
import { refundPage } from './pages/refund.ts'
import { returnPage, returnsPage } from './pages/return.ts'
import { threadPage } from './pages/thread.ts'

export const amazonPages: readonly PageSpec[] = [
  orderPage,
  ordersPage,
  refundPage,
  returnsPage,
  returnPage,
  guaranteeClaimsPage,
  safetClaimsPage,
  safetClaimPage,
  chargebacksPage,
  feedbackPage,
  threadPage,
  contactPage,
]
