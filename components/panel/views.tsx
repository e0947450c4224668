import { useState, type ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { CostsView } from '#components/costs/costs-view.tsx'
import { EvidenceView } from '#components/evidence/evidence-view.tsx'
import { PlaybookView } from '#components/playbook/playbook-view.tsx'
import { RepliesView } from '#components/replies/replies-view.tsx'
import { useText } from '#components/ui/text.tsx'
import { NextStepBox } from './next-step-box.tsx'
import { useDispute } from './use-dispute.tsx'
import { ViewsProvider, viewNames, type ViewName, type Views as ViewsState } from './use-views.tsx'

const contents: Readonly<Record<ViewName, () => ReactNode>> = {
  playbook: PlaybookView,
  evidence: EvidenceView,
  costs: CostsView,
  replies: RepliesView,
}

/** The next best step and the four views. */
export function Views() {
  const [view, setView] = useState<ViewName>('playbook')
  const [target, setTarget] = useState<string>()
  const state: ViewsState = {
    target,
    open: (name, at) => {
      setView(name)
      setTarget(at)
    },
  }
  return (
    <ViewsProvider value={state}>
      <NextStepBox />
      <Tabs
        className="views"
        selectedKey={view}
        onSelectionChange={(key) => {
          const name = viewNames.find((each) => each === key)
          if (name) state.open(name)
        }}
      >
        <ViewTabs />
        {viewNames.map((name) => {
          const Content = contents[name]
          return (
            <TabPanel key={name} id={name} className="view">
              <Content />
            </TabPanel>
          )
        })}
      </Tabs>
    </ViewsProvider>
  )
}

function ViewTabs() {
  const { t, format } = useText()
  const { record } = useDispute()
  const kept = record?.evidence ?? 0
  return (
    <TabList className="view-tabs" aria-label={t('view.label')}>
      {viewNames.map((name) => (
        <Tab key={name} id={name} className="view-tab" data-testid={`view-${name}`}>
          {t(`view.${name}`)}
          {name === 'evidence' && kept > 0 && <span className="soft"> {format.count(kept)}</span>}
        </Tab>
      ))}
    </TabList>
  )
}
