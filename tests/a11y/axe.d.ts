/** In the page, once axe's source was run there. */
declare const axe: typeof import('axe-core')
