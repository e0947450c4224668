import { Mark } from '#components/ui/mark.tsx'
import { SettingsFields } from '#components/panel/settings-fields.tsx'
import type { PanelSettings } from '#components/panel/settings.ts'
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
      <div className="desk-settings">
        <SettingsFields settings={settings} />
      </div>
    </header>
  )
}
