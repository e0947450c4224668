import { quietly, type Copying } from './copying.ts'

type View = Window & typeof globalThis

/**
 * Copies what a script of a listed address calls back with. Looked at when the script comes into the
 * head or the body, before it can have loaded; no other change of the page is listened to.
 */
export function copyJsonp(view: View, copies: Copying): () => void {
  const { document } = view
  const observer = new view.MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) quietly(() => seen(node))
  })
  const seen = (node: Node): void => {
    if (node === document.head || node === document.body)
      observer.observe(node, { childList: true })
    else if (node instanceof view.HTMLScriptElement && node.src !== '') wrap(node.src, view, copies)
  }
  const root = document.documentElement
  observer.observe(root ?? document, { childList: true })
  for (const node of [document.head, document.body]) {
    if (node) observer.observe(node, { childList: true })
  }
  return () => observer.disconnect()
}

const callbackNames = ['callback', 'jsonpCallback', 'cb', 'jsonp']

function wrap(address: string, view: View, copies: Copying): void {
  const listed = copies.sourceOf(address, 'jsonp')
  const parameter = callbackNames.find((name) => listed?.url.searchParams.has(name))
  const name = parameter === undefined ? null : (listed?.url.searchParams.get(parameter) ?? null)
  if (!listed || name === null || !/^[\w$]{1,80}$/.test(name)) return
  const before = Object.getOwnPropertyDescriptor(view, name)
  const original: unknown = before?.value
  if (!before?.writable || typeof original !== 'function') return
  const ours = new Proxy(original, {
    apply: (target, self, args: readonly unknown[]) => {
      quietly(() => copies.later(listed, args[0]))
      return Reflect.apply(target, self, args)
    },
  })
  Object.defineProperty(view, name, { ...before, value: ours })
}
