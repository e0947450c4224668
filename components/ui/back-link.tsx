import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

export type BackLinkProps = {
  /** Undefined where the room has an address of its own: then there is no such link. */
  readonly onBack: (() => void) | undefined
  readonly children: ReactNode
  readonly testId: string
}

/** The way back out of a room. */
export function BackLink({ onBack, children, testId }: BackLinkProps) {
  if (!onBack) return null
  return (
    <Button look="link" onPress={onBack} data-testid={testId}>
      <Icon name="back" />
      {children}
    </Button>
  )
}
