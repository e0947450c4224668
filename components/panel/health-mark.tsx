import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useText } from '#components/ui/text.tsx'
import { healthState, type HealthState } from '#lib/health/state.ts'
import { useServices, type ActiveTab } from './services.ts'

const dots: Readonly<Record<HealthState, string>> = {
  usual: 'dot dot-good',
  weaker: 'dot dot-due',
  missing: 'dot dot-due',
  unknown: 'dot dot-none',
}

type Props = {
  readonly tab: ActiveTab | undefined
  readonly isOpen: boolean
  readonly onOpen: () => void
}

/** A small mark of how the page in view was read; it opens how all pages are read. */
export function HealthMark({ tab, isOpen, onOpen }: Props) {
  const { t } = useText()
  const rows = useServices().useHealth() ?? []
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const page = tab?.state.status === 'read' ? tab.state : undefined
  const state = healthState(page && (page.asRead ?? page.reading), rows)
  return (
    <div className="footer-health">
      <Button
        ref={button}
        look="link"
        isDisabled={isOpen}
        onPress={onOpen}
        data-testid="health-mark"
        data-state={state}
      >
        <span className={dots[state]} aria-hidden="true" />
        {t(`health.state.${state}`)}
      </Button>
    </div>
  )
}
