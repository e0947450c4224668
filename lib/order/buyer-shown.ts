import type { Facts } from './schema.ts'

/** Whom a page names as the buyer: the user name where it shows one, else the name. */
export function buyerShown({ buyer }: Facts): string | undefined {
  return buyer?.username ?? buyer?.name
}
