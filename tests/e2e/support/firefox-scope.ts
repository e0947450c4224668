import type { Browser } from 'puppeteer-core'

/**
 * Firefox' own window, through WebDriver BiDi's chrome scope (`--remote-allow-system-access`).
 * BiDi itself knows tabs only; the toolbar icon and the sidebar are reached from here.
 */
export type FirefoxScope = {
  /** Runs privileged code in the browser window; what it returns comes back as JSON. */
  readonly run: (code: string) => Promise<unknown>
  /**
   * Runs privileged code in the process of the document that a browser element shows, `content`
   * being its window; what it returns comes back as JSON. `frame` is an expression for the element.
   */
  readonly runInside: (frame: string, code: string) => Promise<unknown>
}

type Send = (method: string, params: object) => Promise<unknown>

export async function firefoxScope(browser: Browser): Promise<FirefoxScope> {
  const send = bidiOf(browser)
  const window = await windowOf(send)
  const run: FirefoxScope['run'] = async (code) => {
    const answer = await send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (async () => { ${code} })()) ?? 'null')()`,
      target: { context: window },
      awaitPromise: true,
    })
    return JSON.parse(valueOf(answer))
  }
  return {
    run,
    runInside: async (frame, code) => {
      const answer = await run(insideScript(frame, code))
      const error = member(answer, 'error')
      if (error !== undefined) throw new Error(`in Firefox: ${JSON.stringify(error)}`)
      return member(answer, 'value')
    },
  }
}

/** A frame script carries the code over to the document's process; a message brings the answer. */
function insideScript(frame: string, code: string): string {
  return `
    const frame = ${frame};
    if (!frame) throw new Error('there is no such document');
    const name = 'amends:' + Math.random();
    const script = '(async () => { const answer = {}; try { answer.value = await (async () => {' +
      ${JSON.stringify(code)} +
      '})() } catch (error) { answer.error = String(error) } sendAsyncMessage("' + name + '", answer) })()';
    return new Promise((done) => {
      const listen = (message) => {
        frame.messageManager.removeMessageListener(name, listen);
        done(message.data);
      };
      frame.messageManager.addMessageListener(name, listen);
      frame.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
    });`
}

/** Puppeteer offers no way to send a command of one's own; its connection has one. */
function bidiOf(browser: Browser): Send {
  const connection: unknown = Reflect.get(browser, 'connection')
  const send: unknown = connection instanceof Object ? Reflect.get(connection, 'send') : undefined
  if (typeof send !== 'function') throw new Error('this puppeteer-core has no BiDi connection')
  return async (method, params) => {
    const answer: unknown = await Reflect.apply(send, connection, [method, params])
    return member(answer, 'result')
  }
}

async function windowOf(send: Send): Promise<string> {
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const contexts = member(tree, 'contexts')
  const id = Array.isArray(contexts) ? member(contexts[0], 'context') : undefined
  if (typeof id !== 'string') throw new Error('Firefox shows no window to BiDi')
  return id
}

function valueOf(answer: unknown): string {
  const value = member(member(answer, 'result'), 'value')
  if (typeof value === 'string') return value
  const text = member(member(answer, 'exceptionDetails'), 'text')
  throw new Error(`in Firefox' window: ${String(text)}`)
}

function member(value: unknown, key: string): unknown {
  return value instanceof Object ? Reflect.get(value, key) : undefined
}
