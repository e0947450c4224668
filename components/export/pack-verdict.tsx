import { useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import type { EvidenceDoor } from '#components/panel/evidence-door.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { PackFault, PackVerdict, SoundPack } from '#lib/evidence/pack/verdict.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { useRoomWords } from './room-words.tsx'

export type PackVerdictProps = {
  readonly verdict: PackVerdict
  readonly takeIn: EvidenceDoor['takeIn']
}

/** Sound, changed with what and where, or unreadable with why. */
export function PackVerdictPart({ verdict, takeIn }: PackVerdictProps) {
  const say = useRoomWords()
  switch (verdict.verdict) {
    case 'unreadable': {
      const why = say(`import.code.${verdict.code}`)
      const text = say('import.unreadable', { why })
      return <Notice note={{ tone: 'bad', text }} testId="pack-verdict" />
    }
    case 'changed':
      return (
        <>
          <Notice note={{ tone: 'bad', text: say('import.changed') }} testId="pack-verdict" />
          <Faults faults={verdict.faults} />
        </>
      )
    case 'sound':
      return <Sound sound={verdict} takeIn={takeIn} />
  }
}

const mostFaults = 20

function Faults({ faults }: { faults: readonly PackFault[] }) {
  const say = useRoomWords()
  const more = faults.length - mostFaults
  return (
    <ul className="export-limits" data-testid="pack-faults">
      {faults.slice(0, mostFaults).map((fault) => (
        <li key={JSON.stringify(fault)} className="export-value">
          <FaultLine fault={fault} />
        </li>
      ))}
      {more > 0 && <li>{say('import.fault.more', { count: more })}</li>}
    </ul>
  )
}

const knownFaults = ['changed', 'missing', 'unexpected'] as const

function FaultLine({ fault: { place, fault, name, seq, line } }: { fault: PackFault }) {
  const say = useRoomWords()
  const known = knownFaults.find((each) => each === fault) ?? 'other'
  const where = [
    ...(seq === undefined ? [] : [say('import.place.at', { seq })]),
    ...(name === undefined ? [] : [shownPageText(name)]),
    ...(line === undefined ? [] : [String(line)]),
  ]
  return say('import.fault', {
    place: say(`import.place.${place}`),
    fault: say(`import.place.${known}`),
    where: where.length === 0 ? '' : `(${where.join(', ')})`,
  })
}

type SoundProps = { readonly sound: SoundPack; readonly takeIn: EvidenceDoor['takeIn'] }

function Sound({ sound, takeIn }: SoundProps) {
  const say = useRoomWords()
  const text = useText()
  const [state, setState] = useState<'asked' | 'taking' | 'told'>('asked')
  const [note, setNote] = useState<Note>()
  const take = async () => {
    setState('taking')
    const reply = await takeIn(sound)
    setState('told')
    if (!reply.ok) setNote({ tone: 'bad', text: failureText(reply, text) })
    else if ('problem' in reply.value)
      setNote({ tone: 'bad', text: say(`import.${reply.value.problem}`) })
    else setNote({ tone: 'good', text: say('import.taken') })
  }
  return (
    <>
      <Notice note={{ tone: 'good', text: say('import.sound') }} testId="pack-verdict" />
      <About sound={sound} />
      <p className="soft small">{say('import.honest')}</p>
      {state === 'asked' && (
        <div className="row">
          <Button look="primary" onPress={() => void take()} data-testid="pack-take">
            {say('import.take')}
          </Button>
        </div>
      )}
      {state === 'taking' && <p role="status">{say('import.taking')}</p>}
      <Notice note={note} testId="pack-note" />
    </>
  )
}

function About({ sound: { pack, leftOut, signedBy, container } }: { sound: SoundPack }) {
  const say = useRoomWords()
  const { format } = useText()
  const { about, entries, files } = pack
  const values = leftOut.withheld + leftOut.forgotten
  const what = {
    key: shownPageText(about.key),
    entries: entries.length,
    files: files.length,
    day: format.time(about.madeAt),
  }
  return (
    <ul className="export-limits" data-testid="pack-about">
      <li className="export-value">{say('import.what', what)}</li>
      <li className="export-value">{say('import.key', { key: signedBy })}</li>
      {container === 'rewrapped' && <li>{say('import.rewrapped')}</li>}
      {values > 0 && <li>{say('import.left-out', { count: values })}</li>}
      {leftOut.files.length > 0 && (
        <li>{say('import.files-left-out', { count: leftOut.files.length })}</li>
      )}
    </ul>
  )
}
