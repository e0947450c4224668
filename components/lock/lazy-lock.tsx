import { lazy, Suspense } from 'react'
import { MoreWords, useText } from '#components/ui/text.tsx'
import { loadEvidenceWords } from '#lib/i18n/catalogs.ts'
import type { Locale } from '#lib/i18n/locales.ts'

function screenIn(locale: Locale) {
  return lazy(async () => {
    const [{ LockScreen }, words] = await Promise.all([
      import('./lock-screen.tsx'),
      loadEvidenceWords(locale),
    ])
    return {
      default: (props: { tabId: number | undefined }) => (
        <MoreWords words={words}>
          <LockScreen {...props} />
        </MoreWords>
      ),
    }
  })
}

const screens: Readonly<Record<Locale, ReturnType<typeof screenIn>>> = {
  en: screenIn('en'),
  'zh-cn': screenIn('zh-cn'),
}

/** Few set a passphrase: what asks for it comes when it is needed. */
export function LazyLock({ tabId }: { tabId: number | undefined }) {
  const { locale } = useText()
  const Screen = screens[locale]
  return (
    <Suspense fallback={<main className="panel" data-loading="lock" />}>
      <Screen tabId={tabId} />
    </Suspense>
  )
}
