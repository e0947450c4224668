/** A port where nothing answers: whatever gets past the interception ends there. */
const deadPort = 9

/**
 * Switches for a Chromium that is alone with the tests: no sandbox as root (it cannot start with
 * one), nothing of its own on the network, and no way out for a page even where interception fails.
 */
export function chromiumArguments(proxyPort: number = deadPort): string[] {
  const isRoot = process.getuid?.() === 0
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--dns-prefetch-disable',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  ]
}
