import type { CDPSession } from 'playwright-core'

/** Runs an expression and gives what it, or what it promises, comes to. @throws with the page's own words */
export type Evaluate = (expression: string) => Promise<unknown>

/** A world of its own in a page, as an extension's scripts have one: the page sees nothing of it. */
export async function isolatedWorld(session: CDPSession): Promise<Evaluate> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'amends',
  })
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails !== undefined) {
      const { exception, text } = exceptionDetails
      throw new Error(`in the page: ${exception?.description ?? text}`)
    }
    return result.value
  }
}
