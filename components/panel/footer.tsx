import type { ReactNode } from 'react'
import { SettingsFields } from './settings-fields.tsx'
import type { PanelSettings } from './settings.ts'

/** How pages are read, and language and colours of the panel. */
export function Footer({ settings, children }: { settings: PanelSettings; children: ReactNode }) {
  return (
    <footer className="footer">
      {children}
      <SettingsFields settings={settings} />
    </footer>
  )
}
