import { Mark } from '#components/ui/mark.tsx'
import { Select } from '#components/ui/select.tsx'
import { useText } from '#components/ui/text.tsx'
import { themes, type PanelSettings } from '#components/panel/settings.ts'
import { locales } from '#lib/i18n/locales.ts'
import { useDeskWords } from './desk-words.tsx'
import { hashOf, type DeskView, type Route } from './routes.ts'

const groups: readonly (readonly DeskView[])[] = [
  ['cases', 'insights'],
  ['costs', 'rules', 'deadlines', 'readers'],
  ['privacy', 'backup', 'packs'],
  ['start', 'about'],
]

type Props = { readonly current: Route['view']; readonly settings: PanelSettings }

/** The ways to all views, and language and colours. */
export function Navigation({ current, settings }: Props) {
  const say = useDeskWords()
  const here = current === 'case' ? 'cases' : current
  return (
    <header className="desk-side">
      <p className="desk-mark strong">
        <Mark size={20} />
        {say('desk.name')}
      </p>
      <nav aria-label={say('desk.navigation')} className="desk-nav">
        {groups.map((views) => (
          <ul key={views[0]} className="desk-nav-group">
            {views.map((view) => (
              <li key={view}>
                <a
                  href={hashOf(view)}
                  className="desk-nav-link"
                  aria-current={view === here ? 'page' : undefined}
                  data-testid={`nav-${view}`}
                >
                  {say(`desk.view.${view}`)}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <Settings settings={settings} />
    </header>
  )
}

function Settings({ settings: { theme, onTheme, onLocale } }: { settings: PanelSettings }) {
  const { t, locale } = useText()
  return (
    <div className="desk-settings">
      <Select
        label={t('panel.language')}
        value={locale}
        choices={locales.map((value) => ({ value, label: t(`panel.language.${value}`) }))}
        onChange={(value) => {
          const chosen = locales.find((each) => each === value)
          if (chosen) onLocale(chosen)
        }}
        testId="language"
      />
      <Select
        label={t('panel.theme')}
        value={theme}
        choices={themes.map((value) => ({ value, label: t(`panel.theme.${value}`) }))}
        onChange={(value) => {
          const chosen = themes.find((each) => each === value)
          if (chosen) onTheme(chosen)
        }}
        testId="theme"
      />
    </div>
  )
}
