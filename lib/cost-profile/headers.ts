import { profileFields } from './rule.ts'

/** The columns of a cost table, as people name them. */

export const columnNames = ['item', 'store', 'currency', ...profileFields] as const
export type ColumnName = (typeof columnNames)[number]

/** Without case, spaces, signs and what stands in brackets. The first of each language is what is written. */
const names: Readonly<Record<ColumnName, { readonly en: string; readonly 'zh-cn': string }>> = {
  item: { en: 'SKU', 'zh-cn': 'SKU' },
  store: { en: 'Store', 'zh-cn': '店铺' },
  currency: { en: 'Currency', 'zh-cn': '币种' },
  unitCost: { en: 'Unit cost', 'zh-cn': '单件成本' },
  outboundFreight: { en: 'Outbound freight', 'zh-cn': '发货运费' },
  reshipFreight: { en: 'Reship freight', 'zh-cn': '补发运费' },
  returnLabel: { en: 'Return label', 'zh-cn': '退货标签' },
  handling: { en: 'Handling', 'zh-cn': '退货处理费' },
  salvageShare: { en: 'Salvage %', 'zh-cn': '残值 %' },
}

const alsoCalled: Readonly<Record<ColumnName, string>> = {
  item: 'item|sku listing|sku listing id|sku or listing id|seller sku|merchant sku|item sku|custom label|sku or listing|listing|listing id|item id|item number|product id|asin|pattern|商品编码|商家编码|商品sku|sku编码|货号|商品|商品id|产品id|产品编码|链接id|规则',
  store: 'shop|site|marketplace|platform|站点|平台|店铺站点|市场',
  currency: 'currency code|curr|货币|币别',
  unitCost:
    'goods each|goods|cost|item cost|goods cost|product cost|cogs|purchase price|cost per unit|单件货值|货值|成本|单价成本|采购价|采购成本|进价|进货价|商品成本',
  outboundFreight:
    'freight paid|freight|freight out|shipping|shipping cost|postage|outbound shipping|first freight|运费|已付运费|首次运费|物流费|物流成本',
  reshipFreight:
    'freight to send again|reship|reshipping|reship cost|resend freight|second freight|replacement freight|replacement shipping|重发运费|补寄运费|二次运费',
  returnLabel:
    'return freight|return shipping|return postage|return label cost|return cost|退货运费|退货面单|退货面单费|回邮标签|退货标签费',
  handling:
    'handling a return|handling cost|return handling|inspection|restocking cost|处理费|质检费|退货质检费|退货处理',
  salvageShare:
    'value of a returned item|salvage|salvage share|salvage value|recovery|recovery rate|残值|残值率|残值比例|退回商品残值|可回收比例',
}

const known = new Map(
  columnNames.flatMap((column) => {
    const all = [...Object.values(names[column]), ...alsoCalled[column].split('|')]
    return all.map((name) => [plain(name), column] as const)
  }),
)

/** Which column a header names; undefined for one that a cost table does not know. */
export function columnOf(header: string): ColumnName | undefined {
  return known.get(plain(header))
}

export function headerOf(column: ColumnName, language: 'en' | 'zh-cn'): string {
  return names[column][language]
}

function plain(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
