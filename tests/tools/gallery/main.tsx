import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Desk } from '#components/desk/desk.tsx'
import { Panel } from '#components/panel/panel.tsx'
import { themes, type Theme } from '#components/panel/settings.ts'
import { loadCatalog, type Catalog } from '#lib/i18n/catalogs.ts'
import { languageTags, locales, type Locale } from '#lib/i18n/locales.ts'
import { loadDeskCatalog, type DeskCatalog } from '#lib/i18n/rooms/desk.ts'
import { deskStates } from './desk-states.ts'
import { fakeDesk } from './fake-desk.ts'
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

function DeskGallery({ first, asked: name }: { first: Locale; asked: string }) {
  const [{ locale, catalog }, setShown] = useState<DeskShown>({ locale: first, catalog: undefined })
  const setLocale = (next: Locale) =>
    void loadDeskCatalog(next).then((words) => setShown({ locale: next, catalog: words }))
  const [theme, setTheme] = useState<Theme>(
    themes.find((each) => each === asked.get('theme')) ?? 'auto',
  )
  const [fake] = useState(() => {
    const shown = deskStates[name]
    return shown && fakeDesk(shown, first, (sent) => globalThis.sentByPanel.push(sent))
  })
  useEffect(() => setLocale(first), [first])
  document.documentElement.lang = languageTags[locale]
  if (theme !== 'auto') document.documentElement.dataset['theme'] = theme
  if (!fake || !catalog) return null
  return (
    <Desk
      services={{ ...fake.panel, locale }}
      desk={fake.desk}
      catalog={catalog}
      settings={{ theme, onTheme: setTheme, onLocale: setLocale }}
    />
  )
}

type DeskShown = { readonly locale: Locale; readonly catalog: DeskCatalog | undefined }

const locale = locales.find((each) => each === asked.get('locale')) ?? 'en'
const catalog = await loadCatalog(locale)
const desk = asked.get('state') ?? ''
const isDesk = Object.hasOwn(deskStates, desk)
if (isDesk) location.hash = deskStates[desk]?.hash ?? ''
if (root) {
  createRoot(root).render(
    isDesk ? <DeskGallery first={locale} asked={desk} /> : <Gallery first={{ locale, catalog }} />,
  )
}
