import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Panel } from '#components/panel/panel.tsx'
import { themes, type Theme } from '#components/panel/settings.ts'
import { languageTags, locales } from '#lib/i18n/locales.ts'
import { fakeServices } from './fake-services.ts'
import { galleryStates } from './states.ts'

/** The real components with invented states: `?state=ebay-return&locale=zh-cn&theme=dark`. */

const asked = new URLSearchParams(location.search)
const state = galleryStates[asked.get('state') ?? 'ebay-return']
const root = document.getElementById('root')
globalThis.sentByPanel = []

function Gallery() {
  const [locale, setLocale] = useState(locales.find((each) => each === asked.get('locale')) ?? 'en')
  const [theme, setTheme] = useState<Theme>(
    themes.find((each) => each === asked.get('theme')) ?? 'auto',
  )
  const [services] = useState(
    () => state && fakeServices(state, locale, (sent) => globalThis.sentByPanel.push(sent)),
  )
  document.documentElement.lang = languageTags[locale]
  if (theme !== 'auto') document.documentElement.dataset['theme'] = theme
  if (!services) return <p>{Object.keys(galleryStates).join(' ')}</p>
  return (
    <Panel
      services={{ ...services, locale }}
      settings={{ theme, onTheme: setTheme, onLocale: setLocale }}
    />
  )
}

if (root) createRoot(root).render(<Gallery />)
