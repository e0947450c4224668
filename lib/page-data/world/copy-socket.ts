import { quietly, type Copying } from './copying.ts'
import { native } from '../native.ts'
import { replaced } from './replaced.ts'
import { unpackFrame } from './unpack-frame.ts'

type View = Window & typeof globalThis
type Listed = NonNullable<ReturnType<Copying['sourceOf']>>

/** Copies the frames that a socket to a listed address receives. */
export function copySocket(view: View, copies: Copying): () => void {
  const add = native<EventTarget['addEventListener']>(
    view.EventTarget.prototype,
    'addEventListener',
  )
  const { prototype } = view.WebSocket
  const end = replaced(view, 'WebSocket', {
    construct: (original, args: readonly unknown[], asked) => {
      const socket: object = Reflect.construct(original, args, asked)
      quietly(() => {
        const listed = copies.sourceOf(String(args[0]), 'socket')
        if (listed) add.call(socket as EventTarget, 'message', heard(listed, view, copies))
      })
      return socket
    },
  })
  // `socket.constructor === WebSocket` stays true.
  const constructor = Object.getOwnPropertyDescriptor(prototype, 'constructor')
  if (constructor)
    Object.defineProperty(prototype, 'constructor', { ...constructor, value: view.WebSocket })
  return () => {
    end()
    if (constructor && view.WebSocket.prototype === prototype)
      Object.defineProperty(prototype, 'constructor', { ...constructor, value: view.WebSocket })
  }
}

function heard(listed: Listed, view: View, copies: Copying): (event: Event) => void {
  return (event) => {
    const frame: unknown = copies.isOn() ? Reflect.get(event, 'data') : undefined
    if (typeof frame !== 'string') return
    void quietly(() =>
      unpackFrame(frame, view).then(
        (body) => {
          if (body !== undefined) copies.later(listed, body)
        },
        () => undefined,
      ),
    )
  }
}
