import type { FirefoxScope } from './firefox-scope.ts'
import type { Key, PanelHands } from './panel.ts'

/** The element in Firefox' window that shows the sidebar's document, which lives in another process. */
const frame = `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`

/** Runs in the sidebar's process: evaluates in the document itself and answers by message. */
const helper = `
  addMessageListener('amends:evaluate', async ({ data }) => {
    const answer = {};
    try {
      const options = { sandboxPrototype: content, wantXrays: false, sameZoneAs: content };
      const source = '(async () => JSON.stringify(await (' + data.source + ')))()';
      answer.json = await Cu.evalInSandbox(source, new Cu.Sandbox(content, options));
    } catch (error) {
      answer.error = String(error);
    }
    sendAsyncMessage('amends:answer:' + data.id, answer);
  });
  addMessageListener('amends:keys', ({ data }) => {
    const { event } = ChromeUtils.importESModule('${eventModule()}');
    if (data.text !== undefined) event.sendKeys(data.text, content);
    else event.sendSingleKey(data.key, content);
    sendAsyncMessage('amends:answer:' + data.id, {});
  });
`

function eventModule(): string {
  return 'chrome://remote/content/shared/webdriver/Event.sys.mjs'
}

/** The sidebar's address, once its document is there. */
export async function sidebarUrl(scope: FirefoxScope): Promise<string | undefined> {
  const url = await scope.run(
    `return SidebarController.isOpen ? (${frame})?.currentURI?.spec ?? null : null`,
  )
  return typeof url === 'string' && url.startsWith('moz-extension:') ? url : undefined
}

export function sidebarHands(scope: FirefoxScope): PanelHands {
  const ask = (message: string, data: object) => scope.run(askScript(message, data))
  return {
    evaluate: async (source) => {
      const answer = await ask('amends:evaluate', { source })
      if (!(answer instanceof Object)) throw new Error('the sidebar gave no answer')
      const { json, error } = answer as { readonly json?: string; readonly error?: string }
      if (error !== undefined) throw new Error(`in the sidebar: ${error}`)
      return json === undefined ? undefined : JSON.parse(json)
    },
    clickAt: async (x, y) => void (await scope.run(clickScript(x, y))),
    typeText: async (text) => void (await ask('amends:keys', { text })),
    pressKey: async (key) => void (await ask('amends:keys', { key: keyData(key) })),
    screenshot: () => snapshot(scope, `(${frame}).browsingContext`),
  }
}

/** Sends a message to the helper, which is put into the sidebar's process first where it is not yet. */
function askScript(message: string, data: object): string {
  return `
    const frame = ${frame};
    if (!frame) throw new Error('the sidebar is not open');
    const manager = frame.messageManager;
    if (window.amendsHelped !== manager) {
      manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(helper)}), false);
      window.amendsHelped = manager;
    }
    const id = String(Math.random());
    const name = 'amends:answer:' + id;
    return new Promise((done) => {
      const listen = (answer) => {
        manager.removeMessageListener(name, listen);
        done(answer.data);
      };
      manager.addMessageListener(name, listen);
      manager.sendAsyncMessage(${JSON.stringify(message)}, { ...${JSON.stringify(data)}, id });
    });`
}

/** The mouse of the window itself, over the place where the sidebar's document lies. */
function clickScript(x: number, y: number): string {
  return `
    const { event } = ChromeUtils.importESModule('${eventModule()}');
    const outer = SidebarController.browser.getBoundingClientRect();
    const inner = (${frame}).getBoundingClientRect();
    const at = [outer.x + inner.x + ${x}, outer.y + inner.y + ${y}];
    const mouse = { button: 0, clickCount: 1, asyncEnabled: true };
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      await event.synthesizeMouseAtPoint(at[0], at[1], { ...mouse, type }, window);
    }`
}

function keyData(key: Key): object {
  return key === 'Space'
    ? { key: ' ', code: 'Space', printable: true }
    : { key: key.replace('Arrow', ''), code: key, printable: false }
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
