import type { LabelTable } from '../../reading/spec.ts'

/**
 * Words that AliExpress seller pages print before a value. Comparison folds case, colons and spaces.
 * Written short: words are parted by commas, `(a|b|)` stands for each of its parts, empty included.
 *
 * Sources, compared 2026-11-24:
 * - zh: texts that public tools anchor on (订单号, 订单状态, 实际发货单号, 收件人名称, 详细地址, 邮编,
 *   商品编码, 买家方案, 卖家方案, 平台方案, 理由, 方案人, 方案, 金额, 运费, 备注) and the names that the
 *   Open Platform's Chinese documents give the same fields.
 * - en: `Product Code` and the English field names of the Open Platform; texts of help pages re-posted
 *   in blogs. Nobody outside has published the English page, so near synonyms stand beside them.
 * - own (ru, pt, es, some fr, de, it, ko): our own translation, unchecked against a page.
 */
type Words = Readonly<Record<string, string>>

const zh: Words = {
  // order
  orderId: '(交易|主|关联|父|)订单(号|编号|ID| ID),交易单号,关联订单',
  orderStatus: '(订单|交易)状态',
  placedAt: '(订单|)(下单|创建|拍下|生成)(时间|日期),订单(创建|生成|)时间',
  paidAt: '(买家|)(付款|支付)(成功|)(时间|日期)',
  shipBy: '(最晚|最迟|要求|应|截止)发货(时间|日期),发货(截止|超时)(时间|日期|期限),发货期限',
  deliverBy: '(预计|承诺|最晚)(送达|到达|妥投|到货)(时间|日期|)',
  shippedAt: '(卖家|实际|声明|)发货时间',
  deliveredAt: '(实际|)(签收|妥投|送达)(时间|日期)',
  service:
    '(买家|实际|买家选择|买家选择的|)物流(服务|方式|方案|服务名称|渠道|产品|线路),运输方式,发货方式,买家选择物流',
  // buyer and address
  buyerName: '买家(名称|姓名|昵称|名),客户名称',
  buyer: '买家,客户',
  username: '(买家|)会员(ID|名),买家(账号|ID| ID|登录ID)',
  country: '(买家|收货|收件|目的|)国家(/地区|地区|或地区|),目的国(/地区|)',
  address: '(详细|收货|收件|)地址',
  city: '(收货|)城市',
  postalCode: '邮编,邮政编码',
  language: '(买家|)语言',
  // items
  itemTitle: '(商品|产品)(名称|标题|信息|)',
  listingId: '(商品|产品)(ID| ID|编号)',
  sku: '(商品|产品|商家|卖家|SKU|SKU |商品SKU)编码,SKU码,(商家|卖家)SKU,(SKU|)货号',
  skuOrVariation: 'SKU(信息|)',
  variation: '(商品|产品|SKU|SKU |销售|规格|)属性,(商品|)规格,款式,颜色分类',
  quantity: '(商品|购买|退货|退款|申请|)数量,件数',
  unitPrice: '(商品|产品|成交|)单价,(商品|)价格,售价',
  lineTotal: '(商品|)小计,总价,(商品|订单|总|)金额,合计',
  // money of the order
  itemsTotal: '(商品|产品)(总额|总金额|金额|总价|合计|小计|原价),货款',
  shippingFee: '(买家|买家支付|物流|)运费(金额|),物流费用',
  tax: '(代缴|买家|)税(费|金|额|款)(金额|),VAT(税|税费|),增值税,消费税,含税,关税及税费,平台代收代缴税费',
  discount:
    '(店铺|卖家|商家|平台|)(优惠|优惠券|促销|折扣|满减|满立减)(金额|总额|),店铺促销优惠,金币抵扣',
  orderTotal:
    '订单(总金额|总额|金额|总价|实付|实付金额),(买家|)实付(金额|款|),(买家|实际|订单|)(支付|付款)金额,合计,总金额,总计',
  refunded: '(已退|已退款|实际退款|累计退款|退款成功|实退)(金额|总额),已退款',
  fees: '(平台|交易|平台交易|联盟|联盟推广|联盟营销|金币|金币营销|订单|类目|)佣金,(交易|平台|)手续费,(平台|技术|)服务费,金币营销费,联盟(推广|)(费|费用)',
  proceeds: '(预计|预估|实际|订单)(收入|收益|放款|到账|结算)(金额|),(放款|结算)金额',
  // parcel
  carrier: '(物流|快递|承运|配送)公司,(物流|)承运商,物流(服务|)商,快递',
  trackingNumber:
    '(实际|)发货单号,(国际|物流|)运单(号|编号),(国际|)(物流|快递|包裹)单号,(货运|物流|)(跟踪|追踪)号,物流号',
  returnParcel:
    '(买家|)退货(物流|信息|包裹|地址|运单|单号|运单号|物流信息|物流单号|物流公司|快递单号|跟踪号)',
  // dispute
  disputeId:
    '(纠纷|退款|售后|退货|逆向|退货退款|售后申请)(编号|单号|ID| ID|号),(纠纷|售后|逆向)订单号,退款/退货编号',
  disputeStatus: '(纠纷|售后|退款|退货退款|当前|处理|)状态,售后进度',
  reason:
    '(纠纷|退款|申请|售后|退货|退货退款|发起|提交|申请退款|买家申请|)原因,(退款|申请|纠纷|买家|)理由',
  openedAt:
    '(纠纷|退款|售后|退货|买家|)(申请|发起|提起|提交|开启|创建)(时间|日期),纠纷时间,(发起|提交|提起)纠纷时间',
  respondBy:
    '(卖家|)(响应|处理|回复|应答|操作|)截止(时间|日期),(响应|处理|回复)(截止|期限),(卖家|)最晚(响应|处理|回复)时间,请(在|于)(此|以下)时间前(处理|响应|回复),超时时间',
  requested: '(买家|)申请(退款|)金额,买家(要求|期望|)退款金额,退款申请金额',
  wants: '(售后|退款|申请|纠纷|申请售后|服务)类型,买家(诉求|要求),退款方式',
  buyerComment:
    '买家(描述|留言|说明|备注|反馈|补充说明|意见),(申请|退款|情况|问题)说明,(问题|详细|纠纷|)描述',
  // plans
  planBuyer: '买家(的|申请|协商|解决|提出的|)方案',
  planSeller: '(卖家|商家)(的|协商|解决|提出的|)方案,(我的|您的)方案',
  planPlatform: '(平台|客服|速卖通)(的|建议|判责|处理|裁决|仲裁|解决|给出的|)方案,平台裁决',
  planType: '方案(类型|内容|),(解决|处理|协商|申请)方案,(处理|退款)方式,(退款|)类型,诉求,协商结果',
  planBy: '方案(人|方|提出人),提出(方|人),(发起|操作)(方|人),角色',
  planAmount: '(退款|方案|退还|应退|建议退款|申请退款|申请|)金额,退款(额|总额|数额),退款',
  planComment:
    '(方案|买家|卖家|平台|)备注,(方案|补充|详细|备注|)说明,(买家|卖家|)留言,(方案|)描述,附言,内容',
  planFreight: '(退货|)运费(承担|承担方|承担人|),退货运费由谁承担',
  eventTime: '(操作|提交|发生|更新|方案|)时间,日期',
  eventStatus: '(物流|)状态,轨迹,物流(详情|动态),描述,事件,详情,内容,跟踪信息',
  eventPlace: '地点,位置,所在地',
  // evidence, and headings that end a part
  evidenceBuyer: '买家(上传|提供|提交|)(的|)(证据|举证|凭证|图片|附件|证据材料|举证材料)',
  evidenceSeller: '(卖家|商家|我|您|平台)(上传|提供|提交|)(的|)(证据|举证|凭证|图片|附件)',
  heading:
    '(协商|纠纷|操作|处理|沟通|)(历史|记录|日志|进度|过程),历史记录,物流(信息|轨迹|跟踪|详情),(证据|举证|纠纷|基本|订单|金额|收货|商品|费用|买家|售后|退款|结算|收件|方案)(信息|详情|明细),证据,举证,凭证,协商方案,方案对比,帮助,常见问题',
  otherParts:
    '(买家|该买家|该买家的|买家的|)(其他|其它|历史|最近)订单,最近浏览,猜你(需要|喜欢),(相关|为你|为您|商品|)推荐,推荐商品',
}

