import type { Says } from '../../define.ts'
import { opening } from './opening.ts'
import { settling } from './settling.ts'

export const says: Says = { ...opening, ...settling }
