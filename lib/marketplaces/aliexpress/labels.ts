import type { LabelTable } from '../../reading/spec.ts'
import { more } from './labels-more.ts'

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
 * - own (ru, pt, es, fr, de, it, ko; ja, tr, nl, pl in labels-more.ts): our own translation,
 *   unchecked against a page.
 */
type Words = Readonly<Record<string, string>>

const zh: Words = {
  // order
  orderId: '(交易|主|关联|父|)订单(号|编号|ID| ID),交易单号,关联订单',
  orderStatus: '(订单|交易)状态',
  placedAt: '(订单|)(下单|拍下)(时间|日期),订单(创建|生成|)(时间|日期)',
  createdAt: '创建(时间|日期)',
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
  variation:
    '(商品|产品|SKU|SKU |销售|规格|)属性,(商品|)规格,款式,颜色(分类|),尺寸,尺码,发货地,型号,材质,容量,套餐,插头',
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
  otherAmount: '(价格|订单|)(调整|改价|调价)(金额|),进口税,关税,Duty,ICMS,代扣(税|税费)',
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
  disputeStatus: '(纠纷|售后|退款|退货退款|当前|处理)状态,售后进度',
  anyStatus: '状态',
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
  // feedback
  rating: '(评价|买家|好评|)(星级|评分),(买家|)打分,评价等级',
  feedbackText: '(买家|)评价(内容|),买家(评论|反馈),(评论|评价)(内容|详情)',
  // evidence, and headings that end a part
  evidenceBuyer: '买家(上传|提供|提交|)(的|)(证据|举证|凭证|图片|附件|证据材料|举证材料)',
  evidenceSeller: '(卖家|商家|我|您|平台)(上传|提供|提交|)(的|)(证据|举证|凭证|图片|附件)',
  heading:
    '(协商|纠纷|操作|处理|沟通|)(历史|记录|日志|进度|过程),历史记录,物流(信息|轨迹|跟踪|详情),(证据|举证|纠纷|基本|订单|金额|收货|商品|费用|买家|售后|退款|结算|收件|方案)(信息|详情|明细),证据,举证,凭证,协商方案,方案对比,帮助,常见问题',
  action: '操作',
  otherParts:
    '(买家|该买家|该买家的|买家的|)(其他|其它|历史|最近)订单,最近浏览,猜你(需要|喜欢),(相关|为你|为您|商品|)推荐,推荐商品',
}

const en: Words = {
  orderId: '(Trade |Related |Parent |)order (No|number|ID|code),(Related |)order',
  orderStatus: '(Order|Trade) status',
  placedAt:
    'Order (time|date|created|creation time|creation date|placed|placed time|created time|placement time)( on| at|),(Placed|Ordered) (on|at|time),Time of order',
  createdAt: 'Created (on|at|time),Creation (time|date)',
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
    '(Product |SKU |Sales |)(attribute|property|specification|option|variation)(s|),(Product |SKU |)properties,Variant,Specs,Colo(u|)r,Size,Style,Material,Ship(s|) from,Model,Plug( type|),Capacity,Bundle',
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
  otherAmount:
    'Price (adjustment|change),Adjust(ment|ed)( price| amount|),(Import |Customs |)dut(y|ies),ICMS',
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
    '(Dispute |Refund |After-sales |Return |Case )(status|state),Current status,Processing status',
  anyStatus: 'Status',
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
  rating: "(Buyer's |Buyer |Feedback |)(rating|stars|star rating|score)",
  feedbackText:
    "(Buyer's |Buyer |)(feedback|review)( text| content| comment|),Feedback (left by|from) buyer",
  evidenceBuyer:
    "(Buyer's|Buyer) (evidence|files|pictures|photos|proof|attachments|photos and videos),Evidence (uploaded |provided |submitted |)(by|from) (the |)buyer,Uploaded by buyer",
  evidenceSeller:
    "(Seller's|Seller|Your|My|Platform) (evidence|files|pictures|photos|proof|attachments|uploads),Evidence (uploaded |provided |submitted |)(by|from) (the |)seller,Uploaded by seller",
  heading:
    '(Negotiation |Dispute |Case |Communication |)(history|record|records|timeline|process|log|plans),(Logistics|Dispute|Case|Order|Tracking|Basic|Payment|Amount|Order amount|Fund|Price) (information|info|details),Logistics,Evidence,Plans,Solutions,Proposals,Products,Help,FAQ,Operation log,Negotiation,Progress,Activity',
  action: 'Action(s|),Operation(s|),Operate',
  otherParts:
    "(Buyer's |)(other|recent|past|previous) orders( from this buyer| of this buyer| by this buyer|),Order history,You may (need|also like),(Recommended|Recommendations)( for you|),Recently viewed,Related products",
}

