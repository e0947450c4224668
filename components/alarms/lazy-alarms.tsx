import { lazy, Suspense } from 'react'
import { MoreWords, useText } from '#components/ui/text.tsx'
import { loadEvidenceWords } from '#lib/i18n/catalogs.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** Room and words come together, when they are asked for. */
function roomIn(locale: Locale) {
  return lazy(async () => {
    const [{ AlarmsRoom }, words] = await Promise.all([
      import('./alarms-room.tsx'),
      loadEvidenceWords(locale),
    ])
    return {
      default: (props: { onBack: () => void }) => (
        <MoreWords words={words}>
          <AlarmsRoom {...props} />
        </MoreWords>
      ),
    }
  })
}

const rooms: Readonly<Record<Locale, ReturnType<typeof roomIn>>> = {
  en: roomIn('en'),
  'zh-cn': roomIn('zh-cn'),
}

export function LazyAlarms({ onBack }: { onBack: () => void }) {
  const { locale } = useText()
  const Room = rooms[locale]
  return (
    <Suspense fallback={<main className="panel" data-loading="alarms" />}>
      <Room onBack={onBack} />
    </Suspense>
  )
}
