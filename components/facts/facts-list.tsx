import { Fragment } from 'react'
import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import type { Reading, Shipment } from '#lib/order/schema.ts'
import { factGroups, factSections, type FactGroup, type FactSection } from './fact-lines.ts'
import { FactRows } from './fact-rows.tsx'
import { Conflicts, Missing } from './fact-trouble.tsx'
import { OtherFact } from './other-fact.tsx'
import { ParcelNotes } from './lazy-parcel.tsx'
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
          parcels={reading.facts.shipments ?? []}
        />
      ))}
      <OtherFact reading={reading} />
    </div>
  )
}

type SectionsProps = {
  readonly sections: readonly FactSection[]
  readonly parcels: readonly Shipment[]
}
type GroupProps = SectionsProps & { readonly group: FactGroup }

function Group({ group, sections, parcels }: GroupProps) {
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
        <Sections sections={sections} parcels={parcels} />
      </Fold>
    )
  }
  return (
    <section>
      <h3 className="facts-title">{title}</h3>
      <Sections sections={sections} parcels={parcels} />
    </section>
  )
}

function Sections({ sections, parcels }: SectionsProps) {
  return sections.map(({ group, index = 0, lines }) => {
    const parcel = group === 'shipments' ? parcels[index] : undefined
    return (
      <Fragment key={index}>
        <FactRows lines={lines} />
        {parcel && <ParcelNotes parcel={parcel} />}
      </Fragment>
    )
  })
}
