import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureBuild } from '#tests/tools/ensure-build.ts'
import { browserKinds } from './support/driver.ts'

/** What the built extension asks for: nothing that a browser would warn of at install. */

const permissions = {
  chromium: ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'],
} as const

/** Every key that is there; a new one is a decision to be made here too. */
const keys = {
  chromium: ['minimum_chrome_version', 'side_panel'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
} as const
const commonKeys = [
  'action',
  'background',
  'commands',
  'default_locale',
  'description',
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'optional_permissions',
  'permissions',
  'short_name',
  'version',
] as const

describe.each(browserKinds)('manifest for %s', (kind) => {
  let manifest: Readonly<Record<string, unknown>>

  beforeAll(async () => {
    const folder = await ensureBuild(kind === 'chromium' ? 'chrome' : 'firefox')
    manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  })

  it('asks for exactly these permissions', () => {
    expect(manifest['permissions']).toEqual(permissions[kind])
  })

  it('may ask for notifications, by a click, and for nothing else', () => {
    expect(manifest['optional_permissions']).toEqual(['notifications'])
  })

  it('holds exactly these keys: no host permission, no content script, no page open to the web', () => {
    expect(Object.keys(manifest).toSorted()).toEqual([...commonKeys, ...keys[kind]].toSorted())
  })

  it('is version 3 and stays out of private windows, where nothing can be kept', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, incognito: 'not_allowed' })
  })

  it.runIf(kind === 'firefox')('does not open the sidebar by itself', () => {
    expect(manifest['sidebar_action']).toMatchObject({ open_at_install: false })
  })
})
