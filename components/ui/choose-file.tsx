import { useRef } from 'react'
import { Button } from './button.tsx'

export type ChooseFileProps = {
  readonly label: string
  /** As the attribute of `input` takes it. */
  readonly accept: string
  readonly onFile: (file: File) => void
  /** Of the button `…-import`, of the field behind it `…-file`. */
  readonly testId: string
}

/** A button that asks for a file; the same one may be taken again. */
export function ChooseFile({ label, accept, onFile, testId }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onPress={() => input.current?.click()} data-testid={`${testId}-import`}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        data-testid={`${testId}-file`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onFile(file)
          currentTarget.value = ''
        }}
      />
    </>
  )
}
