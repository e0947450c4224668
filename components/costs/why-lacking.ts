import type { Text } from '#components/ui/text.tsx'
import type { Unavailable } from '#lib/resolution/outcome.ts'
import type { UnavailableOption } from '#lib/resolution/quote.ts'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'

/** Why something cannot be quoted, in words. */
export function whyText(why: Unavailable, text: Text): string {
  const { t } = text
  switch (why.code) {
    case 'missing-input':
      return t('costs.why.missing-input')
    case 'no-fee-table':
      return t('costs.why.no-fee-table')
    case 'rate-unknown':
      return t('costs.why.rate-unknown')
    case 'refund-fee-cap-unknown':
      return t('costs.why.refund-fee-cap-unknown', { currency: why.currency })
  }
}

/** What a way out waits for, else why it cannot be quoted. */
export function whyLacking(
  { why }: UnavailableOption,
  needs: readonly FieldPath[],
  text: Text,
): string {
  if (needs.length === 0) return whyText(why, text)
  return text.t('costs.why.needs', { names: fieldNames(needs, text) })
}

export function fieldNames(paths: readonly FieldPath[], { t }: Text): string {
  return paths.map((path) => t(`costs.field.${path}`)).join(t('list.separator'))
}
