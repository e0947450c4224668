import { existsSync, globSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

/** The environment names a program file: ours first, then names that other tools made usual. */
const named: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['AMENDS_CHROMIUM', 'CHROMIUM_PATH', 'CHROME_PATH', 'CHROME_BIN'],
  firefox: ['AMENDS_FIREFOX', 'FIREFOX_PATH', 'FIREFOX_BIN'],
}

const onPath: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
}

const wellKnown: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Chromium/Application/chrome.exe',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ],
  firefox: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
}

/** Where Playwright keeps the browsers it was asked to download. */
const cacheFolders = [
  '.cache/ms-playwright',
  'Library/Caches/ms-playwright',
  'AppData/Local/ms-playwright',
]
const inCache: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium-*/chrome-linux*/chrome',
    'chromium-*/chrome-mac*/*.app/Contents/MacOS/*',
    'chromium-*/chrome-win*/chrome.exe',
  ],
  // Playwright's Firefox speaks its own protocol only: of no use here.
  firefox: [],
}

/** The program file of a browser on this machine, or nothing. */
export function findBrowser(name: BrowserName): string | undefined {
  const fromEnvironment = named[name].map((key) => process.env[key] ?? '')
  const candidates = [...fromEnvironment, ...searched(onPath[name]), ...wellKnown[name]]
  return [...candidates, ...cached(name)].find(isProgram)
}

function searched(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function cached(name: BrowserName): readonly string[] {
  const folders = cacheFolders.map((folder) => join(homedir(), folder))
  const all = [process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? '', ...folders].filter(existsSync)
  return all.flatMap((cwd) =>
    inCache[name].flatMap((pattern) =>
      globSync(pattern, { cwd })
        .toSorted()
        .toReversed()
        .map((file) => join(cwd, file)),
    ),
  )
}

/** Ubuntu's `chromium-browser` is a script of a few lines that only asks for the snap. */
function isProgram(file: string): boolean {
  const seen = file === '' ? undefined : statSync(file, { throwIfNoEntry: false })
  return seen !== undefined && seen.isFile() && !(file.endsWith('-browser') && seen.size < 5_000)
}
