import { inPage, type InPage, type Setup } from './run.ts'

/** What is left in the page's isolated world for the calls that follow. */
type MutationSlot = { amendsMutations?: (setup: Setup) => InPage }

const slot = globalThis as MutationSlot
slot.amendsMutations = inPage