const en: Words = {
  orderId: '(Trade |Related |Parent |)order (No|number|ID|code),(Related |)order',
  orderStatus: '(Order|Trade) status',
  placedAt:
    'Order (time|date|created|creation time|placed|placed time|created time)( on| at|),(Placed|Created|Ordered) (on|at|time),Creation time,Time of order',
  paidAt:
    'Payment (time|date|completed|completed on|success time|received),(Buyer |)paid (on|at|time),Time of payment',
  shipBy:
    '(Please |Must |)(ship|dispatch) (by|before),(Shipping|Shipment|Dispatch) (deadline|due date),Latest (shipping|ship|shipment) (time|date),Ship(-| )by date,Deadline for (shipment|shipping)',
  deliverBy:
    '(Estimated|Promised|Guaranteed|Expected|Latest) delivery( date| time|),(Deliver|Delivery) by,Delivery deadline',
  shippedAt:
    '(Actual |)(shipping|ship|shipment|dispatch) (time|date),(Shipped|Dispatched) (on|at),Time shipped',
  deliveredAt:
    '(Delivered|Signed|Signed for) (on|at),(Actual |)(delivery|delivered) (time|date),Date delivered',
  service:
    "(Buyer's |Buyer selected |)(logistics|shipping|delivery) (service|method|solution|plan|option|channel|product)( name|),Buyer's logistics",
  buyerName: "(Buyer|Customer)('s|) name,Name of buyer,Buyer nickname",
  buyer: 'Buyer,Customer',
  username: 'Buyer (ID|account|login ID|username|login),Member ID,Login ID,Username',
  country:
    "(Buyer's |Buyer |Destination |)country( or region|/region| / region|/area|),Destination,Region,Ship to country",
  address: '(Detailed |Street |Delivery |Shipping |Full |)address',
  city: 'City,City/Town,Town,Town/City',
  postalCode: '(Zip|Postal|Post|Zip/Postal|ZIP code/Postal) code,Zip,Postcode',
  language: "(Buyer's |Buyer |)language",
  itemTitle: '(Product|Item)( name| title| information| info| details|),Goods,Title',
  listingId: '(Product|Item|Listing) (ID|No|number)',
  sku: '(Product|SKU|Merchant|Item|Seller) code,(Seller|Merchant|Product|Custom) SKU,SKU (No|number)',
  skuOrVariation: 'SKU',
  variation:
    '(Product |SKU |Sales |)(attribute|property|specification|option|variation)(s|),(Product |SKU |)properties,Variant,Specs',
  quantity: 'Quantity,Qty,Pieces,Units,Count',
  unitPrice: '(Product |)unit price,(Product |Item |)price,Price per unit',
  lineTotal: '(Item |)subtotal,(Order |Product |Total |)amount,(Line |Item |)total,Total price,Sum',
  itemsTotal:
    '(Product|Products|Item|Items|Goods|Merchandise) (amount|total|subtotal|price total),Total (product|item|items) (price|amount),Subtotal,Total of items,Price of items',
  shippingFee:
    '(Shipping|Delivery|Freight|Logistics) (fee|cost|charge|amount)(s|),Shipping,Delivery,Freight,Postage,(Buyer-paid shipping|Shipping paid by buyer)',
  tax: '(Sales |Estimated |Included |)tax( amount| fee| fees|),Taxes( and fees|),(Included |incl. |)VAT( amount| included|),Tax/VAT,VAT/Tax,VAT/GST,GST,Tax included',
  discount:
    '(Store |Shop |Seller |Platform |AliExpress |Select |Total |Coin |Coins |)(promotion|discount|coupon)(s|),Discount amount,Promo code,Coins',
  orderTotal:
    '(Total |)order (amount|total|value|total amount),(Total|Paid|Payment) amount,Amount paid( by buyer|),(Grand |)total,Total (paid|payment|price),Buyer (paid|payment),Paid by buyer,Actual (payment|paid amount|amount paid)',
  refunded:
    'Refunded (amount|total),Amount refunded,Total refunded,Actual refund( amount|),Refund issued',
  fees: '(Platform |Transaction |AliExpress |Affiliate |Affiliate marketing |Coin |Escrow |Order |Sales |Category |)commission( fee|),(Platform|Transaction|Affiliate|Affiliate marketing|Coin marketing|Service|Escrow|Platform service|Technical service) fee',
  proceeds:
    '(Estimated |Expected |Net |Your |Order |)(proceeds|income|revenue|earnings|payout),(Estimated |)(settlement|release)( amount|)',
  carrier:
    '(Shipping |Logistics |Last-mile |Last mile |)carrier( name|),(Logistics|Shipping|Delivery|Courier) company,Courier,Logistics provider',
  trackingNumber:
    '(Logistics |International |Actual |Shipment |)(tracking|waybill|logistics|shipment|shipping|parcel) (number|No|ID|code),Tracking,Waybill',
  returnParcel:
    "(Buyer's |)return(ed|) (parcel|logistics|shipment|information|details|package|tracking|carrier|address|shipping information|tracking number|tracking No|parcel information|logistics information|waybill number)",
  disputeId:
    '(Dispute|Reverse order|Refund|Case|After-sales|After-sale|Return|Return/refund|Issue|Return order|Refund order) (ID|No|number)',
  disputeStatus:
    '(Dispute |Refund |After-sales |Return |Case |Current |Processing |)status,Dispute state',
  reason:
    "(Dispute |Refund |Return |Application |After-sales |Buyer's |Claim |Request |Apply |)reason,Reason (for|of) (the |)(dispute|refund|return|request|application|opening),Reason given",
  openedAt:
    '(Dispute |Case |Refund |)(opened|created|submitted|started|raised|requested|applied) (on|at),(Dispute |After-sales |Refund |)(application|request|creation|opening|submission|start|open) (time|date),Dispute (time|date),Dispute (opened|created|started),Date opened',
  respondBy:
    '(Please |Seller must |You must |)(respond|reply|answer) (by|before|until),(Response |Seller response |)deadline( to respond| for response| for your response|),(Your |)response (is |)due( by| on| date|),Due (by|date),(Action|Response) required by',
  requested:
    "(Buyer's |)requested (refund|amount|refund amount)( by buyer|),(Refund|Amount) requested( by buyer|),Refund amount requested,Claimed amount",
  wants:
    "(Dispute|Refund|Request|After-sales|Application|Return) type,Buyer (wants|requires|expects),Type of request,Buyer's request",
  buyerComment:
    "(Buyer's|Buyer) (comment|comments|description|message|explanation|remark|statement|note|words),(Dispute |Problem |Issue |Detailed |)description,Description of the problem,Buyer says",
  planBuyer: "(Buyer's|Buyer) (plan|proposal|solution|offer|request),Proposed by buyer",
  planSeller: "(Seller's|Seller|Your|My) (plan|proposal|solution|offer),Proposed by seller",
  planPlatform:
    "(Platform's|Platform|AliExpress|AliExpress's) (plan|proposal|solution|offer|decision|ruling|verdict),Proposed by (platform|AliExpress)",
  planType:
    '(Plan|Solution|Proposal|Offer|Resolution)( type|),(Refund |)(type|method),(Proposed|Requested) solution,Option,Request',
  planBy:
    '(Proposed|Submitted|Offered|Initiated|Made) by,Proposer,By,Party,Role,From,Operator,Initiator,(Solution |Plan |)owner',
  planAmount:
    '(Refund |Proposed |Requested |Offered |)amount,(Proposed |Requested |Total |)refund,Proposed refund amount,Refund (sum|total|money)',
  planComment:
    "(Buyer's |Seller's |Platform's |)(remark|comment|note)(s|),Description,Message,Explanation,Details,Statement,Content,Memo,Additional information",
  planFreight:
    '(Return |)(freight|shipping|postage|shipping fee)( borne by| bearer| paid by|),Shipping fee bearer',
  eventTime: '(Action |Event |Operation |)time,Date,Date and time,(Submitted|Proposed) on',
  eventStatus:
    '(Logistics |)status,Event,Details,Description,Activity,Update,Tracking (details|information)',
  eventPlace: 'Place,Location',
  evidenceBuyer:
    "(Buyer's|Buyer) (evidence|files|pictures|photos|proof|attachments|photos and videos),Evidence (uploaded |provided |submitted |)(by|from) (the |)buyer,Uploaded by buyer",
  evidenceSeller:
    "(Seller's|Seller|Your|My|Platform) (evidence|files|pictures|photos|proof|attachments|uploads),Evidence (uploaded |provided |submitted |)(by|from) (the |)seller,Uploaded by seller",
  heading:
    '(Negotiation |Dispute |Case |Communication |)(history|record|records|timeline|process|log|plans),(Logistics|Dispute|Case|Order|Tracking|Basic|Payment|Amount|Order amount|Fund|Price) (information|info|details),Logistics,Evidence,Plans,Solutions,Proposals,Products,Help,FAQ,Operation log,Negotiation,Progress,Activity',
  otherParts:
    "(Buyer's |)(other|recent|past|previous) orders( from this buyer| of this buyer| by this buyer|),Order history,You may (need|also like),(Recommended|Recommendations)( for you|),Recently viewed,Related products",
}

