import { LONGEST_BODY } from '../body.ts'
import { quietly, type Copying } from './copying.ts'
import { native } from '../native.ts'
import { replaced } from './replaced.ts'
import { sentText } from './sent-text.ts'

type View = Window & typeof globalThis
type Listed = NonNullable<ReturnType<Copying['sourceOf']>>

/** Copies what an XMLHttpRequest for a listed address got, once the page has it. */
export function copyXhr(view: View, copies: Copying): () => void {
  const { prototype } = view.XMLHttpRequest
  const add = native<EventTarget['addEventListener']>(
    view.EventTarget.prototype,
    'addEventListener',
  )
  const listed = new WeakMap<object, Listed>()
  const endOpen = replaced(prototype, 'open', {
    apply: (original, self: object, args: readonly unknown[]) => {
      quietly(() => {
        const found = copies.sourceOf(String(args[1]), 'request')
        if (found) listed.set(self, found)
        else listed.delete(self)
      })
      return Reflect.apply(original, self, args)
    },
  })
  const endSend = replaced(prototype, 'send', {
    apply: (original, self: XMLHttpRequest, args: readonly unknown[]) => {
      quietly(() => {
        const found = listed.get(self)
        if (!found) return
        const sent = sentText(args[0])
        const look = () => quietly(() => take(self, found, sent, copies, view))
        add.call(self, 'load', look, { once: true })
      })
      return Reflect.apply(original, self, args)
    },
  })
  return () => {
    endOpen()
    endSend()
  }
}

function take(
  given: XMLHttpRequest,
  listed: Listed,
  sent: string | undefined,
  copies: Copying,
  view: View,
): void {
  if (!copies.isOn() || given.status < 200 || given.status > 299) return
  const { response, responseType }: { response: unknown; responseType: string } = given
  if (responseType === '' || responseType === 'text') copies.later(listed, given.responseText, sent)
  else if (responseType === 'json') copies.later(listed, response, sent)
  else if (response instanceof view.ArrayBuffer && response.byteLength <= LONGEST_BODY)
    copies.later(listed, new view.TextDecoder().decode(response), sent)
}
