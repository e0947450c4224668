import { sourceOf, type SourcedPage } from './pages.ts'
import { known, type Told } from './told.ts'
import { whenOf, type When } from './when.ts'

/** What a page tells of messages and of the dispute. */
export function talkTold(page: SourcedPage): readonly Told[] {
  return [...messages(page), ...dispute(page)]
}

function messages(page: SourcedPage): readonly Told[] {
  return (page.reading.facts.messages ?? []).map(({ from, at, body, attachments }, index) =>
    known({
      lane: 'chat' as const,
      kind: 'message' as const,
      when: whenOf(at),
      printed: at,
      from,
      text: body,
      attachments,
      source: sourceOf(page, `messages[${index}].body`),
    }),
  )
}

function dispute(page: SourcedPage): readonly Told[] {
  const { dispute: told } = page.reading.facts
  if (told === undefined) return []
  const { openedAt, respondBy, status, reason, buyerComment } = told
  const text = buyerComment ?? reason
  return [
    ...(openedAt === undefined
      ? []
      : [{ ...at('dispute-opened', openedAt), ...known({ text }), ...from(page, 'openedAt') }]),
    ...(respondBy === undefined
      ? []
      : [{ ...at('dispute-due', respondBy), ...from(page, 'respondBy') }]),
    ...(status === undefined
      ? []
      : [{ ...seen('dispute-status', page), text: status, ...from(page, 'status') }]),
    ...offers(page),
  ]
}

/** Plans stand on the page without a time of their own. */
function offers(page: SourcedPage): readonly Told[] {
  return (page.reading.facts.dispute?.offers ?? []).map(
    ({ by, kind: offer, amount: money, comment: text }, index) =>
      known({
        ...seen('dispute-offer', page),
        from: by,
        offer,
        money,
        text,
        ...from(page, `offers[${index}]`),
      }),
  )
}

function at(kind: 'dispute-opened' | 'dispute-due', printed: string) {
  return { lane: 'dispute' as const, kind, when: whenOf(printed), printed }
}

function seen(kind: 'dispute-status' | 'dispute-offer', { readAt }: SourcedPage) {
  const when: When = { kind: 'seen', at: Temporal.Instant.from(readAt) }
  return { lane: 'dispute' as const, kind, when }
}

function from(page: SourcedPage, fact: string) {
  return { source: sourceOf(page, `dispute.${fact}`) }
}
