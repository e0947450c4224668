/** The boxes that the page of editors can show; each is mounted by `page.ts`. */
export const boxes = [
  'textarea',
  'react-textarea',
  'shadow-textarea',
  'frame-textarea',
  'editable',
  'frame-editable',
  'prosemirror',
  'lexical',
  'slate',
  'quill',
] as const
export type Box = (typeof boxes)[number]

/** What the site's own script has of the message, put here by `page.ts` for the test to ask. */
export type SiteScript = { siteText?: () => string }
