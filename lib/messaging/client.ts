import { browser } from 'wxt/browser'
import type { Reply, ReplyOf, RequestName, RequestOf } from './protocol.ts'

/** Sends a request to the background. Always answers: a background that cannot be reached is a refusal too. */
export async function send<N extends RequestName>(
  name: N,
  request: RequestOf<N>,
): Promise<Reply<ReplyOf[N]>> {
  try {
    const reply: Reply<ReplyOf[N]> | undefined = await browser.runtime.sendMessage({
      name,
      request,
    })
    return reply ?? { ok: false, code: 'failed', detail: 'no answer' }
  } catch (error) {
    return {
      ok: false,
      code: 'failed',
      detail: error instanceof Error ? error.message : 'unreachable',
    }
  }
}
