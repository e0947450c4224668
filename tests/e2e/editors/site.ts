import { rolldown } from 'rolldown'
import { pageOf, practiceSite, type PracticeSite } from '#tests/practice/serve.ts'
import type { Box } from './boxes.ts'

const practice = practiceSite()
const chat = pageOf(practice, 'aliexpress/damaged-teapot', 'messages').url

/** The practice chat with another compose box. */
export function chatWith(box: Box): string {
  const url = new URL(chat)
  url.searchParams.set('box', box)
  return url.href
}

/** The practice chat, its box mounted by the editors that sites build with. */
export async function editorsSite(): Promise<Pick<PracticeSite, 'answer'>> {
  const script = await scriptOfPage()
  return {
    answer: (url) => {
      const { searchParams, pathname } = new URL(url)
      if (pathname === '/m_apps/im-chat/box.html') return html('<!DOCTYPE html><title>Box</title>')
      return searchParams.has('box') ? html(chatPage(script)) : practice.answer(url)
    },
  }
}

function chatPage(script: string): string {
  const page = practice.answer(chat)?.body.toString() ?? ''
  const made = page.replace(
    /<textarea[^>]*><\/textarea>/u,
    () => `<div id="box"></div><script type="module">${script}</script>`,
  )
  if (made === page) throw new Error('The practice chat has no text area to take the place of')
  return made
}

function html(page: string) {
  return { contentType: 'text/html; charset=utf-8', body: Buffer.from(page) }
}

async function scriptOfPage(): Promise<string> {
  const bundle = await rolldown({
    input: new URL('page.ts', import.meta.url).pathname,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  })
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
  // Inline: the end of a script must not stand in it.
  return output[0].code.replaceAll('</script', String.raw`<\/script`)
}
