/** Placeholders of Briskine (`{{to.name}}`) and Text Blaze (`{formtext: name=Order ID}`) as ours. */

const briskine: Readonly<Record<string, string>> = {
  'to.name': 'buyerName',
  'to.first_name': 'buyerName',
  'to.full_name': 'buyerName',
  'from.name': 'agentName',
  'from.first_name': 'agentName',
  'from.full_name': 'agentName',
  'account.name': 'agentName',
  'account.full_name': 'agentName',
}

const field = /\{(?:formtext|formparagraph|formdate|formmenu)\s*:([^{}]*)\}/gi

/** What has no counterpart stays as it is, and is then reported as a fault of the text. */
export function withOwnPlaceholders(text: string): string {
  return text
    .replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) => {
      if (name === 'cursor' || name === '@cursor') return '{cursor}'
      const own = briskine[name] ?? (name.includes('.') ? undefined : nameOf(name))
      return own === undefined ? whole : `{${own}}`
    })
    .replaceAll(field, (whole, settings: string) => {
      const named = /(?:^|;)\s*name\s*=([^;]*)/i.exec(settings)?.[1]
      const own = named === undefined ? undefined : nameOf(named)
      return own === undefined ? whole : `{${own}}`
    })
}

/** `Order ID` → `orderId`. Undefined where no letter of ours is left. */
export function nameOf(label: string): string | undefined {
  const words = label.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []
  const name = words
    .map((word) => word.toLowerCase())
    .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .slice(0, 40)
  const known = words.length === 1 ? words[0] : undefined
  // A name that was written as ours are stays as it is.
  return name === '' ? undefined : known !== undefined && /^[a-z]+[A-Z]/.test(known) ? known : name
}
