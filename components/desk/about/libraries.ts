/** What ships with Amends, and under which licence. A test compares it with the packages. */
export const libraries: readonly { readonly name: string; readonly licence: string }[] = [
  { name: '@noble/hashes', licence: 'MIT' },
  { name: '@tanstack/react-virtual', licence: 'MIT' },
  { name: '@zip.js/zip.js', licence: 'BSD-3-Clause' },
  { name: 'age-encryption', licence: 'BSD-3-Clause' },
  { name: 'd3-scale', licence: 'ISC' },
  { name: 'dexie', licence: 'Apache-2.0' },
  { name: 'dexie-react-hooks', licence: 'Apache-2.0' },
  { name: 'file-type', licence: 'MIT' },
  { name: 'intl-messageformat', licence: 'BSD-3-Clause' },
  { name: 'jose', licence: 'MIT' },
  { name: 'papaparse', licence: 'MIT' },
  { name: 'react', licence: 'MIT' },
  { name: 'react-aria-components', licence: 'Apache-2.0' },
  { name: 'react-dom', licence: 'MIT' },
  { name: 'rrweb-snapshot', licence: 'MIT' },
  { name: 'zod', licence: 'MIT' },
]
