import { lazy, Suspense } from 'react'
import { MoreWords, useText } from '#components/ui/text.tsx'
import { loadEvidenceWords } from '#lib/i18n/catalogs.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** Room and words come together, when they are asked for. */
function roomIn(locale: Locale) {
  return lazy(async () => {
    const [{ KeepingRoom }, words] = await Promise.all([
      import('./keeping-room.tsx'),
      loadEvidenceWords(locale),
    ])
    return {
      default: (props: { onBack: () => void }) => (
        <MoreWords words={words}>
          <KeepingRoom {...props} />
        </MoreWords>
      ),
    }
  })
}

const rooms: Readonly<Record<Locale, ReturnType<typeof roomIn>>> = {
  en: roomIn('en'),
  'zh-cn': roomIn('zh-cn'),
}

export function LazyKeeping({ onBack }: { onBack: () => void }) {
  const { locale } = useText()
  const Room = rooms[locale]
  return (
    <Suspense fallback={<main className="panel" data-loading="keeping" />}>
      <Room onBack={onBack} />
    </Suspense>
  )
}
