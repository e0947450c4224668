import type { Exhibit } from './exhibits.ts'
import type { Tree } from './html-tree.ts'
import type { SayDoc } from './say.ts'

/** The report of a case for people: chronology, exhibits, how it was captured. For paper and for the pack. */
export type ReportInput = {
  readonly subject: string
  readonly madeAt: string
  readonly version: string
  /** The chronology in full sentences, hidden values painted over. */
  readonly statements: readonly string[]
  readonly exhibits: readonly Exhibit[]
  /** Address of the picture that an exhibit shows; undefined where it stays out. */
  readonly pictureOf: (exhibit: Exhibit) => string | undefined
  readonly entries: readonly {
    readonly seq: number
    readonly at: string
    readonly kind: string
    readonly hash: string
  }[]
}

const style = `
:root{font:11pt/1.5 system-ui,sans-serif;color:#14171a;background:#fff}
body{max-width:46rem;margin:2rem auto;padding:0 1.2rem}
h1{font-size:1.5rem;margin:0 0 .2rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;break-after:avoid}
ol,ul{padding-inline-start:1.4rem}li{margin:.35rem 0;break-inside:avoid;overflow-wrap:anywhere}
section{break-inside:auto}.exhibit{break-inside:avoid-page;border-top:1px solid #c6ccd2;padding-top:.4rem;margin-top:1.2rem}
.row{display:grid;grid-template-columns:11rem 1fr;gap:.8rem;border-bottom:1px solid #e3e6ea;padding:.25rem 0;break-inside:avoid}
.row>*{overflow-wrap:anywhere;white-space:pre-wrap}.small{font-size:9pt;color:#454d55;overflow-wrap:anywhere}
img{max-width:100%;max-height:22cm;display:block}table{border-collapse:collapse;width:100%;font-size:8.5pt}
td{border-bottom:1px solid #e3e6ea;padding:.15rem .5rem .15rem 0;vertical-align:top;overflow-wrap:anywhere}
@page{margin:18mm 16mm}@media print{body{margin:0;max-width:none;padding:0}.no-print{display:none}}
`.trim()

const element = (tag: string, children: readonly (Tree | string)[], attributes = {}): Tree => {
  return { tag, attributes, children }
}
/** Text of the page or of people: its own direction. */
const ownWay = (tag: string, text: string, more = {}): Tree =>
  element(tag, [text], { dir: 'auto', ...more })

export function reportBody(input: ReportInput, say: SayDoc): Tree {
  const { subject, madeAt, version } = input
  const when = `${madeAt.slice(0, 16).replace('T', ' ')} UTC`
  return element('main', [
    ownWay('h1', say('doc.title', { subject })),
    element('p', [say('doc.made', { when, version })], { class: 'small' }),
    element('p', [say('doc.claim')], { class: 'small' }),
    element(
      'ol',
      input.statements.map((line) => ownWay('li', line)),
    ),
    ...input.exhibits.map((exhibit, at) => exhibitPart(exhibit, at + 1, input, say)),
    ...howCaptured(input.entries, say),
  ])
}

function exhibitPart(
  exhibit: Exhibit,
  number: number,
  { pictureOf }: ReportInput,
  say: SayDoc,
): Tree {
  const picture = pictureOf(exhibit)
  const image = { tag: 'img', attributes: { src: picture ?? '', alt: exhibit.title } }
  return element(
    'section',
    [
      ownWay('h2', `${say('doc.exhibit', { number })}: ${exhibit.title}`),
      ...exhibit.rows.map(({ lead, text }) =>
        element('div', [ownWay('span', lead), ownWay('span', text)], { class: 'row' }),
      ),
      ...(picture === undefined ? [] : [image]),
      ownWay('p', exhibit.caption, { class: 'small' }),
      element('p', [say('doc.exhibit.digest', { digest: exhibit.digest })], { class: 'small' }),
    ],
    { class: 'exhibit' },
  )
}

function howCaptured(entries: ReportInput['entries'], say: SayDoc): readonly Tree[] {
  const rows = entries.map(({ seq, at, kind, hash }) =>
    element(
      'tr',
      [String(seq), at, kind, hash].map((cell) => element('td', [cell])),
    ),
  )
  return [
    element('h2', [say('doc.how.title')]),
    element('p', [say('doc.how.text')]),
    element('h2', [say('doc.entries')]),
    element('table', [element('tbody', rows)]),
  ]
}

/** A whole page around a part; nothing in it can run or be loaded. */
export function documentOf(title: string, language: string, body: Tree): Tree {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data: blob: file:"
  return element(
    'html',
    [
      element('head', [
        { tag: 'meta', attributes: { charset: 'utf-8' } },
        { tag: 'meta', attributes: { 'http-equiv': 'Content-Security-Policy', content: policy } },
        { tag: 'meta', attributes: { name: 'viewport', content: 'width=device-width' } },
        element('title', [title]),
        element('style', [style]),
      ]),
      element('body', [body]),
    ],
    { lang: language },
  )
}

/** The page `how-captured.html` of a pack. */
export function howCapturedDocument(
  entries: ReportInput['entries'],
  language: string,
  say: SayDoc,
): Tree {
  const title = say('doc.how.title')
  return documentOf(title, language, element('main', howCaptured(entries, say)))
}

export { style as reportStyle }
