import { boxOf } from './elements.ts'

/** What lies over the page while the agent points: a frame around the element and a card with its value. */
export type Overlay = {
  readonly show: (element: Element | undefined, said: Said) => void
  /** Looks below the overlay. */
  readonly below: <T>(look: () => T) => T
  readonly remove: () => void
}

/** `value` is undefined where the text is none of this fact; `note` says why. */
export type Said = { readonly value?: string | undefined; readonly note?: string | undefined }

export type OverlayWords = { readonly title: string; readonly hint: string }

const font = '13px/20px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'
const styles = {
  layer: 'position:fixed;inset:0;cursor:crosshair;outline:none;pointer-events:auto;',
  frame:
    'position:fixed;box-sizing:border-box;border:2px solid #0c6b62;border-radius:3px;' +
    'background:rgba(12,107,98,.12);pointer-events:none;display:none;',
  card:
    `position:fixed;box-sizing:border-box;width:320px;max-width:calc(100vw - 16px);padding:10px 12px;font:${font};` +
    'color:#1d2321;background:#fff;border:1px solid #0c6b62;border-radius:6px;' +
    'box-shadow:0 4px 16px rgba(0,0,0,.18);pointer-events:none;text-align:start;',
  title: 'font-weight:650;',
  value: 'margin-top:2px;overflow-wrap:anywhere;font-weight:650;color:#0c6b62;',
  note: 'margin-top:2px;color:#8a5000;',
  hint: 'margin-top:4px;font-size:12px;line-height:16px;color:#5a6561;',
} as const

/** Puts the overlay into a closed shadow root of its own; the page gets this one element and no other change. */
export function openOverlay(document: Document, words: OverlayWords): Overlay {
  const host = document.createElement('div')
  host.style.cssText =
    'all:initial;position:fixed;inset:0;z-index:2147483647;pointer-events:none;color-scheme:light;'
  const root = host.attachShadow({ mode: 'closed' })
  const part = (style: string, text = ''): HTMLElement => {
    const element = document.createElement('div')
    element.style.cssText = style
    element.textContent = text
    return element
  }
  const layer = part(styles.layer)
  layer.tabIndex = 0
  layer.setAttribute('role', 'application')
  layer.setAttribute('aria-label', words.title)
  const frame = part(styles.frame)
  const card = part(styles.card)
  card.setAttribute('role', 'status')
  const value = part(styles.value)
  const note = part(styles.note)
  card.append(part(styles.title, words.title), value, note, part(styles.hint, words.hint))
  root.append(layer, frame, card)
  const focused = document.activeElement
  document.documentElement.append(host)
  document.defaultView?.focus()
  layer.focus({ preventScroll: true })
  place(card, undefined, document)
  return {
    show: (element, said) => {
      value.textContent = said.value ?? ''
      note.textContent = said.note ?? ''
      const box = element && boxOf(element)
      frame.style.display = box ? 'block' : 'none'
      if (box) lay(frame, box)
      place(card, box, document)
    },
    below: (look) => {
      layer.style.pointerEvents = 'none'
      const found = look()
      layer.style.pointerEvents = 'auto'
      return found
    },
    remove: () => {
      host.remove()
      if (focused instanceof HTMLElement && focused !== document.body) {
        focused.focus({ preventScroll: true })
      }
    },
  }
}

function lay(frame: HTMLElement, { left, top, width, height }: DOMRect): void {
  frame.style.left = `${left - 3}px`
  frame.style.top = `${top - 3}px`
  frame.style.width = `${width + 6}px`
  frame.style.height = `${height + 6}px`
}

/** Below the element where there is room, else above it; never over it, never outside the window. */
function place(card: HTMLElement, box: DOMRect | undefined, document: Document): void {
  const view = document.documentElement
  const { offsetWidth: width, offsetHeight: height } = card
  const left = Math.min(box?.left ?? view.clientWidth, view.clientWidth - width - 8)
  const under = (box?.bottom ?? 0) + 10
  const fits = under + height < view.clientHeight
  const top = box === undefined ? 8 : fits ? under : Math.max(box.top - height - 10, 8)
  card.style.left = `${Math.max(left, 8)}px`
  card.style.top = `${top}px`
}
