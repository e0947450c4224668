import type { Text } from '#components/ui/text.tsx'
import type { Reply } from '#lib/messaging/protocol.ts'

type Refusal = Extract<Reply<unknown>, { ok: false }>

/** What went wrong and what to do, in one plain sentence. */
export function failureText({ code, detail }: Refusal, { t }: Text): string {
  if (code === 'too-long' && detail !== undefined) {
    return t('failure.too-long-limit', { limit: detail })
  }
  const sentence = t(`failure.${code}`)
  const isOurs = code === 'failed' || code === 'storage-failed' || code === 'bad-request'
  return isOurs && detail !== undefined ? t('failure.with-detail', { sentence, detail }) : sentence
}
