import type { alwaysOn as english } from '../en/always-on.ts'

/** Switches for reading without a click. */
export const alwaysOn: Readonly<Record<keyof typeof english, string>> = {
  'always.aim': '不开启时，面板只读取您点过图标的标签页。开启后，面板会随您切换标签页自动读取。',
  'always.name.amazon': '亚马逊卖家平台',
  'always.name.ebay': 'eBay 网站',
  'always.name.aliexpress': '速卖通卖家后台',
  'always.name.carrier': '物流查询页',
  'always.reads.amazon': 'Amends 可以不经点击读取卖家平台的页面。',
  'always.copies.amazon': '它从这些页面自己获取的数据中复制订单和退货。',
  'always.reads.ebay': 'Amends 可以不经点击读取 eBay 的页面。',
  'always.copies.ebay': '它从这些页面自己获取的数据中复制订单和退货。',
  'always.reads.aliexpress': 'Amends 可以不经点击读取卖家后台的页面。',
  'always.copies.aliexpress': '它从这些页面自己获取的数据中复制纠纷、订单和聊天。',
  'always.reads.carrier': 'Amends 可以不经点击读取速卖通、菜鸟和 17track 的物流页面。',
  'always.copies.carrier': '它从这些页面自己获取的数据中复制准确的物流时间。',
  'always.what':
    '不发出任何请求，不改动页面，也不发送任何内容。密码、令牌、Cookie 以及固定清单以外的一切都在页面内丢弃。关闭后立即收回权限，并在已打开的标签页中停止。',
  'always.is-on': '{name}：已始终开启。',
  'always.is-off': '{name}：已关闭，权限已收回。',
  'always.refused': '{name}：浏览器没有允许，一切照旧。',
}
