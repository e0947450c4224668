import { Select } from '#components/ui/select.tsx'
import { useText } from '#components/ui/text.tsx'
import { locales } from '#lib/i18n/locales.ts'
import { themes, type PanelSettings } from './settings.ts'

/** Language and colours. */
export function SettingsFields({ settings }: { settings: PanelSettings }) {
  const { t, locale } = useText()
  const { theme, onTheme, onLocale } = settings
  return (
    <>
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
    </>
  )
}
