/** What a hostile buyer writes: markup, script, tricks with direction, and very much of it. */

const script = `window.amendsHit=(window.amendsHit||0)+1;document.title='hit'`

/** Each would leave a trace if it were taken for markup anywhere. */
export const hostileName = `<img src=x onerror="${script}"><script>${script}</script>\u202egnp.exe\u202c O'Neil & "Sons" {{7*7}} \${7*7}`

const long = 'I want my money back. '.repeat(5_000)

export const hostileMessage = [
  `"><svg onload="${script}"></svg>`,
  `<iframe srcdoc="<script>parent.amendsHit=1</script>"></iframe>`,
  `javascript:${script}`,
  `<a href="javascript:${script}">open</a><style>*{display:none!important}</style>`,
  `</script><base href="https://escaped.example/"><link rel=stylesheet href="https://escaped.example/x.css">`,
  '\u202e\u2066mirrored\u2069\u202c and \u0000zero',
  long,
].join(' ')

/** As text of an HTML page. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Without what a reader may drop: direction marks, zero characters, folded white space. */
export function plainly(text: string): string {
  return text
    .replaceAll(/[\u0000\ufffd\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
