import { useMemo, useState } from 'react'
import { fitText } from '#lib/evidence/export/fit-text.ts'
import { originalsOf } from '#lib/evidence/export/originals.ts'
import { hideableIn, planExport } from '#lib/evidence/export/plan.ts'
import type { ExportProfile } from '#lib/marketplaces/export-profile.ts'
import { Chronology } from './chronology.tsx'
import type { ExportDeskProps } from './export-desk.tsx'
import { MakeFiles } from './make-files.tsx'
import { OriginalList } from './original-list.tsx'
import { PictureList } from './picture-list.tsx'
import { Redaction } from './redaction.tsx'
import { useRoomWords } from './room-words.tsx'
import type { DocWords } from './use-doc-words.ts'

type PartsProps = ExportDeskProps & {
  readonly profile: ExportProfile
  readonly words: DocWords
}

/** What leaves, part by part; what is hidden and chosen follows the profile until the agent says otherwise. */
export function ExportParts({ profile, record, stored, door, words }: PartsProps) {
  const room = useRoomWords()
  const { say } = words
  const values = useMemo(() => hideableIn(stored), [stored])
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set(values.filter(({ kind }) => profile.hides.includes(kind)).map((each) => each.id)),
  )
  const plan = useMemo(() => {
    const those = values.filter((each) => hidden.has(each.id))
    return planExport(stored, those, Temporal.Now.timeZoneId(), say)
  }, [stored, values, hidden, say])
  const fitted = useMemo(
    () =>
      fitText(plan?.statements ?? [], profile.text.limit, (count) => say('doc.more', { count })),
    [plan, profile, say],
  )
  const [typed, setTyped] = useState<string>()
  const [pictures, setPictures] = useState<ReadonlySet<string>>()
  const [files, setFiles] = useState<ReadonlySet<string>>()
  if (!plan) return <p>{room('export.not-understood')}</p>
  const most = profile.files?.count ?? Infinity
  // In a pack the originals go along themselves.
  const drawn = plan.exhibits.filter(({ file, kind }) =>
    profile.pack ? file === undefined : kind !== 'screenshot',
  )
  const ids = pictures ?? new Set(drawn.slice(0, most).map((each) => each.id))
  const text = typed ?? fitted.text
  const originals = profile.pack ? originalsOf(stored) : []
  const isRedacted = plan.withheld.length > 0
  const along =
    files ??
    new Set(originals.filter(({ isPage }) => !isPage || !isRedacted).map(({ sha256 }) => sha256))
  return (
    <>
      <Redaction values={values} hidden={hidden} besides={plan.besides} onHidden={setHidden} />
      <Chronology
        about={{ profile, record, stored, plan }}
        text={text}
        leftOut={typed === undefined ? fitted.leftOut : 0}
        onText={setTyped}
      />
      {profile.files && (
        <PictureList
          all={plan.exhibits}
          chosen={ids}
          limit={profile.files.count}
          onChosen={setPictures}
        />
      )}
      {originals.length > 0 && (
        <OriginalList all={originals} chosen={along} shown={plan.shown} onChosen={setFiles} />
      )}
      <MakeFiles
        key={[text, ...hidden, ...ids, ...along].join('\n')}
        about={{ profile, record, stored, plan }}
        door={door}
        words={words}
        exhibits={plan.exhibits.filter((each) => ids.has(each.id))}
        originals={along}
        text={text}
      />
    </>
  )
}
