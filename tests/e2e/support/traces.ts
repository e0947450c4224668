import type { CDPSession, Page } from 'puppeteer-core'
import { GECKO_ID } from '#lib/platform/manifest.ts'
import type { FirefoxScope } from './firefox-scope.ts'

/** What an extension left in a page, seen from outside the page. */
export type Traces = {
  /** Script worlds that belong to an extension. */
  readonly worlds: number
  /** Event listeners on the window, the document and every element, whoever put them there. */
  readonly listeners: number
}

export async function chromiumTraces(tab: Page): Promise<Traces> {
  const session = await tab.createCDPSession()
  const worlds: number[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id)
  })
  await session.send('Runtime.enable')
  // Chromium tells of a listener only in the world that put it there: look from each.
  const counts = [undefined, ...worlds].map((world) => listenersIn(session, world))
  const listeners = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  await session.detach()
  return { worlds: worlds.length, listeners }
}

/** In the page's own world when none is named. */
async function listenersIn(session: CDPSession, world: number | undefined): Promise<number> {
  const everything = await session.send('Runtime.evaluate', {
    expression: '[window, document, ...document.querySelectorAll("*")]',
    ...(world === undefined ? {} : { contextId: world }),
  })
  const objectId = everything.result.objectId
  if (objectId === undefined) throw new Error('the page gave no list of its elements')
  const members = await session.send('Runtime.getProperties', { objectId, ownProperties: true })
  let listeners = 0
  for (const { value } of members.result) {
    if (value?.objectId === undefined) continue
    const found = await session.send('DOMDebugger.getEventListeners', { objectId: value.objectId })
    listeners += found.listeners.length
  }
  return listeners
}

/** Of the tab in front. Listeners of the browser's own system group are not the page's. */
export async function firefoxTraces(scope: FirefoxScope): Promise<Traces> {
  const found = await scope.runInside(
    'gBrowser.selectedBrowser',
    `const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
     const world = ExtensionContent.getContextByExtensionId('${GECKO_ID}', content);
     const targets = [content, content.document, ...content.document.querySelectorAll('*')];
     const infos = targets.flatMap((each) => Services.els.getListenerInfoFor(each));
     const own = infos.filter((each) => !each.inSystemEventGroup);
     return { worlds: world === undefined ? 0 : 1, listeners: own.length };`,
  )
  if (!(found instanceof Object)) throw new Error('Firefox told nothing of its tab')
  return {
    worlds: Number(Reflect.get(found, 'worlds')),
    listeners: Number(Reflect.get(found, 'listeners')),
  }
}
