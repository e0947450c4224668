/** Functions that are run inside the page, each by itself: they may use nothing from around them. */

export type PageLook = {
  readonly url: string
  readonly scrollX: number
  readonly scrollY: number
  readonly viewWidth: number
  readonly viewHeight: number
  readonly pageHeight: number
  readonly ratio: number
  /** A large part of the page scrolls by itself and does not show all that it holds. */
  readonly hasInnerScroll: boolean
  /** Pictures that the page has room for, and has not loaded. */
  readonly isLoading: boolean
}

/** Measures the page; changes nothing. */
export function lookAtPage(): PageLook {
  const root = document.documentElement
  const { clientWidth, clientHeight } = root
  const isLarge = (part: Element) =>
    part.scrollHeight > part.clientHeight + 16 &&
    part.clientHeight > clientHeight * 0.3 &&
    part.clientWidth > clientWidth * 0.2
  const scrolls = (part: Element) => /^(?:auto|scroll)$/.test(getComputedStyle(part).overflowY)
  const others = [...document.querySelectorAll('body, body *')]
  return {
    url: location.href,
    scrollX,
    scrollY,
    viewWidth: clientWidth,
    viewHeight: clientHeight,
    pageHeight: Math.max(root.scrollHeight, clientHeight),
    ratio: devicePixelRatio,
    hasInnerScroll: others.some(
      (part) => part !== document.scrollingElement && isLarge(part) && scrolls(part),
    ),
    isLoading: [...document.querySelectorAll('img')].some(
      (picture) => !picture.complete && picture.offsetWidth > 16 && picture.offsetHeight > 16,
    ),
  }
}

/**
 * Style sheets under which the parts that stay in place while the page scrolls do not cover what is
 * below them: `first` for the uppermost piece, `later` for the others. They name elements by their
 * place, so that no attribute of the page has to be changed.
 */
export function floatingStyles(): { readonly first: string; readonly later: string } {
  const placeOf = (element: Element): string => {
    const steps: string[] = []
    // By the getters themselves: a form answers for its parts with fields of that name.
    const parentOf = (at: Element): unknown => Reflect.get(Node.prototype, 'parentElement', at)
    for (
      let at = element, parent = parentOf(at);
      parent instanceof Element;
      parent = parentOf(at)
    ) {
      const children: HTMLCollection = Reflect.get(Element.prototype, 'children', parent)
      steps.unshift(`*:nth-child(${[...children].indexOf(at) + 1})`)
      at = parent
    }
    return [':root', ...steps].join('>')
  }
  const hidden = '{opacity:0!important;transition:none!important;animation:none!important}'
  const sheets = { first: '', later: '' }
  let found = 0
  for (const element of document.querySelectorAll('body *')) {
    const { position } = getComputedStyle(element)
    if (position !== 'fixed' && position !== 'sticky') continue
    found += 1
    if (found > 300) break
    const place = placeOf(element)
    if (position === 'sticky') {
      const rule = `${place}{position:relative!important;inset:auto!important}`
      sheets.first += rule
      sheets.later += rule
      continue
    }
    sheets.later += place + hidden
    const { top } = element.getBoundingClientRect()
    if (top > innerHeight / 2) sheets.first += place + hidden
  }
  return sheets
}

/** Brings the page to a place and waits until it is drawn. @returns where it stands, and how long it is by now */
export async function scrollPage(
  left: number,
  top: number,
): Promise<{ readonly top: number; readonly pageHeight: number; readonly url: string }> {
  scrollTo({ left, top, behavior: 'instant' })
  const frame = () =>
    new Promise<void>((done) => {
      requestAnimationFrame(() => done())
      setTimeout(done, 100)
    })
  await frame()
  await frame()
  const { scrollHeight, clientHeight } = document.documentElement
  return { top: scrollY, pageHeight: Math.max(scrollHeight, clientHeight), url: location.href }
}

/** The page's own clock; nobody can set it once the page has begun. */
export function pageClock(): { readonly timeOrigin: string; readonly sinceOrigin: number } {
  const { timeOrigin } = performance
  return {
    timeOrigin: new Date(timeOrigin).toISOString(),
    sinceOrigin: Math.max(0, Math.round(performance.now())),
  }
}
