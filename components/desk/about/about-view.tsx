import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import { FOLD_VERSION } from '#lib/casebook/fold.ts'
import { useDeskServices } from '../desk-services.ts'
import { useDeskWords } from '../desk-words.tsx'
import { libraries } from './libraries.ts'

/** Versions, licences, what Amends does and does not do, and its keys. */
export function AboutView() {
  const say = useDeskWords()
  const title = useTitleFocus()
  const { version } = useDeskServices()
  return (
    <main className="desk-main desk-reading" data-testid="about-view">
      <h1 ref={title} tabIndex={-1} className="desk-title">
        {say('desk.view.about')}
      </h1>
      <p>{say('desk.about.what')}</p>
      <section>
        <h2 className="section-title">{say('desk.about.promise')}</h2>
        <ul className="desk-points">
          <li>{say('desk.about.local')}</li>
          <li>{say('desk.about.click')}</li>
          <li>{say('desk.about.send')}</li>
          <li>{say('desk.about.proof')}</li>
        </ul>
      </section>
      <Keys />
      <section>
        <h2 className="section-title">{say('desk.about.versions')}</h2>
        <p>{say('desk.about.version', { version, fold: FOLD_VERSION })}</p>
        <p className="soft">{say('desk.about.licence')}</p>
      </section>
      <section>
        <h2 className="section-title">{say('desk.about.libraries')}</h2>
        <ul className="desk-libraries">
          {libraries.map(({ name, licence }) => (
            <li key={name} className="spread">
              <span>{name}</span>
              <span className="soft small">{licence}</span>
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}

const keys = ['open', 'desk', 'search', 'move', 'select', 'enter', 'all'] as const

function Keys() {
  const say = useDeskWords()
  return (
    <section>
      <h2 className="section-title">{say('desk.keys')}</h2>
      <dl className="desk-keys">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{say(`desk.keys.${key}`)}</kbd>
            </dt>
            <dd>{say(`desk.keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
