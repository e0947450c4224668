/** What our own JSON file calls itself. A later version is refused. */
export const fileFormat = 'amends-snippets'
export const fileVersion = 1
/** Bytes. */
export const largestFile = 5_000_000
