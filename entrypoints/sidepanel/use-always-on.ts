import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import type { AlwaysOn } from '#components/panel/services.ts'
import { alwaysOnIds, alwaysOnOrigins } from '#lib/marketplaces/always-on.ts'
import { send } from '#lib/messaging/client.ts'
import type { MarketplaceId } from '#lib/order/kinds.ts'

const asked = (id: MarketplaceId) => ({ origins: [...alwaysOnOrigins(id)] })

/** Where it is on, as the browser's permissions say at this moment. */
export function useAlwaysOn(): AlwaysOn | undefined {
  const [state, setState] = useState<AlwaysOn>()
  useEffect(() => {
    let isGone = false
    const look = async () => {
      const pairs = await Promise.all(
        alwaysOnIds.map(async (id) => [id, await browser.permissions.contains(asked(id))] as const),
      )
      if (!isGone) setState(Object.fromEntries(pairs) as AlwaysOn)
    }
    const again = (): void => void look()
    browser.permissions.onAdded.addListener(again)
    browser.permissions.onRemoved.addListener(again)
    again()
    return () => {
      isGone = true
      browser.permissions.onAdded.removeListener(again)
      browser.permissions.onRemoved.removeListener(again)
    }
  }, [])
  return state
}

/** Nothing may be awaited before the browser is asked: it does so only within the click. */
export async function switchAlwaysOn(id: MarketplaceId, isOn: boolean): Promise<boolean> {
  if (isOn) return browser.permissions.request(asked(id))
  return (await send('switch-off-always-on', { marketplace: id })).ok
}
