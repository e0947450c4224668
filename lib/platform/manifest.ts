import type { UserManifest } from 'wxt'
import { alwaysOnIds, alwaysOnOrigins } from '../marketplaces/always-on.ts'

/** Firefox needs a fixed id for MV3; it is also the stem of the add-on's origin in tests. */
export const GECKO_ID = 'amends@amends.example'

const common: UserManifest = {
  name: '__MSG_extension_name__',
  short_name: 'Amends',
  description: '__MSG_extension_description__',
  default_locale: 'en',
  incognito: 'not_allowed',
  // Asked for by a click, in the room of deadlines.
  optional_permissions: ['notifications'],
  // Asked for one marketplace at a time, by the switch "always on".
  optional_host_permissions: alwaysOnIds.flatMap(alwaysOnOrigins),
  action: { default_title: '__MSG_action_title__' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
    'open-desk': {
      suggested_key: { default: 'Alt+Shift+D' },
      description: '__MSG_open_desk__',
    },
  },
}

/** The manifest of one browser: no host permission, nothing that asks at install. */
export function manifestFor(browser: string): UserManifest {
  if (browser === 'firefox') {
    return {
      ...common,
      permissions: ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'],
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }
  }
  return {
    ...common,
    minimum_chrome_version: '144',
    permissions: ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  }
}
