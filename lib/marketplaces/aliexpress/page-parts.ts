/** Parts that the pages of the seller centre have in common. */

/** Spinners and skeletons of the seller centre's component libraries. */
export const loading = [
  '.next-loading.next-open',
  '.next-loading-tip',
  '.next-loading-indicator',
  '.next-skeleton',
  '.ait-spin-spinning',
  '.ait-skeleton',
  '[class*="oading--spinner"]',
  '[class*="--loading--"]',
]

export const loadingText = String.raw`加载中|正在加载|\bloading(?:\.\.\.|…)|carregando|cargando|загрузка|로딩 중`

/** Menus and what else stands on every page; classes of the component library, never hashed. */
export const skip = [
  '.next-nav',
  '.next-menu',
  '[role="menu"]',
  '[role="menubar"]',
  'footer',
  '.next-breadcrumb',
  'nav',
  '[class*="recommend"]',
  '[class*="otherOrder"]',
  '[class*="other-order"]',
]
