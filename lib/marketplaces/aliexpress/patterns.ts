/**
 * What hooks look for in texts, as regular expressions: data, handed to the injected script like the
 * labels. Sources as in labels.ts.
 */
export const aliexpressPatterns = {
  /** Who a folded text begins with, and what follows. */
  buyerNames: [
    String.raw`^(?:买家|顾客|買家|購入者|バイヤー|구매자|바이어|المشتري|(?:the )?(?:buyer|customer|compradora?|acheteur|acquirente|compratore|käufer|koper|kupujący|alıcı|köpare|покупатель)(?!['\p{L}]))(.*)`,
  ],
  /** Who a folded text begins with, and what follows. */
  sellerNames: [
    String.raw`^(?:卖家|商家|賣家|您|我方?|販売者|セラー|판매자|셀러|البائع|(?:the )?(?:seller|merchant|you|vendedor|vendeur|venditore|verkäufer|verkoper|sprzedający|sprzedawca|satıcı|säljare|продавец)(?!['\p{L}]))(.*)`,
  ],
  /** Who a folded text begins with, and what follows. */
  platformNames: [
    String.raw`^(?:平台|速卖通|客服|系统|(?:the )?(?:platform|aliexpress|system|customer service|plataforma|plateforme|piattaforma|plattform|платформа)(?!['\p{L}]))(.*)`,
  ],
  /** What an entry of the record says that a party did. */
  acts: [
    String.raw`open|submit|provid|propos|offer|modif|chang|updat|refus|reject|agree|accept|request|creat|upload|escalat|step|appeal|发起|提|修改|更新|拒绝|同意|接受|申请|给出|介入|升级|判|裁|предлож|откры|измен|отклон|abri|propus|rechaz`,
  ],
  /** How the record begins. */
  opening: [String.raw`\bopen(?:ed|s)?\b|submitted|created|raised|发起|提交|提起|откры|abri`],
  /** A plan that no longer stands. */
  replacedPlan: [
    String.raw`已失效|已撤销|已修改|已替换|历史方案|superseded|replaced|withdrawn|outdated|no longer valid`,
  ],
  /** A card without a plan. */
  noPlan: [
    String.raw`暂无|没有方案|未提供|尚未|no plan|none|not (?:\w+ )?(?:given|made|provided|proposed|offered|submitted)|has not|hasn't|waiting`,
  ],
  /** Whole texts that name the state of an order. */
  orderStates: [
    String.raw`^(?:(?:部分|已|等待(?:您|卖家|仓库)?)发货|等待(?:买家)?(?:付款|收货|确认收货)|交易(?:成功|完成|关闭)|订单(?:关闭|完成)|awaiting (?:buyer |warehouse |seller )?(?:payment|shipment|receipt|delivery|confirmation)|order (?:completed|closed|finished|cancelled)|transaction (?:completed|closed)|partially shipped|(?:order )?in dispute|(?:aguardando|esperando|pendiente de|ожида(?:ет|ние)) [^.:;\d]{2,40})$`,
  ],
  /** Whole texts that name the state of a dispute. */
  disputeStates: [
    String.raw`^(?:协商中.{0,12}|等待(?:买家|卖家|您|平台)[^，。；：:\d]{2,12}|平台(?:介入)?(?:处理)?中|(?:纠纷|退款|退货退款)已?(?:结束|关闭|完成|取消|成功)|(?:a?waiting)(?: for)? (?:the )?(?:buyer|seller|platform|your?)\b[^.:;\d]{2,50}|platform (?:is |has )?(?:handling|reviewing|processing|stepped in)[^.:;\d]{0,30}|dispute (?:closed|ended|finished|cancelled|completed|resolved)|(?:in |under )?negotiati(?:on|ng)|(?:aguardando|esperando|ожида(?:ет|ние)|en attente d|in attesa d|warten auf|wartet auf) ?[^.:;\d]{2,40}|em negociação|en negociación|en (?:cours de )?négociation|in verhandlung|in trattativa|(?:a |la )?plataforma (?:intervindo|interviniendo|analisando|em análise|está \p{L}{4,20}(?: [^.:;\d]{2,20})?)|(?:la )?plateforme (?:intervient|examine)[^.:;\d]{0,20}|(?:платформа рассматривает|на рассмотрении)[^.:;\d]{0,20}|disputa (?:encerrada|fechada|cancelada|finalizada|concluída|resolvida|cerrada|resuelta)|litige (?:clos|fermé|terminé|annulé|résolu)|спор (?:закрыт|завершён|завершен|отменён|отменен))$`,
  ],
  /** A deadline in a sentence that asks the seller to act. */
  deadlines: [
    String.raw`\b(?:respon[ds]|reply|answer|accept|reject|refuse|handle)[^.;]{0,60}? (?:before|by|until|no later than) (.{4,40})`,
    String.raw`(?:在|于|截至|截止)\s*(\d.{5,24}?)\s*之?前.{0,8}?(?:响应|处理|回复|回应|答复|提供方案|确认)`,
  ],
  /** Countries that goods ship from, as attributes name them. */
  shipFrom: [
    String.raw`^(?:china|china mainland|mainland china|cn|spain|france|poland|germany|italy|czech republic|belgium|russian federation|united states|united kingdom|brazil|turkey|australia|korea|mexico|中国|中国大陆|西班牙|法国|波兰|德国|意大利|俄罗斯|美国|英国|巴西|韩国)$`,
  ],
  /** Names of attributes with their colon. */
  attributeName: [
    String.raw`^(?:colou?r|size|style|material|ships? from|specification|model|plug|capacity|颜色|尺寸|尺码|发货地|款式|型号|材质|规格|容量|цвет|размер|cor|tamanho|talla)\s*[:：]`,
  ],
  /** The name of a colour at the beginning of a text: nothing but an attribute's values begins so short a line. */
  colour: [
    String.raw`^(?:(?:dark|light|deep|matte?|rose|army|navy|sky|royal|mint|warm|cool|off|pure|深|浅|天|墨|军|藏|玫瑰|薄荷)[ -]?)?(?:black|white|red|blue|green|yellow|pink|purple|gr[ae]y|brown|orange|silver|gold|golden|beige|khaki|navy|transparent|黑|白|红|蓝|绿|黄|粉|紫|灰|棕|橙|银|金|米|咖啡|卡其|透明|чёрный|черный|белый|красный|синий|зелёный|серый|preto|branco|vermelho|azul|verde|amarelo|rosa|cinza|negro|blanco|rojo|gris|schwarz|weiß|weiss|rot|blau|grün|noir|blanc|rouge|bleu|nero|bianco)(?:色)?(?=$|\s*[/+,，;；·-]\s*[\p{L}\d])`,
  ],
} satisfies Readonly<Record<string, readonly string[]>>
