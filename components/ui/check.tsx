import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { Icon } from './icon.tsx'

export type CheckProps = {
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
  readonly children: ReactNode
  readonly isDisabled?: boolean
  readonly testId?: string
}

export function Check(props: CheckProps) {
  const { isChecked, onChange, children, isDisabled = false, testId } = props
  return (
    <Checkbox
      className="check"
      isSelected={isChecked}
      isDisabled={isDisabled}
      onChange={onChange}
      data-testid={testId}
    >
      <span className="check-box">
        <Icon name="check" />
      </span>
      <span>{children}</span>
    </Checkbox>
  )
}
