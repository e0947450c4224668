import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import type { Reading } from '#lib/order/schema.ts'
import { factGroups, factSections, type FactGroup, type FactSection } from './fact-lines.ts'
import { FactRows } from './fact-rows.tsx'
import { Conflicts, Missing } from './fact-trouble.tsx'
import { OtherFact } from './other-fact.tsx'
import './facts.css'

/** Lists that may be long start closed. */
const folded: readonly FactGroup[] = ['shipments', 'messages']

/** Every fact of a reading: what was read, from where, what contradicts itself and what is not there. */
export function FactsList({ reading }: { reading: Reading }) {
  const sections = factSections(reading)
  return (
    <div className="facts" data-testid="facts">
      <Conflicts reading={reading} />
      <Missing reading={reading} />
      {factGroups.map((group) => (
        <Group
          key={group}
          group={group}
          sections={sections.filter((each) => each.group === group)}
        />
      ))}
      <OtherFact reading={reading} />
    </div>
  )
}

type GroupProps = { readonly group: FactGroup; readonly sections: readonly FactSection[] }

function Group({ group, sections }: GroupProps) {
  const { t, format } = useText()
  if (sections.length === 0) return null
  const title = t(`fact.group.${group}`)
  if (folded.includes(group)) {
    return (
      <Fold
        level={3}
        title={
          <span className="facts-title">
            {title} <span className="soft">{format.count(sections.length)}</span>
          </span>
        }
      >
        <Sections sections={sections} />
      </Fold>
    )
  }
  return (
    <section>
      <h3 className="facts-title">{title}</h3>
      <Sections sections={sections} />
    </section>
  )
}

function Sections({ sections }: { sections: readonly FactSection[] }) {
  return sections.map((section) => <FactRows key={section.index ?? 0} lines={section.lines} />)
}
