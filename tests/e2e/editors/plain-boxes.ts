import { createElement as h, useState, type ChangeEvent } from 'react'
import { createRoot } from 'react-dom/client'
import type { Mounted } from './page.ts'

/** Boxes that the browser itself edits; the site's script learns of a text from events alone. */

function listened(field: HTMLElement, textOf: () => string): Mounted {
  let heard = ''
  field.addEventListener('input', () => {
    heard = textOf()
  })
  return { text: () => heard }
}

export function textarea(place: HTMLElement): Mounted {
  const field = document.createElement('textarea')
  place.append(field)
  return listened(field, () => field.value)
}

/** React keeps the value: what is not told by an event is put back. */
export function reactTextarea(place: HTMLElement): Mounted {
  let state = ''
  function Controlled() {
    const [value, setValue] = useState('')
    state = value
    return h('textarea', {
      value,
      maxLength: 1_000,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.currentTarget.value),
    })
  }
  createRoot(place).render(h(Controlled))
  return { text: () => state }
}

export function shadowTextarea(place: HTMLElement): Mounted {
  const host = document.createElement('chat-textarea')
  const field = document.createElement('textarea')
  host.attachShadow({ mode: 'open' }).append(field)
  place.append(host)
  // Told through the shadow boundary: only a composed event gets here.
  return listened(place, () => field.value)
}

export function editable(place: HTMLElement): Mounted {
  const field = document.createElement('div')
  field.contentEditable = 'true'
  field.style.whiteSpace = 'pre-wrap'
  place.append(field)
  return listened(field, () => field.innerText)
}

/** A frame of the same site, at an address that the composer knows. */
export function framed(place: HTMLElement, mount: typeof textarea): Mounted {
  const frame = document.createElement('iframe')
  frame.src = '/m_apps/im-chat/box.html'
  place.append(frame)
  let inside: Mounted | undefined
  frame.addEventListener('load', () => {
    const { contentDocument } = frame
    if (contentDocument === null) return
    const host = contentDocument.createElement('div')
    contentDocument.body.append(host)
    inside = mount(host)
  })
  return { text: () => inside?.text() ?? '' }
}
