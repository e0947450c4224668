import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components/Disclosure'
import { Icon } from './icon.tsx'

export type FoldProps = {
  /** What stands in the button that opens and closes. */
  readonly title: ReactNode
  readonly children: ReactNode
  /** Level of the heading around the button. */
  readonly level: 2 | 3 | 4
  readonly className?: string
  readonly isOpenAtFirst?: boolean
  readonly isOpen?: boolean
  readonly onToggle?: (isOpen: boolean) => void
  readonly testId?: string
  /** The title brings a mark of its own. */
  readonly hasOwnMark?: boolean
}

/** A section that opens and closes in place. */
export function Fold(props: FoldProps) {
  const { title, children, level, className, isOpen, onToggle } = props
  return (
    <Disclosure
      className={className ? `fold ${className}` : 'fold'}
      defaultExpanded={props.isOpenAtFirst ?? false}
      {...(isOpen === undefined ? {} : { isExpanded: isOpen })}
      {...(onToggle ? { onExpandedChange: onToggle } : {})}
    >
      <Heading level={level} className="fold-heading">
        <Button slot="trigger" className="fold-trigger" data-testid={props.testId}>
          {!props.hasOwnMark && <Icon name="chevron" className="fold-mark" />}
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="fold-panel">{children}</DisclosurePanel>
    </Disclosure>
  )
}
