import { elementsOf } from './tree.ts'
import type { Variant } from './variant.ts'

const hosts = 'article,aside,div,footer,header,section,span'

/** Parts of the page in open shadow roots. Only Amazon builds its pages of custom elements. */
export function addShadow({ document, random, page }: Variant): void {
  if (page.marketplace !== 'amazon') return
  const able = elementsOf(document.body).filter((element) => mayHost(element))
  for (const element of random.shuffled(able).slice(0, 1 + random.below(3))) {
    const content = [...element.childNodes]
    element.attachShadow({ mode: 'open' }).append(...content)
  }
}

/** What has slots keeps them: they are those of the root that it stands in. */
function mayHost(element: Element): boolean {
  if (!element.matches(hosts) || element.shadowRoot || element.childElementCount === 0) return false
  return !element.querySelector('slot,script,style,:scope > [slot]')
}
