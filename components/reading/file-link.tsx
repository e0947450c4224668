import { useEffect, useState, type ReactNode } from 'react'

export type FileLinkProps = {
  /** Name under which it is saved. */
  readonly name: string
  readonly type: string
  readonly content: string
  readonly children: ReactNode
  readonly testId?: string
}

/** A link that saves a file made here; nothing is sent anywhere. */
export function FileLink({ name, type, content, children, testId }: FileLinkProps) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content], { type }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [content, type])
  return (
    <a className="button" href={address} download={name} data-testid={testId}>
      {children}
    </a>
  )
}
