import type { Says } from '../../define.ts'
import { discount } from './discount.ts'
import { facts } from './facts.ts'
import { fairWayOut } from './fair-way-out.ts'
import { feelings } from './feelings.ts'
import { reship } from './reship.ts'
import { sincerity } from './sincerity.ts'

export const says: Says = {
  ...sincerity,
  ...facts,
  ...feelings,
  ...fairWayOut,
  ...reship,
  ...discount,
}
