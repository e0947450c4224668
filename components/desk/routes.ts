import { useSyncExternalStore } from 'react'

/** Views of the desk, each under an address of its own, so that the browser's Back goes back. */
export const deskViews = [
  'cases',
  'insights',
  'costs',
  'rules',
  'deadlines',
  'readers',
  'privacy',
  'backup',
  'packs',
  'start',
  'about',
] as const
export type DeskView = (typeof deskViews)[number]

export type Route =
  | { readonly view: DeskView; readonly caseId?: undefined }
  | { readonly view: 'case'; readonly caseId: string }

export function routeOf(hash: string): Route {
  const [name, id] = hash.replace(/^#/, '').split('/')
  if (name === 'case' && id !== undefined && id !== '') {
    return { view: 'case', caseId: decoded(id) }
  }
  return { view: deskViews.find((each) => each === name) ?? 'cases' }
}

/** A percent sign that begins nothing is no address of ours: the id stays as it is, and names no case. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function hashOf(view: DeskView): string {
  return `#${view}`
}

export function caseHash(caseId: string): string {
  return `#case/${encodeURIComponent(caseId)}`
}

export function useHash(): string {
  return useSyncExternalStore(
    (listener) => {
      addEventListener('hashchange', listener)
      return () => removeEventListener('hashchange', listener)
    },
    () => location.hash,
  )
}
