import type { PageSnapshot, SnapshotNode } from './node.ts'
import { safeStyle } from './style.ts'

/**
 * A kept page as one document that runs nothing and asks for nothing. Only elements and attributes
 * named here are written; the policy in its head and the sandbox around it say the same once more.
 */

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

const elements = new Set(
  (
    'html head body title style a abbr address article aside b bdi bdo blockquote br button caption cite code col ' +
    'colgroup data dd del details dfn dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr i img input ins kbd label legend li main mark menu meter nav ol optgroup option ' +
    'output p picture pre progress q rp rt ruby s samp search section select small span strong sub summary ' +
    'sup table tbody td textarea tfoot th thead time tr u ul var wbr center font svg g path rect circle ' +
    'ellipse line polyline polygon text tspan defs lineargradient radialgradient stop clippath mask symbol'
  ).split(' '),
)
const voids = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr'])
const attributes =
  /^(?:id|class|title|lang|dir|hidden|role|aria-[a-z-]+|data-[a-z0-9_.-]+|colspan|rowspan|span|headers|scope|alt|width|height|size|type|value|checked|selected|disabled|readonly|placeholder|open|start|reversed|for|name|label|min|max|low|high|optimum|rows|cols|wrap|datetime|align|valign|bgcolor|color|border|cellpadding|cellspacing|viewbox|preserveaspectratio|d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|points|fill|fill-rule|clip-rule|stroke|stroke-[a-z]+|opacity|transform|offset|stop-color|text-anchor|font-size|font-family|font-weight|slot|part)$/

export function snapshotHtml({ root, width }: PageSnapshot): string {
  const head =
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<meta name="viewport" content="width=${Math.trunc(width)}">`
  return `<!doctype html>${write(root, head)}`
}

function write(node: SnapshotNode, head: string): string {
  if (node.type === 0) return writeAll(node.childNodes, head)
  if (node.type === 3) return escaped(node.textContent ?? '')
  return node.type === 2 ? writeElement(node, head) : ''
}

function writeAll(nodes: readonly SnapshotNode[] = [], head = ''): string {
  return nodes.map((each) => write(each, head)).join('')
}

function writeElement(node: SnapshotNode, head: string): string {
  const tag = (node.tagName ?? '').toLowerCase()
  const given = node.attributes ?? {}
  const css = given['_cssText']
  if (tag === 'link' || tag === 'style')
    return writeStyle(typeof css === 'string' ? css : textOf(node))
  if (typeof given['rr_width'] === 'string') return writeBox(given)
  if (!elements.has(tag)) return writeAll(node.childNodes)
  const open = `<${tag}${writeAttributes(tag, given)}>`
  if (voids.has(tag)) return open
  if (tag === 'textarea') return `${open}\n${escaped(textOf(node) || textValue(given))}</textarea>`
  if (tag === 'html') return `${open}${writeDocument(node, head)}</html>`
  return `${open}${tag === 'head' ? head : ''}${shadowed(node)}</${tag}>`
}

/** The policy stands first in the head, whatever else does. */
function writeDocument(node: SnapshotNode, head: string): string {
  const inside = writeAll(node.childNodes, head)
  return hasHead(node) ? inside : `<head>${head}</head>${inside}`
}

/** What stands in a shadow root is given to the parser as one, so that its styles stay its own. */
function shadowed({ childNodes = [] }: SnapshotNode): string {
  const inShadow = childNodes.filter(({ isShadow }) => isShadow)
  const others = writeAll(childNodes.filter(({ isShadow }) => !isShadow))
  if (inShadow.length === 0) return others
  return `<template shadowrootmode="open">${writeAll(inShadow)}</template>${others}`
}

function hasHead({ childNodes = [] }: SnapshotNode): boolean {
  return childNodes.some(({ tagName }) => tagName?.toLowerCase() === 'head')
}

function textOf({ childNodes = [] }: SnapshotNode): string {
  return childNodes.map(({ textContent }) => textContent ?? '').join('')
}

function textValue({ value }: Readonly<Record<string, unknown>>): string {
  return typeof value === 'string' ? value : ''
}

function writeStyle(css: string): string {
  return css === '' ? '' : `<style>${safeStyle(css)}</style>`
}

/** In place of a frame or plug-in: a box of its size. */
function writeBox({
  rr_width: width,
  rr_height: height,
}: Readonly<Record<string, unknown>>): string {
  const pixels = (given: unknown) => Math.max(0, Math.trunc(Number.parseFloat(String(given))) || 0)
  return `<div style="display:inline-block;border:1px dashed #888;width:${pixels(width)}px;height:${pixels(height)}px"></div>`
}

function writeAttributes(tag: string, given: Readonly<Record<string, unknown>>): string {
  return Object.entries(given)
    .map(([name, value]) => writeAttribute(tag, name.toLowerCase(), value))
    .join('')
}

function writeAttribute(tag: string, name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && value !== true) return ''
  const text = value === true ? '' : `${value}`
  if (name === 'style') return ` style="${escaped(safeStyle(text))}"`
  if (name === 'src' && tag === 'img') return isPicture(text) ? ` src="${escaped(text)}"` : ''
  if (tag === 'input' && name === 'type' && /^(?:image|file|submit)$/i.test(text))
    return ' type="button"'
  return attributes.test(name) ? ` ${name}="${escaped(text)}"` : ''
}

function isPicture(src: string): boolean {
  return /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=]+$/.test(src)
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