/** ru, pt, es, fr, de, it, ko. */
const own: Words = {
  orderId:
    "(Номер|№|ID) заказа,Заказ №,(Nº|Número|ID) do pedido,Pedido nº,(Número|Nº|N.º|ID) de(l|) pedido,(Numéro|N°|ID) de( la|) commande,Commande n°,(Bestell|Auftrags)nummer,Bestell-Nr,Bestellnr,(Numero|N.) (ordine|d'ordine|dell'ordine),ID ordine,주문번호,주문 번호,주문 ID",
  orderStatus:
    "Статус заказа,(Status|Situação|Estado) do pedido,Estado de(l|) pedido,(Statut|État) de la commande,Bestellstatus,Auftragsstatus,Status der Bestellung,Stato (ordine|dell'ordine),주문 상태,주문상태",
  placedAt:
    "(Дата|Время) (создания |оформления |)заказа,Заказ (создан|оформлен),(Data|Hora|Horário) do pedido,Pedido (criado|feito) em,(Fecha|Hora) de(l|) pedido,Pedido (creado|realizado) el,(Date|Heure) de( la|) commande,Command(é|ée) le,Bestelldatum,Bestellzeit,Bestellt am,Auftragsdatum,(Data|Ora) (ordine|dell'ordine),Ordinato il,주문시간,주문 시간,주문일,주문 일시,주문일시,주문 날짜",
  createdAt:
    'Создан,Дата создания,Data de criação,Fecha de creación,Date de création,Erstellt am,Data di creazione',
  paidAt:
    '(Дата|Время) оплаты,(Data|Hora|Horário) d(o|e) pagamento,Pago em,(Fecha|Hora) de(l|) pago,Pagado el,(Date|Heure) d(e|u) paiement,Payé le,Zahlungsdatum,Zahlungszeit,Bezahlt am,Data( di|) pagamento,Pagato il,결제시간,결제 시간,결제일,결제 일시,결제일시',
  shipBy:
    "Отправить до,Срок отправки,Крайний срок отправки,Enviar até,Prazo( final|) (de|para) envio,Data limite de envio,Enviar antes de(l|),Plazo de envío,Fecha límite (de|para el) envío,Expédier avant( le|),Date limite d'(expédition|envoi),(Versenden|Versand) bis,Versandfrist,Spedire entro( il|),Scadenza spedizione,발송 기한,발송 마감일",
  deliverBy:
    'Ожидаемая( дата|) доставка,Ожидаемая дата доставки,Доставка до,Entrega (prevista|estimada),Previsão de entrega,Data (prevista|estimada) de entrega,Fecha (estimada|prevista) de entrega,Livraison (estimée|prévue),Date de livraison (estimée|prévue),Voraussichtliche Lieferung,Voraussichtliches Lieferdatum,Lieferung bis,Consegna (prevista|stimata),Data di consegna prevista,예상 배송일,도착 예정일',
  shippedAt:
    "(Дата|Время) отправки,(Data|Hora|Horário) d(e|o) envio,Enviado em,(Fecha|Hora) de(l|) envío,Enviado el,(Date|Heure) d'(expédition|envoi),Expédi(é|ée) le,Versanddatum,Versandzeit,Versendet am,Versandt am,Data( di|) spedizione,Spedito il,발송시간,발송 시간,발송일,발송 일시",
  deliveredAt:
    'Дата (доставки|вручения),Время доставки,Data d(e|a) entrega,Entregue em,Fecha de entrega,Entregado el,Date de livraison,Livr(é|ée) le,Zugestellt am,Zustelldatum,Geliefert am,Data di consegna,Consegnato il,배송 완료일,배송 완료 시간',
  service:
    "(Способ|Служба|Метод|Сервис) доставки,Логистическая служба,(Serviço|Método|Forma) de (envio|entrega),Serviço (logístico|de logística),(Servicio|Método|Forma) de (envío|entrega),(Servicio|Método) logístico,Service (logistique|de livraison|d'expédition),(Mode|Méthode) (de livraison|d'expédition),Versand(art|methode|service|dienst),Logistik(dienst|service),Servizio (logistico|di spedizione|di consegna),Metodo di spedizione,물류 서비스,배송 방법,배송방법,배송 방식,배송 서비스",
  buyerName:
    "Имя (покупателя|клиента),Nome do (comprador|cliente),Nombre del (comprador|cliente),Nom (de l'acheteur|du client),Name des Käufers,Käufername,Kundenname,Nome (dell'|)acquirente,구매자 이름,구매자명",
  buyer: 'Покупатель,Comprador,Comprador/a,Acheteur,Käufer,Acquirente,구매자',
  username:
    "(ID|Логин) покупателя,(ID|Conta) do comprador,(ID|Cuenta) del comprador,(ID|Compte) de l'acheteur,Käufer-ID,ID (dell'|)acquirente,구매자 ID,구매자 아이디",
  country:
    "Страна(/регион|),Страна (покупателя|доставки),País(/região|/Região|/región|/Región|),País (de destino|do comprador|del comprador|o región),Pays(/Région|/région|),Pays (de destination|de l'acheteur|ou région),Land(/Region|),Zielland,Land des Käufers,Paese(/Regione|/regione|),Paese (di destinazione|dell'acquirente),국가(/지역|),구매자 국가",
  address:
    '(Подробный |)адрес( доставки|),Endereço( de entrega| completo| detalhado|),Dirección( de envío| de entrega| completa| detallada|),Adresse( de livraison| complète| détaillée|),Lieferadresse,Anschrift,Indirizzo( di spedizione| di consegna| completo|),주소,상세 주소,상세주소,배송지,배송 주소',
  city: 'Город,Cidade,Ciudad,Ville,Stadt,Città,도시',
  postalCode:
    '(Почтовый |)индекс,CEP,Código postal,Code postal,Postleitzahl,PLZ,CAP,Codice postale,우편번호',
  language:
    "Язык( покупателя|),Idioma( do comprador| del comprador|),Langue( de l'acheteur|),Sprache( des Käufers|),Lingua( dell'acquirente|),구매자 언어",
  itemTitle:
    'Товар,(Название|Наименование) товара,Produto,(Nome|Título) do produto,Producto,(Nombre|Título) del producto,Artículo,Produit,(Nom|Titre) du produit,Article,Produkt,Produktname,Artikel,Artikelname,Prodotto,Nome del prodotto,Articolo,상품,상품명',
  listingId:
    '(ID|Номер) товара,ID do produto,ID de(l|) producto,ID (du |)produit,Produkt-ID,Artikel-ID,ID (del |)prodotto,상품 ID,상품번호',
  sku: 'Артикул( продавца|),Код (товара|SKU),Código do produto,Código SKU,SKU do vendedor,Código de(l|) producto,SKU del vendedor,Code (du |)produit,Code SKU,SKU vendeur,Produktcode,SKU-Code,Verkäufer-SKU,Codice (del |)prodotto,Codice SKU,상품코드,상품 코드,SKU 코드',
  variation:
    'Цвет,Размер,Модель,Комплектация,Откуда,Отправка из,Cor,Tamanho,Modelo,Enviado de,Talla,Tamaño,Enviado desde,Couleur,Taille,Modèle,Expédié de,Farbe,Größe,Modell,Versand aus,Colore,Taglia,Modello,Spedito da,색상,사이즈,크기,발송지,Характеристики,Атрибуты( товара|),Параметры,Свойства( товара|),Вариант,Atributos( do produto| del producto|),Variação,Variación,Propriedades,Propiedades,Especificaç(ão|ões),Especificaci(ón|ones),Variante,Attributs( du produit|),Caractéristiques,Propriétés,Attribute,Produktattribute,Ausführung,Attributi( del prodotto|),Proprietà,상품 속성,상품속성,옵션,속성',
  quantity:
    'Количество,Кол-во,Quantidade,Qtd,Qtde,Cantidad,Cant,Quantité,Qté,Menge,Anzahl,Stückzahl,Quantità,Qtà,Q.tà,수량',
  unitPrice:
    'Цена( за единицу| за штуку| за шт|),Preço( unitário| do produto|),Precio( unitario| del producto|),Prix( unitaire| du produit|),(Stück|Einzel)preis,Preis,Prezzo( unitario|),단가,가격',
  lineTotal:
    'Сумма,Итого,Стоимость,Total,Subtotal,Valor( total|),Importe( total|),Montant,Sous-total,Betrag,Summe,Gesamt,Gesamtpreis,Importo,Totale,Subtotale,금액,소계,합계',
  itemsTotal:
    'Стоимость товар(ов|а),Сумма товаров,Итого за товары,(Valor|Total|Subtotal) d(os|e) produtos,Valor do produto,(Total|Importe|Subtotal|Precio) de( los|) productos,(Total|Montant|Sous-total) des (produits|articles),Montant du produit,Warenwert,Produktsumme,Artikelsumme,Zwischensumme,Summe der Artikel,(Totale|Importo)( dei|) (prodotti|articoli),상품 금액,상품금액,상품 총액,상품 합계',
  shippingFee:
    "Доставка,(Стоимость|Плата за) доставк(и|у),Frete,Valor do frete,(Custo|Taxa) de envio,(Gastos|Coste|Costo|Tarifa) de(l|) envío,Envío,Frais (de livraison|de port|d'expédition|d'envoi),Livraison,Versandkosten,Versandgebühr,Versand,Lieferkosten,(Spese|Costo|Costi) di spedizione,Spedizione,배송비,운임",
  tax: 'НДС,Налог(и|),Imposto(s|),Tributos,Impuesto(s|),IVA( incluido| inclusa|),TVA( incluse|),Taxe(s|),Steuer(n|),MwSt,Mehrwertsteuer,USt,Enthaltene MwSt,inkl. MwSt,Tasse,Impost(e|a),세금,부가세,부가가치세',
  discount:
    'Акция магазина,Скидк(а|и)( магазина| продавца|),Купон( магазина| продавца|),Промокод,(Desconto|Descontos|Promoção|Cupom)( da loja| do vendedor|),(Descuento|Descuentos|Promoción|Cupón)( de la tienda| del vendedor|),(Remise|Réduction|Promotion|Coupon)( de la boutique| du vendeur|),(Shop-|Verkäufer|)Rabatt,Shop-(Aktion|Gutschein),Gutschein,(Sconto|Promozione|Coupon)( del negozio| venditore|),스토어 할인,할인,스토어 쿠폰,쿠폰,할인 금액',
  orderTotal:
    "(Общая |)сумма заказа,Итого( по заказу|),Общая сумма,Стоимость заказа,Сумма оплаты,(Valor|Total) do pedido,Valor (total|pago|total do pedido),Total pago,(Importe|Total|Monto) del pedido,Importe (total|pagado),Total pagado,Monto total,(Montant|Total) (de la commande|payé),Montant total,Bestell(betrag|summe|wert),Gesamt(betrag|summe),Auftragssumme,Bezahlter Betrag,(Importo|Totale) (ordine|dell'ordine|pagato),Importo totale,주문 금액,주문금액,총 주문 금액,총액,결제 금액,결제금액,총 결제 금액",
  refunded:
    'Возвращено,(Valor|Total) reembolsado,(Importe|Total) reembolsado,(Montant|Total) remboursé,Erstatteter Betrag,(Importo|Totale) rimborsato,환불 완료 금액,환불된 금액',
  fees: "Комиссия( платформы| AliExpress| за сделку|),(Партнёрская|Партнерская) комиссия,Комиссия (площадки|партнёров|партнеров|маркетплейса|сервиса|сделки),Comissão( da plataforma| de afiliados| de afiliado| do AliExpress| de transação|),Comisión( de la plataforma| de afiliados| de afiliado| de AliExpress| de transacción|),Commission( de la plateforme| d'affiliation| AliExpress| des affiliés| de transaction|),(Plattform|Partner|Affiliate-|AliExpress-|)provision,Transaktionsgebühr,Plattformgebühr,Commissione( della piattaforma| piattaforma| di affiliazione| affiliati| di transazione|),플랫폼 수수료,수수료,제휴 수수료,판매 수수료",
  otherAmount:
    'Корректировка( цены|),Изменение цены,Пошлина,Ajuste( de preço| de precio|),Ajustement( du prix|),Preisanpassung,Adeguamento prezzo',
  proceeds:
    '(Ожидаемый|Предполагаемый|Расчётный) доход,К выплате,Ожидаемая выплата,Выручка,(Receita|Receita líquida|Renda) (estimada|prevista),Rendimento estimado,Valor a receber,Ganhos estimados,Repasse estimado,(Ingresos|Ganancias|Ingreso) (estimados|estimadas|estimado|previstos),Importe a recibir,Revenu(s|) estimé(s|),Recette(s|) estimée(s|),Gains estimés,Montant net estimé,(Geschätzter|Voraussichtlicher) Erlös,(Geschätzte|Erwartete|Voraussichtliche) Einnahmen,Auszahlungsbetrag,(Ricavo|Guadagno|Incasso) stimato,Entrate stimate,Ricavi stimati,예상 수익,예상 정산 금액,정산 예정 금액,예상 정산금',
  carrier:
    'Перевозчик,(Транспортная|Логистическая) компания,Курьерская служба,Transportadora,Empresa de (logística|transporte),Transportista,(Empresa|Compañía) de (transporte|mensajería),Empresa logística,Transporteur,(Société|Entreprise) de (logistique|transport),Spediteur,Zusteller,Paketdienst,(Versand|Logistik)unternehmen,Corriere,Vettore,(Società|Azienda) di logistica,택배사,운송사,물류 회사,배송사',
  trackingNumber:
    'Трек-номер,Трек номер,Номер (отслеживания|отправления|для отслеживания),(Código|Número) de (rastreio|rastreamento),Rastreio,Rastreamento,(Número|N.º|Nº|Código) de (seguimiento|rastreo),(Numéro|N°|Code) de suivi,(Sendungs|Tracking|Verfolgungs|Sendungsverfolgungs)nummer,Tracking-(Nr|Nummer),(Numero|Codice) di (tracciamento|tracking|spedizione),운송장 번호,운송장번호,송장번호,송장 번호,추적 번호',
  returnParcel:
    'Возвратная посылка,Информация о возврате,(Logística|Pacote|Informações|Código de rastreio) d(e|a) devolução,(Logística|Paquete|Información|Número de seguimiento) de( la|) devolución,Colis retour,Logistique de retour,Rücksendung,Retoure,Pacco di reso,Logistica di reso,반품 물류,반품 정보',
  disputeId:
    '(Номер|ID|№) спора,(ID|Número|Nº) d(a|e) disputa,(ID|Número|N.º|Nº) de( la|) disputa,(ID|Numéro|N°) d(u|e) litige,Streitfall-(ID|Nr),Streitfallnummer,Fallnummer,(ID|Numero|N.)( della|) controversia,분쟁 ID,분쟁번호,분쟁 번호',
  disputeStatus:
    '(Статус|Состояние) спора,(Status|Situação|Estado) da disputa,Estado de la disputa,(Statut|État) du litige,Status des Streitfalls,Streitfallstatus,Stato( della|) controversia,분쟁 상태',
  anyStatus: 'Статус,Situação,Estado( actual|),Statut,État,Stato,상태',
  reason:
    'Причина( спора| возврата| открытия спора|),(Motivo|Razão)( da disputa| do reembolso| da devolução|),(Motivo|Razón)( de la disputa| del reembolso| de la devolución|),(Motif|Raison)( du litige| du remboursement| du retour|),Grund( des Streitfalls| der Rücksendung|),(Erstattungs|Rückgabe|Streitfall)grund,Motivo( della controversia| del rimborso| del reso|),사유,분쟁 사유,환불 사유,반품 사유',
  openedAt:
    "(Дата|Время) открытия( спора|),Спор открыт,Дата (обращения|подачи),(Disputa |)aberta em,Data (de abertura|de abertura da disputa|da disputa|da solicitação),(Disputa |)abierta el,Fecha de (apertura|apertura de la disputa|la disputa|solicitud|la solicitud),(Litige |)ouvert le,Date (d'ouverture|d'ouverture du litige|du litige|de la demande|de demande),(Streitfall |)eröffnet am,Eröffnungsdatum,Beantragt am,(Controversia |)aperta il,Data (di apertura|della controversia|della richiesta),분쟁 신청일,신청 시간,분쟁 신청 시간,신청일",
  respondBy:
    'Ответить до,Срок ответа,Дайте ответ до,Respond(er|a) até,Prazo (de|para) resposta,Responder antes de(l|),Plazo de respuesta,Fecha límite (de respuesta|para responder),Répondre avant( le|),Délai de réponse,Date limite de réponse,Antworten bis,Antwort bis,Antwortfrist,Rispondere entro( il|),Scadenza risposta,응답 기한,답변 기한',
  requested:
    '(Запрошенная|Требуемая) сумма,Запрошенный возврат,(Reembolso|Valor|Valor do reembolso) solicitado,(Reembolso|Importe|Monto) solicitado,(Remboursement|Montant) demandé,Beantragte Erstattung,Geforderter Betrag,(Rimborso|Importo) richiesto,요청 환불 금액,환불 요청 금액,신청 금액',
  wants:
    "Тип (спора|возврата|запроса),Требование покупателя,Tipo de (disputa|reembolso|solicitação|solicitud),(Pedido|Solicitação) do comprador,Solicitud del comprador,Type de (litige|remboursement|demande),Demande de l'acheteur,Art des Streitfalls,Erstattungsart,Wunsch des Käufers,Tipo di (controversia|rimborso|richiesta),분쟁 유형,환불 유형,요청 유형",
  buyerComment:
    "(Комментарий|Сообщение) покупателя,Описание проблемы,(Comentário|Descrição|Mensagem) do comprador,Descrição do problema,(Comentario|Descripción|Mensaje) del comprador,Descripción del problema,(Commentaire|Description|Message) de l'acheteur,Description du problème,(Kommentar|Beschreibung|Nachricht) des Käufers,Problembeschreibung,(Commento|Messaggio) dell'acquirente,Descrizione del problema,구매자 설명,구매자 의견,문제 설명",
  planBuyer:
    "(Решение|Предложение|План|Вариант) покупателя,(Plano|Proposta|Solução) do comprador,(Plan|Propuesta|Solución) del comprador,(Plan|Proposition|Solution) de l'acheteur,(Plan|Vorschlag|Lösung) des Käufers,Käufervorschlag,(Piano|Proposta|Soluzione) dell'acquirente,구매자 (방안|제안|해결 방안)",
  planSeller:
    'Ваше (решение|предложение),(Решение|Предложение|План|Вариант) продавца,(Plano|Proposta|Solução) do vendedor,Sua (proposta|solução),Seu plano,(Plan|Propuesta|Solución) del vendedor,(Tu|Su) propuesta,(Plan|Proposition|Solution) du vendeur,Votre proposition,(Plan|Vorschlag|Lösung) des Verkäufers,(Ihr|Verkäufer)( |)vorschlag,(Piano|Proposta|Soluzione) del venditore,La tua proposta,판매자 (방안|제안|해결 방안),내 방안',
  planPlatform:
    "(Решение|Предложение|План) (платформы|AliExpress),(Plano|Proposta|Solução) d(a plataforma|o AliExpress),(Plan|Propuesta|Solución) de (la plataforma|AliExpress),(Plan|Proposition|Solution) (de la plateforme|d'AliExpress),(Plan|Vorschlag|Lösung) (der Plattform|von AliExpress),(Piano|Proposta|Soluzione) (della piattaforma|di AliExpress),플랫폼 (방안|제안|해결 방안)",
  planType:
    'План,Решение,(Тип решения|Тип|Предложение|Вариант|Тип возврата),Plano,Solução,Tipo( de solução| de reembolso|),Proposta,Plan,Solución,Tipo de (solución|reembolso),Propuesta,Solution,Type( de solution| de remboursement|),Proposition,Lösung,Art( der Lösung|),Vorschlag,Piano,Soluzione,Tipo (di soluzione|di rimborso),방안,해결 방안,유형,제안',
  planBy:
    'Кто предложил,Сторона,Инициатор,Proposto por,Parte,Propuesto por,Proposé par,Partie,Vorgeschlagen von,Partei,Proposto da,제안자,당사자',
  planAmount:
    'Сумма( возврата|),Возврат,Valor( do reembolso|),Reembolso,(Importe|Monto)( del reembolso| de reembolso|),Montant( du remboursement|),Remboursement,Betrag,Erstattungsbetrag,Erstattung,Importo( del rimborso| rimborso|),Rimborso,금액,환불 금액,환불금액',
  planComment:
    'Комментарий,Примечание,Пояснение,Observaç(ão|ões),Comentário,Observaci(ón|ones),Comentario,Nota,Remarque,Commentaire,Bemerkung,Kommentar,Anmerkung,Notiz,Commento,Osservazione,비고,메모,의견',
  planFreight:
    'Доставка за счёт,Обратная доставка,Frete (pago por|da devolução),Envío (a cargo de|de devolución),Gastos de devolución,Frais (de retour|à la charge de),Rücksendekosten,Spese di reso,반품 배송비,배송비 부담',
  eventTime: 'Время,Дата,Data( e hora|),Hora,Fecha( y hora|),Date,Heure,Zeit,Datum,Ora,시간,일시',
  eventStatus: 'Событие,Evento,Événement,Ereignis',
  eventPlace: 'Место,Local,Lugar,Ubicación,Lieu,Ort,Standort,Luogo,위치,장소',
  rating:
    'Оценка( покупателя|),Рейтинг,(Avaliação|Nota|Classificação)( do comprador|),(Valoración|Calificación|Puntuación)( del comprador|),(Note|Évaluation)( de l’acheteur|),Bewertung( des Käufers|),Sterne,Valutazione( dell’acquirente|),평점,별점',
  feedbackText:
    'Отзыв( покупателя|),(Comentário|Texto) da avaliação,(Comentario|Texto) de la valoración,Opinión( del comprador|),Avis( de l’acheteur|),Bewertungstext,Recensione( dell’acquirente|),구매자 후기,후기',
  evidenceBuyer:
    "(Доказательства|Файлы|Подтверждения) покупателя,(Provas|Evidências|Arquivos) do comprador,(Pruebas|Evidencias|Archivos) del comprador,(Preuves|Fichiers) de l'acheteur,(Beweise|Nachweise|Dateien) des Käufers,(Prove|File) dell'acquirente,구매자 (증거|증빙)",
  evidenceSeller:
    'Ваши доказательства,(Доказательства|Файлы|Подтверждения) продавца,(Provas|Evidências|Arquivos) do vendedor,Suas provas,(Pruebas|Evidencias|Archivos) del vendedor,Tus pruebas,(Preuves|Fichiers) du vendeur,Vos preuves,(Beweise|Nachweise|Dateien) des Verkäufers,Ihre Nachweise,(Prove|File) del venditore,Le tue prove,판매자 (증거|증빙)',
  heading:
    "История( переговоров|),Доказательства,Логистика,Информация о заказе,Histórico( da negociação|),Provas,Logística,Detalhes do pedido,Historial( de negociación|),Pruebas,Detalles del pedido,Historique( de la négociation|),Preuves,Logistique,Détails de la commande,Verlauf,Verhandlungsverlauf,Nachweise,Logistik,Bestelldetails,Cronologia,Prove,Logistica,Dettagli dell'ordine,협상 기록,기록,증거,물류 정보,주문 정보",
  action:
    'Действи(е|я),Aç(ão|ões),Acci(ón|ones),Operación,Action(s|),Aktion(en|),Azion(e|i),작업,관리',
  otherParts:
    'Другие заказы( покупателя| этого покупателя|),Похожие товары,Рекомендуем,Outros pedidos( deste comprador| do comprador|),Recomendados,Otros pedidos( de este comprador| del comprador|),Recomendado para ti,Autres commandes( de cet acheteur|),Recommandé(s|),Andere Bestellungen( dieses Käufers|),Empfohlen,Altri ordini( di questo acquirente|),Consigliati,다른 주문,추천',
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
    {
      zh: expand(zh[key]),
      en: expand(en[key]),
      own: [...expand(own[key]), ...expand(more[key])],
    },
  ]),
)
