import type { FirefoxScope } from './firefox-scope.ts'
import type { Key, PanelHands } from './panel.ts'

/** The element in Firefox' window that shows the sidebar's document, which lives in another process. */
const frame = `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`

const importEvent = `const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');`

/** The sidebar's address, once its document is there. */
export async function sidebarUrl(scope: FirefoxScope): Promise<string | undefined> {
  const url = await scope.run(
    `return SidebarController.isOpen ? (${frame})?.currentURI?.spec ?? null : null`,
  )
  return typeof url === 'string' && url.startsWith('moz-extension:') ? url : undefined
}

/** The element that shows the tab in front, and its address: BiDi does not go into pages of extensions. */
const tabFrame = 'gBrowser.selectedBrowser'
export const tabAddress = `return ${tabFrame}.currentURI.spec`

export function tabHands(scope: FirefoxScope): PanelHands {
  return handsIn(scope, tabFrame, '{ x: 0, y: 0 }')
}

export function sidebarHands(scope: FirefoxScope): PanelHands {
  return handsIn(scope, frame, 'SidebarController.browser.getBoundingClientRect()')
}

/** @param outer Where the document lies in which the frame lies, as an expression. */
function handsIn(scope: FirefoxScope, where: string, outer: string): PanelHands {
  return {
    evaluate: (expression) => evaluateInside(scope, where, expression),
    clickAt: async (x, y) => void (await scope.run(clickScript(where, outer, x, y))),
    typeText: async (text) => {
      await scope.runInside(
        where,
        `${importEvent} event.sendKeys(${JSON.stringify(text)}, content)`,
      )
    },
    pressKey: async (key) => {
      const data = JSON.stringify(keyData(key))
      await scope.runInside(where, `${importEvent} event.sendSingleKey(${data}, content)`)
    },
    screenshot: () => snapshot(scope, `(${where}).browsingContext`),
  }
}

/** Evaluates in the document as its own scripts would; the value comes back as JSON. */
async function evaluateInside(scope: FirefoxScope, where: string, expression: string) {
  const source = `(async () => JSON.stringify(await (${expression})))()`
  const json = await scope.runInside(
    where,
    `const options = { sandboxPrototype: content, wantXrays: false, sameZoneAs: content };
     return Cu.evalInSandbox(${JSON.stringify(source)}, new Cu.Sandbox(content, options));`,
  )
  return typeof json === 'string' ? (JSON.parse(json) as unknown) : undefined
}

/** The mouse of the window itself, over the place where the document lies. */
function clickScript(where: string, outer: string, x: number, y: number): string {
  return `
    ${importEvent}
    const outer = ${outer};
    const inner = (${where}).getBoundingClientRect();
    const at = [outer.x + inner.x + ${x}, outer.y + inner.y + ${y}];
    const mouse = { button: 0, clickCount: 1, asyncEnabled: true };
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      await event.synthesizeMouseAtPoint(at[0], at[1], { ...mouse, type }, window);
    }`
}

function keyData(key: Key): object {
  return key === 'Space'
    ? { key: ' ', code: 'Space', printable: true }
    : { key, code: key, printable: false }
}

/** What a browsing context shows, its remote frames included, as PNG. */
export async function snapshot(scope: FirefoxScope, context: string): Promise<Uint8Array> {
  const address = await scope.run(`
    const bitmap = await ${context}.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png');`)
  return Buffer.from(String(address).split(',')[1] ?? '', 'base64')
}
