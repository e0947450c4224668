import type { Party } from '../../order/kinds.ts'

/**
 * Words inside values: reasons, plan types, states. Compared as parts of the folded text, in the
 * order given. Sources as in labels.ts; zh and en from public tools and data, others our own.
 */
type Words = Readonly<Record<string, readonly string[]>>

function parts(words: Readonly<Record<string, string>>): Words {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text.split(',')]))
}

/** Reason of a dispute → its kind. Reasons that fit none stay without a kind. */
export const kindWords: Words = /* #__PURE__ */ parts({
  unauthorised: '未授权,盗刷,unauthor,not authori',
  'not-received':
    "未收到,没收到,没有收到,未送达,未妥投,在途,运输途中,丢失,丢件,货物未到,not received,n't receive,not receive,never receive,not arrive,n't arrive,never arrive,not delivered,n't delivered,non-receipt,in transit,still on the way,lost,undelivered,не получ,не достав,não recebi,não chegou,não foi entregue,no recib,no he recibido,no llegó,no ha llegado,pas reçu,non reçu,nicht erhalten,nicht angekommen,non ricevuto,non arrivato,미수령,届いていない,届かない,未着,受け取っていない,teslim alınmadı,ulaşmadı,gelmedi,niet ontvangen,niet aangekomen,niet bezorgd,nie otrzyma,nie dotar,nie dosta",
  'late-delivery':
    '延迟,延误,超时,太晚,太慢,late,delay,поздн,задержк,atras,tard,retard,verspät,ritardo,지연,遅延,遅れ,gecik,vertrag,te laat,opóźni',
  'wrong-item':
    '发错,错发,寄错,错误商品,错误的商品,收到错误,货不对板,wrong item,wrong product,wrong goods,wrong colo,wrong size,wrong model,wrong parcel,incorrect item,incorrect product,different item,different product,the wrong,не тот товар,errado,equivocado,mauvais article,falscher artikel,sbagliato,오배송,違う商品,誤送,間違った,yanlış ürün,farklı ürün,verkeerd,niewłaściw,błędny',
  damaged:
    '破损,损坏,破裂,碎,坏了,压坏,摔坏,受损,damage,broken,shatter,crack,crush,smash,поврежд,разбит,сломан,danificad,quebrad,dañad,roto,rota,endommag,cassé,beschädigt,kaputt,danneggiat,파손,破損,壊れ,hasarlı,kırık,beschadigd,kapot,gebroken,uszkodz,zepsut,pęknię',
  'changed-mind':
    "不想要,不想买,不喜欢,不需要,不再需要,无理由,买错,拍错,多拍,错拍,个人原因,改变主意,change of mind,changed my mind,changed mind,n't want,not want,no longer want,no longer need,n't need,n't like,by mistake,personal reason,no reason,unwanted,передумал,не нужен,не понрав,mudei de ideia,não preciso,não quero,cambié de opinión,no lo quiero,no lo necesito,changé d'avis,plus besoin,meinung geändert,gefällt nicht,cambiato idea,변심,気が変わ,不要になった,vazgeç,istemiyorum,bedacht,niet meer nodig,rozmyśli,nie potrzebuj",
  cancellation: '取消,cancel,отмен,キャンセル,iptal,annuler,anulowa',
  'not-as-described':
    "不符,不一致,质量,假货,仿冒,瑕疵,故障,无法使用,不能使用,无法正常,不能正常,不工作,缺陷,次品,not as described,not as pictured,not as advertised,not match,n't match,differs from,different from,quality,defect,faulty,counterfeit,fake,not work,n't work,не соответств,не работает,качеств,não corresponde,não funciona,defeito,qualidade,no coincide,no funciona,defectuos,calidad,non conforme,ne correspond pas,ne fonctionne pas,nicht wie beschrieben,funktioniert nicht,defekt,non corrisponde,non funziona,불량,説明と異なる,品質,不良,動作しない,açıklamaya uymuyor,açıklandığı gibi değil,çalışmıyor,kalite,niet zoals beschreven,werkt niet,kwaliteit,defect,niezgodn,nie działa,jakoś,wadliw",
})

