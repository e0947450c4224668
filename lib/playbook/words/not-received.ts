import { wordPattern } from '#lib/order/word-pattern.ts'

/**
 * What buyers write when a parcel is missing.
 * Our own drafting in the notation of `word-pattern.ts` (accents do not count); native speakers have yet to review it.
 */

/** Not received, but a refund, an answer or the right article: no missing parcel. */
const notAnAnswer =
  '(?! <3>(?:refund|reply|replies|answer|response|money|label|message|mail|email|invoice|instructions|help|right|correct|complete|full|remboursement|reponse|argent|bon|bonne|bons|bonnes|reembolso|respuesta|dinero|correcto|correcta|rimborso|risposta|soldi|giusto|giusta|resposta|dinheiro|certo|certa)(?!\\p{L}))'
const notWhole =
  '(?! <2>(?:intact|complete|completely|whole|undamaged|safely|condition|as described|in one piece|in good|in perfect|with all)(?!\\p{L}))'
const thing =
  '(?:order|orders|item|items|package|packages|parcel|parcels|product|products|goods|delivery|shipment|stuff|purchase|mail|post)'

export const notReceived = wordPattern(
  [
    // en
    `(?:not|never|hasn't|hasnt|haven't|havent|didn't|didnt|isn't|yet to|doesn't) <3>(?:arriv~|been delivered|showed up|shown up|show up|turned up|turn up|came|come)${notWhole}`,
    `(?:not|never|haven't|havent|didn't|didnt|hasn't|yet to|still waiting to) <2>(?:received|receive|recieved|recieve|gotten|got|get)${notAnAnswer}(?= <3>(?:it|them|anything|${thing})(?!\\p{L}))`,
    `(?:not|never|haven't|havent|didn't|didnt|hasn't|yet to) <2>(?:received|receive|recieved|recieve)(?= ?(?:$|[^\\p{L} ]|yet|so far|still|until|till|as of|and|but|after|it|this|by|even))`,
    `(?:item|order|package|parcel) not <1>(?:received|delivered)`,
    `(?:where is|where's|wheres|where are|what happened to|any news on) <1>(?:my|the|our) <2>${thing}`,
    `(?:my|the) <1>${thing} <3>(?:lost|missing|stolen|disappeared|vanished|stuck)(?! <1>(?:part|piece|item)s?)`,
    `(?:lost|stolen) <1>(?:package|parcel|shipment|mail)`,
    "tracking <5>(?:not|no|stuck|hasn't|never|stopped|doesn't) <2>(?:updat~|mov~|chang~|work~|information|info)",
    `(?:says|shows|marked|showing|stated|listed) <4>delivered <3>(?:but|however|yet|though|and i)`,
    `(?:waiting|wait) (?:for|on) <1>(?:my|the|our) <1>${thing}`,
    `(?:no|any) (?:sign|trace|word) of <1>(?:my|the|our) <1>${thing}`,
    '(?:lost|stuck) in (?:transit|customs|the mail|the post)',
    `${thing} <2>(?:isn't|isnt|is not|not) <1>here`,
    '(?:been|still) waiting <4>(?:week|weeks|month|months)',
    'nothing <1>(?:arrived|came|has come|was delivered)',
    // de
    'nicht (?!wie|in|vollstandig|komplett|heil|unbeschadigt|das|der|die|den|alles|alle)<3>(?:angekommen|eingetroffen|zugestellt|geliefert|da)(?!\\p{L})',
    '(?<!(?:geld|erstattung|ruckzahlung|antwort|ruckmeldung|etikett)\\p{L}* (?:[\\p{L}]+ ){0,4})(?:nicht|nie|noch nichts|nichts) <2>(?:erhalten|bekommen|angekommen|eingegangen)',
    'wann kommt <2>(?:bestellung|paket|lieferung|ware|artikel|sendung|packchen)',
    'nie <2>(?:angekommen|geliefert|erhalten|bekommen)',
    'keine? <1>(?:lieferung|ware|sendung|paket|packchen)',
    'wo (?:ist|bleibt|sind|steckt) <2>(?:bestellung|paket|lieferung|ware|artikel|sendung|packchen)',
    '(?:paket|sendung|lieferung|bestellung) <2>(?:verloren|verschwunden|verschollen|weg)',
    '(?:warte|gewartet|warten) <4>(?:paket|lieferung|bestellung|sendung|ware)',
    // fr
    `(?:pas|jamais|rien) <3>(?:recue?s?|arrivee?s?|livree?s?)${notAnAnswer}`,
    '(?:non|jamais) <1>(?:recue?s?|livree?s?|arrivee?s?)',
    '(?:ou est|ou sont|ou en est|ou se trouve) <1>(?:ma|mon|le|la|notre) <1>(?:commande|colis|paquet|livraison|article|produit)',
    'colis <2>(?:perdu|egare|vole|introuvable|bloque)',
    '(?:attends|attend|attendons) <3>(?:colis|commande|livraison)',
    // es
    `(?:no|nunca|aun no|todavia no|sin) <3>(?:llegado|llego|llega|recibi|recibido|recibir|entregado|recibo)${notAnAnswer}(?!\\p{L})`,
    '(?:donde esta|donde se encuentra|que paso con) <1>(?:mi|el|la) <1>(?:pedido|paquete|articulo|producto|envio|compra)',
    '(?:paquete|pedido|envio) <2>(?:perdido|extraviado|robado)',
    // it
    `(?:non|mai) <3>(?:arrivat[oaie]|ricevut[oaie]|consegnat[oaie])${notAnAnswer}`,
    "(?:dov'e|dove si trova|dove e) <1>(?:il mio|la mia|il|la) <1>(?:ordine|pacco|articolo|prodotto|spedizione)",
    '(?:pacco|ordine) <2>(?:perso|smarrito|rubato)',
    // pt
    `(?:nao|nunca|ainda nao) <3>(?:chegou|chegaram|recebi|recebido|recebeu|entregue)${notAnAnswer}`,
    '(?:cade|onde esta|onde foi parar) <1>(?:meu|minha|o|a) <1>(?:pedido|pacote|encomenda|produto|compra)',
    '(?:pacote|pedido|encomenda) <2>(?:perdid[oa]|extraviad[oa]|roubad[oa])',
    // ru
    'не <3>(?:пришел|пришла|пришло|пришли|получил|получила|получили|получал~|получен[аоы]?|доставлен[аоы]?|доставили|дошел|дошла|дошло|дошли|приходил~)(?! <2>(?:ответ|деньги|возврат))',
    'где <2>(?:заказ|посылка|товар)',
    'посылк~ <2>(?:потерял~|потеряна|пропал~)',
    // nl, pl
    'niet <3>(?:ontvangen|aangekomen|geleverd|bezorgd|gekregen)',
    'waar (?:is|blijft) <1>(?:mijn|de|het) <1>(?:bestelling|pakket|pakje)',
    'nie <3>(?:dotarl~|otrzymal~|dostarczon~|doszl~|przyszl~)',
  ],
  [
    '没有?收到(?!退款|回复)',
    '未收到(?!退款|回复)',
    '还没到',
    '没到货',
    '一直没到',
    '物流.{0,6}(?:不动|没更新|没有更新|不更新|停滞|异常)',
    '丢件',
    '包裹.{0,4}(?:丢失|丢了|不见)',
    '届いてい?ま?せん',
    '届かない',
    '届いていない',
    '未着',
  ],
)
