import type { Box, SiteScript } from './boxes.ts'
import { editable, framed, reactTextarea, shadowTextarea, textarea } from './plain-boxes.ts'
import { lexical, prosemirror, quill, slate } from './rich-boxes.ts'

/** The site's script of the page of editors: mounts the box that the address names. */

/** What the site would send. */
export type Mounted = { readonly text: () => string }

const mounts: Readonly<Record<Box, (place: HTMLElement) => Mounted>> = {
  textarea,
  'react-textarea': reactTextarea,
  'shadow-textarea': shadowTextarea,
  'frame-textarea': (place) => framed(place, textarea),
  editable,
  'frame-editable': (place) => framed(place, editable),
  prosemirror,
  lexical,
  slate,
  quill,
}

function isBox(name: string): name is Box {
  return Object.hasOwn(mounts, name)
}

const name = new URLSearchParams(location.search).get('box') ?? ''
const place = document.getElementById('box')
if (!isBox(name) || place === null) throw new Error(`There is no box called ${name}`)
const mounted = mounts[name](place)
const site = globalThis as SiteScript
site.siteText = mounted.text
