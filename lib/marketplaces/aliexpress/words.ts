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
