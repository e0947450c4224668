import type { ReactNode } from 'react'

/** The glyphs, drawn on a 16 px grid. */
const glyphs = {
  check: <path d="M3.5 8.5l3 3 6-7" />,
  chevron: <path d="M6 3.5L10.5 8 6 12.5" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 5v3.25l2 1.5" />
    </>
  ),
  alert: (
    <>
      <path d="M8 2.5l6 10.75H2z" />
      <path d="M8 6.75v2.75" />
      <path d="M8 11.5v.01" />
    </>
  ),
  stop: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M4 12L12 4" />
    </>
  ),
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5V4A1.5 1.5 0 009 2.5H4A1.5 1.5 0 002.5 4v5A1.5 1.5 0 004 10.5h1.5" />
    </>
  ),
  insert: (
    <>
      <path d="M8 2.5v7" />
      <path d="M5 6.75l3 3 3-3" />
      <path d="M2.5 10.5v1.5A1.5 1.5 0 004 13.5h8a1.5 1.5 0 001.5-1.5v-1.5" />
    </>
  ),
  back: <path d="M9.5 3.5L5 8l4.5 4.5" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="M10.25 10.25l3.25 3.25" />
    </>
  ),
  refresh: (
    <>
      <path d="M13 8a5 5 0 11-1.5-3.55" />
      <path d="M13 2.5v3h-3" />
    </>
  ),
} as const satisfies Record<string, ReactNode>

export type IconName = keyof typeof glyphs

/** A glyph beside words that say the same: hidden from assistive technology. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={className ? `icon ${className}` : 'icon'}
      aria-hidden="true"
      focusable="false"
    >
      {glyphs[name]}
    </svg>
  )
}
