import type { ReactNode } from 'react'
import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import { useDeskWords } from '../desk-words.tsx'
import { hashOf, type DeskView } from '../routes.ts'
import { PracticePart } from './practice-part.tsx'
import './start.css'

/** What is set once, in the order in which it helps, and a case to try it all on. */
export function StartView() {
  const say = useDeskWords()
  const title = useTitleFocus()
  return (
    <main className="desk-main desk-reading" data-testid="start-view">
      <h1 ref={title} tabIndex={-1} className="desk-title">
        {say('desk.view.start')}
      </h1>
      <ol className="start-steps">
        <Step title={say('desk.start.pin')} body={say('desk.start.pin.how')} />
        <Step title={say('desk.start.read')} body={say('desk.start.read.how')} />
        <Step title={say('desk.start.practice')} body={say('desk.start.practice.how')}>
          <PracticePart />
        </Step>
        <LinkedStep name="costs" view="costs" />
        <LinkedStep name="alarms" view="deadlines" />
        <LinkedStep name="backup" view="backup" />
        <LinkedStep name="privacy" view="privacy" />
      </ol>
    </main>
  )
}

type StepProps = { readonly title: string; readonly body: string; readonly children?: ReactNode }

function Step({ title, body, children }: StepProps) {
  return (
    <li>
      <h2 className="section-title">{title}</h2>
      <p className="soft">{body}</p>
      {children}
    </li>
  )
}

type Linked = 'costs' | 'alarms' | 'backup' | 'privacy'

function LinkedStep({ name, view }: { name: Linked; view: DeskView }) {
  const say = useDeskWords()
  return (
    <Step title={say(`desk.start.${name}`)} body={say(`desk.start.${name}.how`)}>
      <p>
        <a href={hashOf(view)}>{say(`desk.view.${view}`)}</a>
      </p>
    </Step>
  )
}
