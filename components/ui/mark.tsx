/** The mark of the toolbar icon, so that people know what to look for. Beside words: hidden from assistive technology. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="30" fill="#0d746a" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d="M32 98C46 84 55 58 64 30C73 58 82 84 96 98" stroke="#fff" strokeWidth="13" />
        <path d="M46 78C57 86 71 86 82 78" stroke="#8df0df" strokeWidth="11" />
      </g>
    </svg>
  )
}
