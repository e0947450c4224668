/** Names in markup that are likely to be there tomorrow: no hashes, no numbers of an order. */

const longestName = 60

/** An id or the value of a test attribute. */
export function isStableName(name: string): boolean {
  if (name.length > longestName || !/^[a-z][\w:./ -]*$/i.test(name)) return false
  return !/\d{3}/.test(name) && !name.split(/[^a-z0-9]+/i).some(isHash)
}

/** Words for people, of any language; a figure in them is a value, not a name. */
export function isStableLabel(text: string): boolean {
  return (
    text.length > 0 && text.length <= longestName && /\p{L}/u.test(text) && !/\p{N}/u.test(text)
  )
}

/** `a8f3x`, `bdVaJa`: written by a tool. `h2`, `col6`, `orderTotal` are not. */
function isHash(token: string): boolean {
  if (token.length < 5) return false
  const digits = token.replace(/\D/g, '').length
  const turns = [...token.matchAll(/[a-z][A-Z]/g)].length
  return (digits >= 1 && !/^[a-z]+\d$/i.test(token)) || (turns >= 2 && token.length / turns < 4)
}

/** Of a class its stable part: itself, or the prefix before a hash; undefined when there is none. */
export function stableClass(name: string): { whole: boolean; prefix: string } | undefined {
  if (isStableName(name)) return { whole: true, prefix: name }
  const prefix = /^([a-z][a-z]{3,40}(?:[-_]+[a-z]{3,40}){0,3}[-_]+)[a-z0-9]/i.exec(name)?.[1]
  return prefix !== undefined && isStableName(prefix) ? { whole: false, prefix } : undefined
}