/** ru, pt, es first, the interfaces that most sellers use besides; the others only where an order or a dispute cannot be told without. */
const own: Words = {
  orderId:
    '(Номер|№) заказа,(Nº|Número) do pedido,(Número|Nº|N.º) de(l|) pedido,(Numéro|N°) de commande,Bestellnummer,Numero ordine,주문번호,주문 번호',
  orderStatus:
    'Статус заказа,Status do pedido,Estado del pedido,Statut de la commande,Bestellstatus,Stato ordine,주문 상태',
  placedAt:
    '(Дата|Время) заказа,(Data|Hora) do pedido,(Fecha|Hora) del pedido,Date de commande,Bestelldatum,Data ordine,주문 시간,주문일',
  paidAt:
    '(Дата|Время) оплаты,Data d(e|o) pagamento,Fecha de(l|) pago,Date d(e|u) paiement,Zahlungsdatum,Data pagamento,결제 시간,결제일',
  shipBy: 'Отправить до,Срок отправки,Enviar até,Prazo de envio,Enviar antes del,Plazo de envío',
  shippedAt: '(Дата|Время) отправки,Data d(e|o) envio,Fecha de(l|) envío,Versanddatum,발송일',
  deliveredAt: 'Дата доставки,Data d(e|a) entrega,Fecha de entrega',
  service:
    '(Способ|Служба) доставки,(Serviço|Método) de envio,(Servicio|Método) de envío,Servi(ço|cio) logístico,Versandart,배송 방법',
  buyerName: 'Имя покупателя,Nome do comprador,Nombre del comprador',
  buyer: 'Покупатель,Comprador,Acheteur,Käufer,Acquirente,구매자',
  country: 'Страна(/регион|),País(/região|/región|),Pays,Land,Paese,국가',
  address:
    'Адрес( доставки|),Endereço( de entrega|),Dirección( de envío| de entrega|),Indirizzo,주소',
  postalCode: '(Почтовый |)индекс,CEP,Código postal,Code postal,Postleitzahl,CAP,우편번호',
  itemTitle: 'Товар,Produto,Producto,Produit,Produkt,Prodotto,상품',
  sku: 'Артикул,Код товара,Código do produto,Código de(l|) producto,상품 코드',
  variation: 'Характеристики,Атрибуты,Atributos,Variação,Attributs,Variante,옵션',
  quantity: 'Количество,Кол-во,Quantidade,Cantidad,Quantité,Menge,Anzahl,Quantità,수량',
  unitPrice:
    'Цена,Preço( unitário|),Precio( unitario|),Prix( unitaire|),(Stück|Einzel|)preis,Prezzo( unitario|),단가',
  lineTotal: 'Сумма,Total,Subtotal,Valor,Importe,Montant,Betrag,Importo,금액',
  itemsTotal:
    'Стоимость товаров,(Valor|Total) dos produtos,(Total|Importe) de( los|) productos,Total des produits,Warenwert,Totale prodotti,상품 금액',
  shippingFee:
    '(Стоимость |)доставк(а|и),Frete,(Gastos|Coste|Costo) de envío,Envío,Frais de livraison,Versandkosten,Spese di spedizione,배송비',
  tax: 'Налог(и|),НДС,Imposto(s|),Impuesto(s|),IVA,TVA,MwSt,세금',
  discount:
    'Скидка( магазина| продавца|),(Desconto|Cupom)( da loja|),(Descuento|Cupón)( de la tienda|),Remise,Rabatt,Sconto,할인',
  orderTotal:
    'Сумма заказа,Итого,(Valor|Total) do pedido,Valor total,(Importe|Total) del pedido,Importe total,Montant de la commande,Bestellsumme,Gesamtbetrag,Totale ordine,주문 금액',
  fees: '(Партнёрская |)комиссия( платформы|),Comissão( da plataforma| de afiliados|),Comisión( de la plataforma| de afiliados|),Commission( de la plateforme| d’affiliation|),(Plattform|Affiliate-)provision,Commissione( della piattaforma| di affiliazione|),수수료',
  proceeds:
    '(Ожидаемый|Предполагаемый) доход,Receita estimada,(Ingresos|Ganancias) estimad(o|a)s,Revenu estimé,Geschätzter Erlös,Ricavo stimato,예상 수익',
  carrier: 'Перевозчик,Transportadora,Transportista,Transporteur,Corriere,택배사',
  trackingNumber:
    'Трек-номер,Номер отслеживания,(Código|Número) de (rastreio|rastreamento|seguimiento),Numéro de suivi,Sendungsnummer,Numero di tracciamento,운송장 번호',
  disputeId:
    '(Номер|ID) спора,(ID|Número|Nº) d(a|e la|e) disputa,Numéro du litige,Numero controversia,분쟁 번호',
  disputeStatus: 'Статус( спора|),Status da disputa,Estado de la disputa,Estado,상태',
  reason: 'Причина( спора|),Motivo( da disputa| de la disputa|),Motif,Grund,사유',
  openedAt:
    'Дата открытия( спора|),Спор открыт,Data de abertura,Disputa aberta em,Fecha de apertura,Disputa abierta el',
  planBuyer:
    '(Решение|Предложение) покупателя,(Proposta|Solução) do comprador,(Propuesta|Solución) del comprador',
  planSeller:
    '(Решение|Предложение) продавца,(Proposta|Solução) do vendedor,(Propuesta|Solución) del vendedor',
  planPlatform:
    '(Решение|Предложение) платформы,(Proposta|Solução) da plataforma,(Propuesta|Solución) de la plataforma',
  planType: 'Решение,Тип,Solução,Solución,Tipo',
  planAmount: 'Сумма( возврата|),Valor( do reembolso|),Importe( del reembolso|)',
  planComment: 'Комментарий,Comentário,Observação,Comentario,Observación',
  evidenceBuyer: 'Доказательства покупателя,Provas do comprador,Pruebas del comprador',
  evidenceSeller: 'Доказательства продавца,Provas do vendedor,Pruebas del vendedor',
  heading: 'История,(Histórico|Historial)( da negociação| de negociación|)',
  otherParts:
    'Другие заказы( покупателя|),Outros pedidos( deste comprador|),Otros pedidos( de este comprador|),Autres commandes,Andere Bestellungen',
}

/** `(a|b|)c,d` → `ac`, `bc`, `c`, `d`. */
function expand(text = ''): readonly string[] {
  return text.split(',').flatMap(alternatives)
}

function alternatives(word: string): readonly string[] {
  const [, before = word, parts, after = ''] = /^([^(]*)\(([^()]*)\)(.*)$/.exec(word) ?? []
  if (parts === undefined) return [before]
  return parts.split('|').flatMap((part) => alternatives(before + part + after))
}

export const aliexpressLabels: LabelTable = Object.fromEntries(
  Object.keys(zh).map((key) => [
    key,
    { zh: expand(zh[key]), en: expand(en[key]), own: expand(own[key]) },
  ]),
)
