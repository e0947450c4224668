import { describe, expect, it } from 'vitest'
import { clean } from '#lib/evidence/snapshot/clean.ts'
import { snapshotHtml } from '#lib/evidence/snapshot/html.ts'
import type { SnapshotNode } from '#lib/evidence/snapshot/node.ts'
import { safeStyle } from '#lib/evidence/snapshot/style.ts'

const el = (
  tagName: string,
  attributes: Readonly<Record<string, unknown>> = {},
  ...childNodes: SnapshotNode[]
): SnapshotNode => ({ type: 2, tagName, attributes, childNodes })
const text = (textContent: string): SnapshotNode => ({ type: 3, textContent })

function htmlOf(...body: SnapshotNode[]): string {
  const root = { type: 0, childNodes: [el('html', {}, el('head'), el('body', {}, ...body))] }
  const page = { format: 'amends-snapshot/1', url: '', title: '', width: 800, height: 600 } as const
  return snapshotHtml({ ...page, root })
}

describe('a kept page shown again', () => {
  it('is the page, with a policy that lets nothing in', () => {
    const html = htmlOf(el('p', { class: 'a' }, text('Paid < 5 & "due"')))
    expect(html).toContain('<p class="a">Paid &lt; 5 &amp; &quot;due&quot;</p>')
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<body'))
    expect(html).toContain("default-src 'none'")
  })

  it.each([
    ['scripts', el('script', {}, text('alert(1)')), /<script/],
    ['handlers', el('p', { onclick: 'alert(1)', OnLoad: 'x' }), /onclick|onload/i],
    ['links', el('a', { href: 'javascript:alert(1)' }), /href|javascript/],
    ['refreshes', el('meta', { 'http-equiv': 'refresh', content: '0;url=//evil' }), /refresh|evil/],
    ['pictures from afar', el('img', { src: 'https://evil.example/a.png' }), /evil/],
    [
      'drawings in pictures',
      el('img', { src: 'data:image/svg+xml;base64,AAAA' }),
      /data:image\/svg/,
    ],
    ['sources', el('source', { srcset: 'https://evil.example/a.png' }), /evil/],
    ['frames', el('iframe', { src: 'https://evil.example', srcdoc: '<b>' }), /iframe|evil/],
    ['bases', el('base', { href: 'https://evil.example' }), /base|evil/],
    ['forms that go somewhere', el('form', { action: 'https://evil.example' }), /evil/],
    ['used drawings', el('use', { 'xlink:href': 'https://evil.example#a' }), /evil/],
    [
      'attributes with markup in their name',
      el('p', { 'a onclick=x': '1', 'x><script>': '1' }),
      /onclick|<script/,
    ],
    ['elements with markup in their name', el('p><script'), /<script/],
    [
      'styles that load',
      el('style', { _cssText: '@import "//evil"; p{background:url(//evil)}' }),
      /evil"|[^-]url\(/,
    ],
    ['styles that end themselves', el('style', {}, text('</style><script>x')), /<script/],
    ['styles of elements that load', el('p', { style: 'background:URL("//evil")' }), /url\(/i],
  ])('has no %s', (_what, node, pattern) => {
    expect(htmlOf(el('div', {}, node))).not.toMatch(pattern)
  })

  it('shows a shadow root apart, a frame as a box, and what fields held', () => {
    const inside: SnapshotNode = { ...el('b', {}, text('in')), isShadow: true }
    const html = htmlOf(
      el('x-card', {}),
      el('div', {}, inside, text('out')),
      el('iframe', { rr_width: '300px', rr_height: '20px"><script>' }),
      el('textarea', { value: 'typed' }),
      el('input', { type: 'text', value: '12' }),
    )
    expect(html).toContain('<template shadowrootmode="open"><b>in</b></template>out')
    expect(html).toContain('width:300px;height:20px')
    expect(html).toContain('typed</textarea>')
    expect(html).toContain('value="12"')
    expect(html).not.toContain('<script')
  })

  it('is written in time that grows with the page only', () => {
    const deep = Array.from({ length: 400 }).reduce<SnapshotNode>(
      (node) => el('div', {}, node),
      text('x'),
    )
    const began = performance.now()
    htmlOf(deep)
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('safeStyle', () => {
  it.each([
    ['p{color:red}', 'p{color:red}'],
    ['p{background:\\75 rl(x)}', 'p{background:not-loaded(x)}'],
    ['p{background:image-set("a")}', 'p{background:not-loaded("a")}'],
    ['@\\69mport "x";p{}', 'p{}'],
    ['p::before{content:"\\2014"}', 'p::before{content:"\\2014"}'],
  ])('%s', (css, safe) => {
    expect(safeStyle(css)).toBe(safe)
  })
})

describe('what is not kept', () => {
  it('is secret fields, scripts, handlers and marks of a session', () => {
    const kept = clean(
      el(
        'form',
        { onsubmit: 'x()', 'data-csrf-token': 's3cret', 'data-state': 'open' },
        el('input', { type: 'hidden', name: 'sid', value: 's3cret' }),
        el('input', { type: 'password', value: 's3cret' }),
        el('input', { type: 'text', name: 'authToken', value: 's3cret' }),
        el('input', { type: 'text', name: 'note', value: 'shown' }),
        el('meta', { name: 'csrf', content: 's3cret' }),
        el('script', {}, text('s3cret')),
        { type: 5, textContent: 's3cret' },
      ),
    )
    const written = JSON.stringify(kept)
    expect(written).not.toContain('s3cret')
    expect(written).not.toContain('onsubmit')
    expect(written).toContain('shown')
    expect(written).toContain('data-state')
  })
})
