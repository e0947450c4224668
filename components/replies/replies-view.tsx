import { useState } from 'react'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useViews } from '#components/panel/use-views.tsx'
import { useStages } from '#components/playbook/use-stages.ts'
import { useText } from '#components/ui/text.tsx'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { snippets } from '#lib/replies/snippets/index.ts'
import { ReplyEditor } from './reply-editor.tsx'
import { SnippetList } from './snippet-list.tsx'
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
  const [chosen, setChosen] = useState(target)
  const [query, setQuery] = useState('')
  const [isBack, setBack] = useState(false)
  const snippet = snippets.find(({ id }) => id === chosen)
  if (snippet) {
    return (
      <ReplyEditor
        key={snippet.id}
        snippet={snippet}
        marketplace={marketplace}
        onBack={() => {
          setChosen(undefined)
          setBack(true)
        }}
      />
    )
  }
  return (
    <SnippetList
      marketplace={marketplace}
      stage={stages.find(({ status }) => status === 'current')?.stage}
      query={query}
      onQuery={setQuery}
      onChoose={setChosen}
      isBack={isBack}
    />
  )
}
