import { useState } from 'react'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { findTarget, useViews } from '#components/panel/use-views.tsx'
import { useStages } from '#components/playbook/use-stages.ts'
import { useText } from '#components/ui/text.tsx'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { LetterEditor } from './letters/letter-editor.tsx'
import { letterPrefix } from './letters/use-letters.ts'
import { ReplyEditor } from './reply-editor.tsx'
import { SnippetList } from './snippet-list.tsx'
import { useLibrary } from './use-library.ts'
import { ownWords } from './use-reply.ts'
import { useReplyLanguage } from './use-reply-language.ts'
import './replies.css'

/** Find words, fill them, put them into the box. */
export function RepliesView() {
  const { t } = useText()
  const { marketplace } = useDispute()
  if (marketplace === undefined) return <p className="soft">{t('words.carrier')}</p>
  return <Replies marketplace={marketplace} />
}

function Replies({ marketplace }: { marketplace: SellingMarketplace }) {
  const { target } = useViews()
  const stages = useStages()
  const choice = useReplyLanguage()
  const library = useLibrary(choice.language, choice.reading)
  const [chosen, setChosen] = useState(target === findTarget ? undefined : target)
  const [query, setQuery] = useState('')
  const [hasFocus, setFocus] = useState(target === findTarget)
  const back = () => {
    setChosen(undefined)
    setFocus(true)
  }
  if (chosen?.startsWith(letterPrefix)) {
    const id = chosen.slice(letterPrefix.length)
    return <LetterEditor key={chosen} id={id} marketplace={marketplace} onBack={back} />
  }
  const snippet = library.find(({ id }) => id === chosen)
  if (snippet || chosen === ownWords) {
    return <ReplyEditor key={chosen} snippet={snippet} marketplace={marketplace} onBack={back} />
  }
  return (
    <SnippetList
      library={library}
      marketplace={marketplace}
      stage={stages.find(({ status }) => status === 'current')?.stage}
      choice={choice}
      query={query}
      onQuery={setQuery}
      onChoose={setChosen}
      hasFocus={hasFocus}
    />
  )
}
