/** Switches for reading without a click. */
export const alwaysOn = {
  'always.aim':
    'Without this, the panel reads only tabs in which you clicked the icon. Where you switch it on, it follows you from tab to tab by itself.',
  'always.name.amazon': 'Amazon Seller Central',
  'always.name.ebay': 'eBay',
  'always.name.aliexpress': 'AliExpress seller centre',
  'always.name.carrier': 'Tracking pages',
  'always.reads.amazon': 'Amends may read pages of Seller Central without a click.',
  'always.copies.amazon':
    'It copies orders and returns from the data that these pages fetch for themselves.',
  'always.reads.ebay': 'Amends may read pages of eBay without a click.',
  'always.copies.ebay':
    'It copies orders and returns from the data that these pages fetch for themselves.',
  'always.reads.aliexpress': 'Amends may read pages of the seller centre without a click.',
  'always.copies.aliexpress':
    'It copies disputes, orders and chats from the data that these pages fetch for themselves.',
  'always.reads.carrier':
    'Amends may read tracking pages of AliExpress, Cainiao and 17track without a click.',
  'always.copies.carrier':
    'It copies exact scan times from the data that these pages fetch for themselves.',
  'always.what':
    'Nothing is requested, changed or sent. Passwords, tokens, cookies and whatever is not on a fixed list are dropped inside the page. Switching off takes the permission back and ends it in open tabs at once.',
  'always.is-on': '{name}: always on.',
  'always.is-off': '{name}: off. The permission is taken back.',
  'always.refused': '{name}: the browser did not allow it. Nothing was changed.',
} as const