/** Plan type → kind of offer. The more special words stand first; `<` is how a part of what was asked is written. */
export const planWords: Words = /* #__PURE__ */ parts({
  'no-refund':
    '不退款,拒绝退款,不予退款,不同意退款,no refund,reject,without refund,refuse refund,refuse to refund,refuse the refund,decline,отказ в возврате,отказать в возврате,без возврата,sem reembolso,recusar reembolso,recusar o reembolso,recusa d,sin reembolso,rechazar reembolso,rechazar el reembolso,rechazo d,refus d,refuser le remb,sans remboursement,aucun remboursement,keine erstattung,keine rückerstattung,erstattung ablehnen,nessun rimborso,senza rimborso,rifiuta,rifiuto,환불 거부,환불 거절,환불 불가,返金なし,返金しない,返金を拒否,geen terugbetaling,terugbetaling weiger,iade yok,iadeyi reddet,bez zwrotu,odmow',
  'return-and-refund':
    '退货,退款退货,return,возврат товара,devolu,devolver,retour,rücksend,reso,반품,返品,ürün iadesi,zwrot towaru,zwrot produktu',
  replacement:
    '换货,补发,重发,补寄,重新发货,replace,exchange,resend,reship,замен,troca,reenvi,reenví,reempla,remplace,ersatz,umtausch,sostitu,교환',
  'partial-refund':
    '部分退款,partial,частич,parcial,partiel,teil,parzial,부분,一部返金,kısmi,gedeeltelijk,częściow,<',
  refund:
    '仅退款,退款,refund,возврат,reembols,rembours,erstatt,rimbors,환불,返金,terugbetal,para iadesi,zwrot pieni,zwrot środk',
})

const { 'partial-refund': part = [], refund = [], ...others } = planWords

/** Wishes of the buyer, from the same plan types. */
export const wishWords: Words = {
  ...Object.fromEntries(Object.entries(others).filter(([key]) => key !== 'no-refund')),
  refund: [...part, ...refund],
}

export const partyWords: Words = { buyer: ['buyer'], seller: ['seller'], platform: ['platform'] }

