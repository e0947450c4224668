import { lazy, Suspense, type ComponentType } from 'react'
import { MoreWords, useText } from '#components/ui/text.tsx'
import { loadEvidenceWords } from '#lib/i18n/catalogs.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** The words of eleven languages weigh too much for what is loaded first. */
function claimsIn(locale: Locale) {
  return lazy(async () => {
    const [{ ClaimsInStage }, words] = await Promise.all([
      import('./claims-in-stage.tsx'),
      loadEvidenceWords(locale),
    ])
    return {
      default: () => (
        <MoreWords words={words}>
          <ClaimsInStage />
        </MoreWords>
      ),
    }
  })
}

const claims: Readonly<Record<Locale, ComponentType>> = {
  en: claimsIn('en'),
  'zh-cn': claimsIn('zh-cn'),
}

export function LazyClaims() {
  const { locale } = useText()
  const Claims = claims[locale]
  return (
    <Suspense fallback={<div hidden data-loading="claims" />}>
      <Claims />
    </Suspense>
  )
}
