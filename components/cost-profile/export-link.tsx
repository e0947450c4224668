import { useEffect, useState } from 'react'
import { FileLink } from '#components/reading/file-link.tsx'
import { useText } from '#components/ui/text.tsx'
import type { CostRule } from '#lib/cost-profile/rule.ts'
import { useRoomWords } from './room-words.tsx'

/** All rules as a table; the library that writes it is loaded for it. */
export function ExportLink({ rules }: { rules: readonly CostRule[] }) {
  const { locale } = useText()
  const say = useRoomWords()
  const [content, setContent] = useState<string>()
  useEffect(() => {
    let isWanted = true
    void import('#lib/cost-profile/file.ts').then(({ printCostFile }) => {
      if (isWanted) setContent(printCostFile(rules, locale))
    })
    return () => {
      isWanted = false
    }
  }, [rules, locale])
  if (content === undefined) return null
  return (
    <FileLink
      name="amends-costs.csv"
      type="text/csv;charset=utf-8"
      content={content}
      testId="profile-export"
    >
      {say('profile.export')}
    </FileLink>
  )
}