/** Who a folded text begins with, and what follows. */
export const partyNames: Readonly<Record<Party, RegExp>> = {
  buyer:
    /^(?:买家|顾客|(?:the )?(?:buyer|customer|comprador|acheteur|acquirente|käufer|покупатель)(?!['\p{L}]))(.*)/su,
  seller:
    /^(?:卖家|商家|您|我方?|(?:the )?(?:seller|merchant|you|vendedor|vendeur|venditore|verkäufer|продавец)(?!['\p{L}]))(.*)/su,
  platform:
    /^(?:平台|速卖通|客服|系统|(?:the )?(?:platform|aliexpress|system|customer service|plataforma|plateforme|piattaforma|plattform|платформа)(?!['\p{L}]))(.*)/su,
}

/** What an entry of the record says that a party did. */
export const acts =
  /open|submit|provid|propos|offer|modif|chang|updat|refus|reject|agree|accept|request|creat|upload|escalat|step|appeal|发起|提|修改|更新|拒绝|同意|接受|申请|给出|介入|升级|判|裁|предлож|откры|измен|отклон|abri|propus|rechaz/i

export const opening = /\bopen(?:ed|s)?\b|submitted|created|raised|发起|提交|提起|откры|abri/i

/** A plan that no longer stands, and a card without a plan. */
export const replacedPlan =
  /已失效|已撤销|已修改|已替换|历史方案|superseded|replaced|withdrawn|outdated|no longer valid/i
export const noPlan =
  /暂无|没有方案|未提供|尚未|no plan|none|not (?:\w+ )?(?:given|made|provided|proposed|offered|submitted)|has not|hasn't|waiting/i

/** Whole texts that name the state of an order. */
export const orderStates =
  /^(?:(?:部分|已|等待(?:您|卖家|仓库)?)发货|等待(?:买家)?(?:付款|收货|确认收货)|交易(?:成功|完成|关闭)|订单(?:关闭|完成)|awaiting (?:buyer |warehouse |seller )?(?:payment|shipment|receipt|delivery|confirmation)|order (?:completed|closed|finished|cancelled)|transaction (?:completed|closed)|partially shipped|(?:order )?in dispute|(?:aguardando|esperando|pendiente de|ожида(?:ет|ние)) [^.:;\d]{2,40})$/iu

/** Whole texts that name the state of a dispute. */
export const disputeStates =
  /^(?:协商中.{0,12}|等待(?:买家|卖家|您|平台)[^，。；：:\d]{2,12}|平台(?:介入)?(?:处理)?中|(?:纠纷|退款|退货退款)已?(?:结束|关闭|完成|取消|成功)|(?:a?waiting)(?: for)? (?:the )?(?:buyer|seller|platform|your?)\b[^.:;\d]{2,50}|platform (?:is |has )?(?:handling|reviewing|processing|stepped in)[^.:;\d]{0,30}|dispute (?:closed|ended|finished|cancelled|completed|resolved)|(?:in |under )?negotiati(?:on|ng)|(?:aguardando|esperando|ожида(?:ет|ние)|en attente d|in attesa d|warten auf|wartet auf) ?[^.:;\d]{2,40}|em negociação|en negociación|en (?:cours de )?négociation|in verhandlung|in trattativa|(?:a |la )?plataforma (?:intervindo|interviniendo|analisando|em análise|está \p{L}{4,20}(?: [^.:;\d]{2,20})?)|(?:la )?plateforme (?:intervient|examine)[^.:;\d]{0,20}|(?:платформа рассматривает|на рассмотрении)[^.:;\d]{0,20}|disputa (?:encerrada|fechada|cancelada|finalizada|concluída|resolvida|cerrada|resuelta)|litige (?:clos|fermé|terminé|annulé|résolu)|спор (?:закрыт|завершён|завершен|отменён|отменен))$/iu

/** A deadline in a sentence that asks the seller to act. */
export const deadlines = [
  /\b(?:respon[ds]|reply|answer|accept|reject|refuse|handle)[^.;]{0,60}? (?:before|by|until|no later than) (.{4,40})/i,
  /(?:在|于|截至|截止)\s*(\d.{5,24}?)\s*之?前.{0,8}?(?:响应|处理|回复|回应|答复|提供方案|确认)/,
]

export const fileName = /\.(?:jpe?g|png|gif|webp|avif|heic|mp4|mov|webm|pdf)(?:[_?#]|$)/i

/** Countries that goods ship from, as attributes name them. */
export const shipFrom =
  /^(?:china|china mainland|mainland china|cn|spain|france|poland|germany|italy|czech republic|belgium|russian federation|united states|united kingdom|brazil|turkey|australia|korea|mexico|中国|中国大陆|西班牙|法国|波兰|德国|意大利|俄罗斯|美国|英国|巴西|韩国)$/i

/** The name of a colour at the beginning of a text: nothing but an attribute's values begins so short a line. */
export const colour =
  /^(?:(?:dark|light|deep|matte?|rose|army|navy|sky|royal|mint|warm|cool|off|pure|深|浅|天|墨|军|藏|玫瑰|薄荷)[ -]?)?(?:black|white|red|blue|green|yellow|pink|purple|gr[ae]y|brown|orange|silver|gold|golden|beige|khaki|navy|transparent|黑|白|红|蓝|绿|黄|粉|紫|灰|棕|橙|银|金|米|咖啡|卡其|透明|чёрный|черный|белый|красный|синий|зелёный|серый|preto|branco|vermelho|azul|verde|amarelo|rosa|cinza|negro|blanco|rojo|gris|schwarz|weiß|weiss|rot|blau|grün|noir|blanc|rouge|bleu|nero|bianco)(?:色)?(?=$|\s*[/+,，;；·-]\s*[\p{L}\d])/iu

export const attributeName =
  /^(?:colou?r|size|style|material|ships? from|specification|model|plug|capacity|颜色|尺寸|尺码|发货地|款式|型号|材质|规格|容量|цвет|размер|cor|tamanho|talla)\s*[:：]/i
