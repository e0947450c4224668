import { createContext, useContext } from 'react'

export const viewNames = ['playbook', 'evidence', 'costs', 'replies'] as const
export type ViewName = (typeof viewNames)[number]

/** The target of the Replies view that puts the focus into its search. */
export const findTarget = 'find'

/** Which of the four views is open, and at what in it: a reply, a field. */
export type Views = {
  readonly target: string | undefined
  readonly open: (view: ViewName, target?: string) => void
}

const Context = createContext<Views | undefined>(undefined)

export const ViewsProvider = Context.Provider

export function useViews(): Views {
  const views = useContext(Context)
  if (!views) throw new Error('Put the component into a ViewsProvider')
  return views
}
