import { useServices } from '#components/panel/services.ts'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { Working } from './working.tsx'

/** How far evidence from before an update is; nothing once it is done. */
export function ForwardingNote() {
  const { t } = useText()
  const forwarding = useServices().useForwarding()
  if (!forwarding || forwarding.state === 'done') return null
  const { state, done, total } = forwarding
  const said = t(`forwarding.${state}`, { done, total })
  if (state === 'running') return <Working said={said} done={done} total={total} />
  const text = forwarding.code === 'storage-full' ? `${said} ${t('forwarding.full')}` : said
  return <Notice note={{ tone: 'bad', text }} testId="forwarding-failed" />
}
