import type { Page } from 'puppeteer-core'
import type { PracticeSite } from '#tests/practice/serve.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import type { Panel } from './panel.ts'
import type { Traces } from './traces.ts'

export type BrowserKind = 'chromium' | 'firefox'

const wanted = (process.env['AMENDS_BROWSERS'] ?? 'chromium,firefox').split(',')
/** Those that the specs run in: both, or the ones that AMENDS_BROWSERS names. */
export const browserKinds: readonly BrowserKind[] = (['chromium', 'firefox'] as const).filter(
  (kind) => wanted.includes(kind),
)

type Served = NonNullable<ReturnType<PracticeSite['answer']>> & {
  /** Beside the content type: pages may ask other hosts than their own. */
  readonly headers?: Readonly<Record<string, string>>
}

export type LaunchOptions = {
  /** Pages that are answered; any other address is refused. */
  readonly site: { readonly answer: (url: string) => Served | undefined }
  /** A window on the screen instead of a headless one. */
  readonly headed?: boolean
}

/** What was asked of the network. */
export type Asked = {
  /** Addresses answered from the practice pages. */
  readonly answered: readonly string[]
  /** Addresses that a page asked for and did not get. */
  readonly refused: readonly string[]
  /** Hosts asked for by anything else, the browser's own errands left out. */
  readonly escaped: readonly string[]
}

/** A real browser with the shipping build, alone with the practice pages. */
export type Driver = {
  readonly kind: BrowserKind
  /** A tab of its own, in front, at that address. */
  readonly openTab: (url: string) => Promise<Page>
  /** The real toolbar icon, on that tab. */
  readonly clickIcon: (tab: Page) => Promise<void>
  /** The real side panel or sidebar of the window; waits until it is there. */
  readonly panel: () => Promise<Panel>
  /** The desk's page, once something has opened it; it must be in front. */
  readonly desk: () => Promise<Panel>
  readonly isPanelOpen: () => Promise<boolean>
  readonly closePanel: () => Promise<void>
  readonly asked: () => Asked
  /**
   * What a person would answer to the browser's own question about these hosts, which no automation
   * reaches: Chromium is told beforehand on its page of extensions, Firefox not to ask.
   */
  readonly allowHosts: (origins: readonly string[]) => Promise<void>
  /** What extensions have in that tab, which is in front. */
  readonly traces: (tab: Page) => Promise<Traces>
  /** Panel and page as they stand beside each other, as PNG. */
  readonly screenshot: (tab: Page) => Promise<Uint8Array>
  /** Ends the browser and starts it again on the same profile. */
  readonly restart: () => Promise<void>
  /** Kills the browser's processes, whatever they do, and starts it again on the same profile. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
  /** Resolves when somebody closed the window. */
  readonly closed: () => Promise<void>
}

export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Driver> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options)
}
