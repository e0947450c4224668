import { useMemo } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useText } from '#components/ui/text.tsx'
import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import { changesOf, type RuleChange } from '#lib/cost-profile/changes.ts'
import type { TableReading } from '#lib/cost-profile/read-rows.ts'
import type { CostRule } from '#lib/cost-profile/rule.ts'
import type { ChangeRules } from './profile-room.tsx'
import { useRoomWords } from './room-words.tsx'
import { valuesText } from './rule-text.ts'
import { RuleWords } from './rule-words.tsx'

export type TablePreviewProps = {
  readonly reading: Extract<TableReading, { ok: true }>
  readonly rules: readonly CostRule[]
  readonly onChange: ChangeRules
  readonly onDone: () => void
}

const mostShown = 30

/** What taking the table would change; nothing is changed before the agent says so. */
export function TablePreview({ reading, rules, onChange, onDone }: TablePreviewProps) {
  const { t } = useText()
  const say = useRoomWords()
  const title = useTitleFocus()
  const changes = useMemo(() => changesOf(rules, reading.rules), [rules, reading])
  const { added, changed, same } = changes
  const all = [...changed, ...added]
  const take = async () => {
    const put = all.map(({ rule }) => rule)
    const said = say('profile.taken', { count: put.length })
    if (await onChange({ put, remove: [] }, said)) onDone()
  }
  const counts = [
    added.length > 0 && say('profile.preview.added', { count: added.length }),
    changed.length > 0 && say('profile.preview.changed', { count: changed.length }),
    same > 0 && say('profile.preview.same', { count: same }),
  ].filter((each) => each !== false)
  return (
    <div className="stack table-preview" data-testid="profile-preview">
      <h4 ref={title} tabIndex={-1} className="strong">
        {say('profile.preview')}
      </h4>
      <p>{all.length === 0 ? say('profile.preview.nothing') : counts.join(t('list.separator'))}</p>
      {reading.unread.length > 0 && (
        <p className="soft small page-text">
          {say('profile.preview.unread', { names: reading.unread.join(t('list.separator')) })}
        </p>
      )}
      <ul>
        {all.slice(0, mostShown).map((change) => (
          <ChangeRow
            key={`${change.rule.store} ${change.rule.currency} ${change.rule.item}`}
            change={change}
          />
        ))}
      </ul>
      {all.length > mostShown && (
        <p className="soft">{say('profile.bad.more', { count: all.length - mostShown })}</p>
      )}
      <div className="row">
        {all.length > 0 && (
          <Button look="primary" onPress={() => void take()} data-testid="profile-take">
            {say('profile.take')}
          </Button>
        )}
        <Button look="link" onPress={onDone} data-testid="profile-leave">
          {say('profile.cancel')}
        </Button>
      </div>
    </div>
  )
}

function ChangeRow({ change: { rule, before } }: { change: RuleChange }) {
  const text = useText()
  const say = useRoomWords()
  return (
    <li className="rule">
      <RuleWords rule={rule} />
      {before && (
        <p className="small soft">
          {say('profile.preview.was', { values: valuesText(before, text) })}
        </p>
      )}
    </li>
  )
}
