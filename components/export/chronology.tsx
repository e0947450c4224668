import { useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { useRoomWords } from './room-words.tsx'
import { useCustody, type ExportAbout } from './use-custody.ts'

export type ChronologyProps = {
  readonly about: ExportAbout
  readonly text: string
  readonly leftOut: number
  /** Undefined: written anew from the case. */
  readonly onText: (text: string | undefined) => void
}

/** The text for the form, to be changed by hand, with a counter that follows. */
export function Chronology({ about, text, leftOut, onText }: ChronologyProps) {
  const say = useRoomWords()
  const { format } = useText()
  const { limit } = about.profile.text
  const custody = useCustody(about)
  const [isCopied, setCopied] = useState(false)
  /** The same text is written down once, however often it is copied. */
  const written = useRef<string>(undefined)
  const over = limit === null ? 0 : text.length - limit
  const count = format.count(text.length)
  const counted =
    limit === null
      ? say('export.text.count-free', { count })
      : say('export.text.count', { count, limit: format.count(limit) })
  const change = (next: string | undefined) => {
    setCopied(false)
    onText(next)
  }
  const copy = async () => {
    const leaving = { form: 'text', files: 0, bytes: new Blob([text]).size } as const
    if (written.current !== text && !(await custody.write(leaving))) return
    written.current = text
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <section className="export-part">
      <TextField
        label={say('export.text')}
        value={text}
        rows={9}
        onChange={change}
        hint={text === '' ? say('export.text.empty') : counted}
        error={over > 0 ? `${counted}. ${say('export.text.over', { count: over })}` : undefined}
        testId="export-text"
      />
      {leftOut > 0 && (
        <p className="soft small">{say('export.text.left-out', { count: leftOut })}</p>
      )}
      <div className="row">
        <Button
          onPress={() => void copy()}
          isDisabled={text === '' || over > 0}
          data-testid="export-copy"
        >
          {say('export.text.copy')}
        </Button>
        <Button look="link" onPress={() => change(undefined)}>
          {say('export.text.reset')}
        </Button>
      </div>
      <Notice
        note={isCopied ? { tone: 'good', text: say('export.text.copied') } : custody.note}
        testId="export-copy-note"
      />
    </section>
  )
}
