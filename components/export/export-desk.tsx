import { useState } from 'react'
import type { EvidenceDoor } from '#components/panel/evidence-door.ts'
import { profileName } from '#components/evidence/profile-name.ts'
import { Loading } from '#components/ui/loading.tsx'
import { Select } from '#components/ui/select.tsx'
import { useText } from '#components/ui/text.tsx'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { StoredEvidence } from '#lib/evidence/export/plan.ts'
import { locales, type Locale } from '#lib/i18n/locales.ts'
import { exportProfilesOf } from '#lib/marketplaces/export-profiles.ts'
import { ExportParts } from './export-parts.tsx'
import { Limits } from './limits.tsx'
import { useRoomWords } from './room-words.tsx'
import { useDocWords } from './use-doc-words.ts'

export type ExportDeskProps = {
  readonly record: CaseRecord
  readonly stored: StoredEvidence
  readonly door: EvidenceDoor
}

/** One profile and one language at a time. */
export function ExportDesk({ record, stored, door }: ExportDeskProps) {
  const say = useRoomWords()
  const text = useText()
  const { locale } = text
  const profiles = exportProfilesOf(record.marketplace)
  const [id, setId] = useState(profiles[0]?.id ?? '')
  const profile = profiles.find((each) => each.id === id)
  // Forms are read by the marketplace's people, packs by our own.
  const usual: Locale = profile?.marketplace === null ? locale : 'en'
  const [chosen, setChosen] = useState<Locale>()
  const words = useDocWords(chosen ?? usual)
  if (!profile) return null
  return (
    <>
      <Select
        label={say('export.profile')}
        value={id}
        testId="export-profile"
        choices={profiles.map((each) => ({ value: each.id, label: profileName(each.id, text) }))}
        onChange={setId}
      />
      <Limits profile={profile} />
      <Select
        label={say('export.language')}
        value={chosen ?? usual}
        testId="export-language"
        choices={locales.map((value) => ({ value, label: say(`export.language.${value}`) }))}
        onChange={(value) => setChosen(locales.find((each) => each === value))}
      />
      {words ? (
        <ExportParts
          key={`${id} ${words.locale}`}
          profile={profile}
          record={record}
          stored={stored}
          door={door}
          words={words}
        />
      ) : (
        <Loading />
      )}
    </>
  )
}
