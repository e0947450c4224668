import { lazy, type ComponentType } from 'react'
import { MoreWords, useText } from '#components/ui/text.tsx'
import { loadEvidenceWords } from '#lib/i18n/catalogs.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** The timeline, the claims with the words of eleven languages, and the view's own words come when it is shown. */
function evidenceIn(locale: Locale) {
  return lazy(async () => {
    const [{ EvidenceView }, words] = await Promise.all([
      import('./evidence-view.tsx'),
      loadEvidenceWords(locale),
    ])
    return {
      default: () => (
        <MoreWords words={words}>
          <EvidenceView />
        </MoreWords>
      ),
    }
  })
}

const views: Readonly<Record<Locale, ComponentType>> = {
  en: evidenceIn('en'),
  'zh-cn': evidenceIn('zh-cn'),
}

export function LazyEvidence() {
  const { locale } = useText()
  const View = views[locale]
  return <View />
}
