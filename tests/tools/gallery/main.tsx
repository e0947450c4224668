import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Panel } from '#components/panel/panel.tsx'
import { themes, type Theme } from '#components/panel/settings.ts'
import { loadCatalog, type Catalog } from '#lib/i18n/catalogs.ts'
import { languageTags, locales, type Locale } from '#lib/i18n/locales.ts'
import { fakeServices } from './fake-services.ts'
import { galleryStates } from './states.ts'

/** The real components with invented states: `?state=ebay-return&locale=zh-cn&theme=dark`. */

const asked = new URLSearchParams(location.search)
const state = galleryStates[asked.get('state') ?? 'ebay-return']
const root = document.getElementById('root')
globalThis.sentByPanel = []

type Shown = { readonly locale: Locale; readonly catalog: Catalog }

function Gallery({ first }: { first: Shown }) {
  const [{ locale, catalog }, setShown] = useState(first)
  const setLocale = (next: Locale) =>
    void loadCatalog(next).then((words) => setShown({ locale: next, catalog: words }))
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
      catalog={catalog}
      settings={{ theme, onTheme: setTheme, onLocale: setLocale }}
    />
  )
}

const locale = locales.find((each) => each === asked.get('locale')) ?? 'en'
const catalog = await loadCatalog(locale)
if (root) createRoot(root).render(<Gallery first={{ locale, catalog }} />)
