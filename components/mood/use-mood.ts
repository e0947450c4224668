import { useEffect, useMemo, useState } from 'react'
import { useDispute } from '#components/panel/use-dispute.tsx'
import type { CaseMood } from '#lib/mood/case-mood.ts'

type Reader = typeof import('#lib/mood/case-mood.ts')

/** The words of eleven languages come when the panel has long been there. */
const coming = { reader: undefined as Reader | undefined }

async function loadReader(): Promise<Reader> {
  coming.reader ??= await import('#lib/mood/case-mood.ts')
  return coming.reader
}

/** The buyer's mood as far as it is known; undefined until its words have come, and where the buyer wrote nothing. */
export function useMood(): CaseMood | undefined {
  const { facts, record } = useDispute()
  const [reader, setReader] = useState(coming.reader)
  useEffect(() => {
    let isGone = false
    void loadReader().then((loaded) => {
      if (!isGone) setReader(loaded)
    })
    return () => {
      isGone = true
    }
  }, [])
  const said = record?.mood
  return useMemo(() => reader?.caseMoodOf(facts, said), [reader, facts, said])
}
