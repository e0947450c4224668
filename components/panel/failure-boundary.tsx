import { Component, type ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useText } from '#components/ui/text.tsx'
import { useServices } from './services.ts'

type Props = { readonly children: ReactNode }
type State = { readonly error: unknown }

/** A mistake of ours in one place must not leave a blank panel: it is said, and can be tried again. */
export class FailureBoundary extends Component<Props, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override componentDidCatch(error: unknown): void {
    console.error('amends: the panel failed', error)
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return <Broken error={error} onRetry={() => this.setState({ error: undefined })} />
  }
}

function Broken({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useText()
  const code = useServices().troubleOf(error)
  return (
    <section className="status" role="alert" data-testid="status" data-status="broken">
      <h1 className="status-title">{t('status.broken.title')}</h1>
      <p>{code === undefined ? t('status.broken.body') : t(`failure.${code}`)}</p>
      <p className="soft small page-text">
        {error instanceof Error ? error.message : String(error)}
      </p>
      <Button onPress={onRetry}>{t('status.broken.retry')}</Button>
    </section>
  )
}
