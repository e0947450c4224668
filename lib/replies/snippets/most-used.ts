/** The snippets that are said most often: written in every reply language. */
export const mostUsed: ReadonlySet<string> = new Set<string>([])
