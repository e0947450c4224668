import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { useServices } from './services.ts'

/**
 * The working values of one order: typed costs, terms, values for replies. What is typed shows at
 * once and is saved a moment later, so that closing the panel loses nothing.
 */
export type Work = {
  /** Empty and absent are the same: not given. */
  readonly get: (name: string) => string
  readonly set: (name: string, value: string) => void
  readonly all: Readonly<Record<string, string>>
  /** Why the last save failed; undefined when all is saved. */
  readonly trouble: string | undefined
}

const Context = createContext<Work | undefined>(undefined)

export function useWork(): Work {
  const work = useContext(Context)
  if (!work) throw new Error('Put the component into a WorkProvider')
  return work
}

const saveAfterMs = 300

/**
 * The working values of one key. Give the component that calls it a React key too: another order
 * starts with other values.
 * @param key Undefined when the page names no order: values then live only as long as the panel.
 */
export function useWorkOf(key: string | undefined): Work {
  const stored = useServices().useWorkspace(key)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const { queue, trouble } = useSaving(key)
  return useMemo((): Work => {
    const all = { ...stored, ...typed }
    return {
      all,
      get: (name) => all[name] ?? '',
      set: (name, value) => {
        setTyped((before) => ({ ...before, [name]: value }))
        queue(name, value)
      },
      trouble,
    }
  }, [stored, typed, queue, trouble])
}

type ProviderProps = { readonly orderKey: string | undefined; readonly children: ReactNode }

/** Gives the working values of the order in view to everything inside. */
export function WorkProvider({ orderKey, children }: ProviderProps) {
  return <Context value={useWorkOf(orderKey)}>{children}</Context>
}

/** Collects changes and saves them together; whatever is unsaved goes out when the panel goes. */
function useSaving(key: string | undefined) {
  const { send } = useServices()
  const [trouble, setTrouble] = useState<string>()
  const unsaved = useRef<Record<string, string>>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const saving = useMemo(() => {
    const save = () => {
      const patch = unsaved.current
      if (key === undefined || Object.keys(patch).length === 0) return
      unsaved.current = {}
      void send('save-workspace', { key, patch }).then((reply) =>
        setTrouble(reply.ok ? undefined : (reply.detail ?? reply.code)),
      )
    }
    const queue = (name: string, value: string) => {
      unsaved.current[name] = value
      clearTimeout(timer.current)
      timer.current = setTimeout(save, saveAfterMs)
    }
    return { queue, save }
  }, [key, send])
  useEffect(() => {
    addEventListener('pagehide', saving.save)
    return () => {
      removeEventListener('pagehide', saving.save)
      clearTimeout(timer.current)
      saving.save()
    }
  }, [saving])
  return { queue: saving.queue, trouble }
}
