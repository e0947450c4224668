import { createContext, useContext } from 'react'
import type { CaseMood } from '#lib/mood/case-mood.ts'

/** Null: outside of a `MoodProvider`. */
export const MoodContext = createContext<CaseMood | undefined | null>(null)

/** The buyer's mood as far as it is known; undefined until its words have come, and where the buyer wrote nothing. */
export function useMood(): CaseMood | undefined {
  const mood = useContext(MoodContext)
  if (mood === null) throw new Error('Put the component into a MoodProvider')
  return mood
}
