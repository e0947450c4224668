import type { Ref } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button'

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  /** `primary`: the one thing to do here. `link`: reads as a part of the text. */
  readonly look?: 'primary' | 'plain' | 'link'
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ look = 'plain', ...props }: ButtonProps) {
  return <AriaButton {...props} className={look === 'plain' ? 'button' : `button button-${look}`} />
}
