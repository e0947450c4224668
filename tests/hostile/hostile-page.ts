/** What a hostile buyer writes: markup, script, tricks with direction, and very much of it. */

const script = `window.amendsHit=(window.amendsHit||0)+1;document.title='hit'`

/** Each would leave a trace if it were taken for markup anywhere. */
export const hostileName = `<img src=x onerror="${script}"><script>${script}</script>\u202egnp.exe\u202c O'Neil & "Sons" {{7*7}} \${7*7}`

/** The same in the little that eBay's reader takes for a name: no figure, no slash, 80 characters. */
export const hostileShortName = `<img src=x onerror=document.title='hit'> \u202eMara\u202c & "Co"`

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

const dropped = new Set([
  0,
  0xfffd,
  0x200e,
  0x200f,
  ...span(0x202a, 0x202e),
  ...span(0x2066, 0x2069),
])

/** Without what a reader may drop: direction marks, zero characters, folded white space. */
export function plainly(text: string): string {
  const kept = Array.from(text)
    .filter((each) => !dropped.has(each.codePointAt(0) ?? 0))
    .join('')
  return kept.replaceAll(/\s+/g, ' ').trim()
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
