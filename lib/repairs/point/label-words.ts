import { isStableLabel } from './stable-names.ts'

/** The words beside a value that say what it is: what stands before it, as people read a page. */
export function wordsBeside(element: Element): readonly string[] {
  const found = new Set<string>()
  let node: Element | null = element
  for (let climb = 0; node && climb < 4; climb++, node = node.parentElement) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      const text = wordOf(before.textContent ?? '')
      if (text === '') continue
      if (isStableLabel(text)) found.add(text)
      break
    }
  }
  return [...found].slice(0, 2)
}

function wordOf(text: string): string {
  return text
    .slice(0, 400)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[:：]$/, '')
}
