import type { EntryBody } from '#lib/casebook/entry.ts'
import { requests, type RequestName } from '#lib/messaging/protocol.ts'

/** The entry that the background writes for a request about an offer, an end or a note. */
export function offerEntry(name: RequestName, request: unknown): EntryBody | undefined {
  switch (name) {
    case 'note-offer': {
      const { tabId: _tab, key: _key, ...terms } = requests[name].schema.parse(request)
      return { kind: 'offer-made', ...terms }
    }
    case 'answer-offer': {
      const { offer, answer, escalated } = requests[name].schema.parse(request)
      return { kind: 'offer-answered', offer, answer, escalated }
    }
    case 'withdraw-offer':
      return { kind: 'offer-withdrawn', offer: requests[name].schema.parse(request).offer }
    case 'close-case': {
      const { tabId: _tab, key: _key, ...terms } = requests[name].schema.parse(request)
      return { kind: 'case-closed', ...terms }
    }
    case 'note-down': {
      const { tabId: _tab, key: _key, ...terms } = requests[name].schema.parse(request)
      return { kind: 'note', ...terms }
    }
    case 'reopen-case':
      return { kind: 'case-reopened' }
    default:
      return undefined
  }
}
