import { savedPage } from '#tests/pages/saved-pages.ts'

/**
 * A dispute page whose markup says nothing, and which asks for its data in three ways: `fetch`,
 * XMLHttpRequest and a script that calls back. What it got stands in `window.got`.
 */

const { responses = [] } = savedPage('aliexpress/dispute--data-detail-zh')
const gateway = 'https://seller-acs.aliexpress.com/h5/mtop.aliexpress.seller.reverse.'
const detail = 'reverseorderlinedetailrender'
const history = 'reverseorderlinehistoryrender'
const list = 'querysellerreverseorderlist'
/** Stands in the fixture's ids; another dispute has another. */
const own = '6210044512'

export const dataPageUrl = (dispute: string): string =>
  `https://csp.aliexpress.com/m_apps/dispute-management/detail?reverseOrderLineId=${dispute}401234`

/** `more`: a script of the page, run before it asks. */
export function dataSite(more: (url: string) => string = () => '') {
  return {
    answer: (url: string) => {
      const line = /reverseOrderLineId(?:=|%22%3A%22)(\d{10})/.exec(url)?.[1] ?? own
      if (url.startsWith(dataPageUrl(line))) return html(pageOf(line, more(url)))
      const api = [detail, history, list].find((each) => url.startsWith(gateway + each))
      const body = responses.find((each) => each.url.includes(`.${api}/`))?.body
      if (api === undefined || body === undefined) return undefined
      const text = JSON.stringify(body).replaceAll(own, line)
      return api === list ? script(`window.mtopjsonp7(${text})`) : json(text)
    },
  }
}

const headers = { 'access-control-allow-origin': '*' }
const html = (text: string) => ({
  contentType: 'text/html; charset=utf-8',
  body: Buffer.from(text),
})
const json = (text: string) => ({
  contentType: 'application/json',
  body: Buffer.from(text),
  headers,
})
const script = (text: string) => ({
  contentType: 'text/javascript',
  body: Buffer.from(text),
  headers,
})

function pageOf(line: string, more: string): string {
  const data = encodeURIComponent(JSON.stringify({ reverseOrderLineId: `${line}401234` }))
  return `<!doctype html><html lang="zh-CN"><head><title>Dispute</title></head><body><canvas></canvas><script>
${more}
window.got = {}
fetch('${gateway}${detail}/1.0/?sign=0&data=${data}').then((a) => a.text()).then((text) => { got.detail = text.length })
const asked = new XMLHttpRequest()
asked.open('GET', '${gateway}${history}/1.0/?sign=0&data=${data}')
asked.onload = () => { got.history = asked.responseText.length }
asked.send()
window.mtopjsonp7 = (value) => { got.list ??= JSON.stringify(value).length }
document.head.append(Object.assign(document.createElement('script'), { src: '${gateway}${list}/1.0/?callback=mtopjsonp7' }))
</script></body></html>`
}
