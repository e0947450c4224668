import { waitFor } from '#tests/tools/wait.ts'
import type { Panel } from './panel.ts'

/** Files that go into the panel and come out of it. */

/** Chooses a file in a field of the panel, as the browser's own dialogue would. */
export async function chooseFile(
  panel: Panel,
  testId: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  await waitFor(`the field ${testId}`, () =>
    panel.evaluate(
      (id) => document.querySelector(`[data-testid="${id}"]`) instanceof HTMLInputElement,
      testId,
    ),
  )
  await panel.evaluate(
    (id, name, base64) => {
      const input = document.querySelector<HTMLInputElement>(`[data-testid="${id}"]`)
      if (!input) return
      const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))
      const chosen = new DataTransfer()
      chosen.items.add(new File([bytes], name))
      input.files = chosen.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    testId,
    file.name,
    Buffer.from(file.bytes).toString('base64'),
  )
}

/** What stands in the file that a link of the panel saves, once the link has one. */
export async function savedText(panel: Panel, testId: string): Promise<string> {
  return waitFor(`a file behind ${testId}`, () =>
    panel.evaluate(async (id) => {
      const link = document.querySelector<HTMLAnchorElement>(`[data-testid="${id}"]`)
      return link?.href.startsWith('blob:') === true && (await fetch(link.href)).text()
    }, testId),
  )
}

/** The file behind a link of the panel that saves one: its name and bytes. */
export async function savedFile(
  panel: Panel,
  ending: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const found = await waitFor(`a link to save ${ending}`, () =>
    panel.evaluate(async (wanted) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[download]')]
      const link = links.find(
        (each) => each.download.endsWith(wanted) && each.href.startsWith('blob:'),
      )
      if (!link) return null
      const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer())
      let text = ''
      for (const byte of bytes) text += String.fromCharCode(byte)
      return { name: link.download, base64: btoa(text) }
    }, ending),
  )
  return { name: found.name, bytes: new Uint8Array(Buffer.from(found.base64, 'base64')) }
}
