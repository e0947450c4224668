import { browser } from 'wxt/browser'

/** Firefox' own API; the shared types know Chrome's only. */
type SidebarAction = { readonly open: () => Promise<void> }

function sidebarAction(): SidebarAction | undefined {
  const api: unknown = Reflect.get(browser, 'sidebarAction')
  const isSidebar = typeof api === 'object' && api !== null && 'open' in api
  return isSidebar ? (api as SidebarAction) : undefined
}

/** Opens the side panel (Chrome) or sidebar (Firefox). Call it first in a click's handler. */
export function openPanel(windowId: number): void {
  const opening = sidebarAction()?.open() ?? browser.sidePanel.open({ windowId })
  opening.catch((error: unknown) => console.error('amends: the panel did not open', error))
}

/** Asked by the background: is a panel open anywhere? */
export const PANEL_ALIVE = 'panel-alive'

/** Whether any panel listens. */
export async function isPanelOpen(): Promise<boolean> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ name: PANEL_ALIVE })
    return answer === true
  } catch {
    // "Receiving end does not exist": no panel is open.
    return false
  }
}

/** Makes this page answer `isPanelOpen`. */
export function answerAlive(): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse) => {
    const isAsked =
      typeof message === 'object' &&
      message !== null &&
      Reflect.get(message, 'name') === PANEL_ALIVE
    if (isAsked) sendResponse(true)
    return undefined
  })
}
