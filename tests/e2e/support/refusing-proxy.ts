import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type RefusingProxy = {
  readonly port: number
  /** Hosts that something in the browser tried to reach past the interception, in order. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * The browser's only way to a network: a proxy that writes down what is asked of it and refuses.
 * It sees what no interception sees: the background, the panel, beacons, pop-ups, the browser itself.
 */
export async function openRefusingProxy(): Promise<RefusingProxy> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(hostOf(request.url ?? ''))
    response.writeHead(403).end()
  })
  server.on('connect', (request: IncomingMessage, socket) => {
    asked.push(request.url ?? '')
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: portOf(server.address()),
    asked,
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

/** A plain request names the whole address, a tunnel `host:443` only. */
function hostOf(target: string): string {
  return URL.parse(target)?.host ?? target
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  return address.port
}
