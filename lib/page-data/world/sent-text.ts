const LONGEST = 100_000

/** What was sent along with a request, where it is short text. */
export function sentText(body: unknown): string | undefined {
  const text = typeof body === 'string' || body instanceof URLSearchParams ? String(body) : ''
  return text !== '' && text.length < LONGEST ? text : undefined
}
