import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useText } from '#components/ui/text.tsx'
import type { SingleFact } from '#lib/repairs/single-facts.ts'
import { TypeFact } from './type-fact.tsx'
import { useFactDeeds } from './use-fact-deeds.tsx'

/** Ways to a fact that was not read, or read wrong: type it, or point at it on the page. */
export function FactActions({ fact }: { fact: SingleFact }) {
  const { t } = useText()
  const deeds = useFactDeeds()
  const [isTyping, setTyping] = useState(false)
  if (!deeds) return null
  if (isTyping) return <TypeFact fact={fact} deeds={deeds} onEnd={() => setTyping(false)} />
  return (
    <span className="fact-actions">
      <Button look="link" onPress={() => setTyping(true)} data-testid={`type-it-${fact}`}>
        {t('fact.type')}
      </Button>
      <Button look="link" onPress={() => deeds.pointAt(fact)} data-testid={`point-at-${fact}`}>
        {t('fact.point')}
      </Button>
    </span>
  )
}
