import { regExp } from './reg-exp.ts'
import type { PageSpec } from './spec.ts'

/** Whether a page spec is for the page at an address. */
export function isForAddress({ host, address }: PageSpec, url: URL): boolean {
  if (host !== undefined && !regExp(host, 'i').test(url.hostname)) return false
  const path = url.pathname + url.search + url.hash
  return address.some((pattern) => regExp(pattern, 'i').test(path))
}
