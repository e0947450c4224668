import { useText } from '#components/ui/text.tsx'

/** Opens the desk in a tab of its own; one that was opened from here is shown again. */
export function DeskLink() {
  const { t } = useText()
  return (
    <div className="footer-room">
      <a
        className="button button-link"
        href="/desk.html"
        target="amends-desk"
        data-testid="open-desk"
      >
        {t('panel.desk')}
      </a>
    </div>
  )
}
