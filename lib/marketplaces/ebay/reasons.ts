/** What buyers ask for and why, as eBay prints it, by what it means. Data, not part of the script. */

/**
 * eBay's reasons as printed, by what they mean for the dispute; the first kind that matches counts.
 * Source: the names of ReturnReason in eBay's Post-Order API v2.8.0 and the wordings of its help
 * pages; words in other languages are our own translation.
 */
export const kinds = wordLists({
  'changed-mind':
    "changed my mind|changed mind|change of mind|don't like it|no longer need|doesn't fit|does not fit|wrong size|too small|too big|too large|better price|by mistake|accidentally|ordered wrong|ordered the wrong|ordered a different|bought the wrong|returning gift|returning a gift|no reason" +
    '|meinung geändert|nicht mehr benötigt|gefällt mir nicht|passt nicht|falsche größe|günstigeren preis|aus versehen|versehentlich|falsch bestellt' +
    "|changé d'avis|plus besoin|mauvaise taille|cambiato idea|ripensamento|taglia sbagliata|per errore|par erreur|por error|cambiado de opinión|ya no lo necesito|talla incorrecta|van gedachten veranderd|niet meer nodig|verkeerde maat|zmiana zdania|zły rozmiar" +
    '|non mi serve più|non mi piace|ne convient pas|trop petit|trop grand|commandé par erreur|acheté par erreur|no me gusta|no me queda bien|pedido por error|bevalt niet|per ongeluk|nie pasuje|zamówione przez pomyłkę|改变主意|不想要|不喜欢|尺码不合适|买错|不再需要|改變主意|不合身|気が変わ|不要になっ|サイズが合わない|間違えて注文|mudei de ideia|não preciso mais|comprei por engano|передумал|не подошёл|не подошел|заказан по ошибке',
  'not-received':
    "didn't receive|did not receive|not received|hasn't arrived|has not arrived|didn't arrive|did not arrive|never arrived|nicht erhalten|nicht angekommen|pas reçu|non ricevuto|no recibido|niet ontvangen|nie otrzyma" +
    '|item not received|non-receipt|nondelivery|undelivered|noch nicht erhalten|non reçu|objet non livré|jamais reçu|pas arrivé|mancata ricezione|non è arrivato|mai arrivato|no ha llegado|no ha recibido|no recibió|nunca llegó|niet aangekomen|niet geleverd|nie dotar|未收到|没收到|沒收到|未送达|届いていない|未着|届かない|não recebido|não recebi|não recebeu|não chegou|не получен|не пришёл|не пришел|не доставлен',
  'late-delivery':
    'arrived late|too late|zu spät|trop tard|in ritardo|demasiado tarde|te laat' +
    '|delivered late|verspätet|en retard|arrivato tardi|llegó tarde|za późno|送达太晚|迟到|延误|遅れて届|atrasado|слишком поздно',
  damaged:
    'damaged|broken|beschädigt|kaputt|zerbrochen|endommagé|cassé|danneggiato|rotto|dañado|roto|beschadigd|kapot|uszkodzon|zniszczon' +
    '|arrived damaged|abîmé|endommagée|abgebrochen|gebroken|损坏|破损|損壞|破損|壊れ|danificado|quebrado|повреждён|поврежден|сломан|разбит',
  'wrong-item':
    'wrong item|received the wrong|received a different item|sent the wrong|different item|incorrect item|not the item i ordered|falscher artikel|falschen artikel|mauvais objet|mauvais article|oggetto sbagliato|artículo equivocado|verkeerd artikel|niewłaściwy przedmiot' +
    '|falsche ware|objet différent|mauvais produit|articolo sbagliato|oggetto diverso|artículo incorrecto|artículo diferente|onjuist artikel|zły przedmiot|inny przedmiot|发错|错误的物品|寄错|間違った商品|違う商品|item errado|не тот товар',
  'not-as-described':
    "doesn't match|does not match|not as described|different from|defective|doesn't work|does not work|not working|faulty|missing|incomplete|fake|counterfeit|authentic|expired" +
    '|nicht wie beschrieben|entspricht nicht|defekt|funktioniert nicht|fehlen|fehlt|fälschung|abgelaufen' +
    '|non conforme|ne correspond pas|défectueux|ne fonctionne pas|manquant|non corrisponde|difettoso|non funziona|no coincide|no corresponde|defectuoso|no funciona|komt niet overeen|werkt niet|ontbre|niezgodny|nie działa|wadliwy' +
    '|significantly not as described|snad|quality|wrong description|beschreibung|nicht authentisch|unvollständig|non correspond|pas conforme|contrefa|incomplet|non è conforme|contraffatt|incompleto|falsificad|no es como se describe|niet zoals beschreven|vervalst|defect|podróbk|niekompletn|与描述不符|與描述不符|描述不符|缺少|假货|有缺陷|瑕疵|説明と異なる|説明と違う|不良品|欠陥|偽物|não corresponde|diferente do anunciado|com defeito|не соответств|дефект|брак|подделк',
  unauthorised:
    "didn't authori|unauthori" +
    "|fraud|not authori|not recogni|doesn't recogni|does not recogni|didn't recogni|nicht autorisiert|unbefugt|betrug|non autoris|ne reconna|fraud|non autorizz|non riconosc|frode|no autoriz|no reconoc|fraude|niet geautoriseerd|niet herken|nieautoryz|nieupoważn|oszust|未授权|未經授權|欺诈|盗刷|不正利用|身に覚えのない|não autoriz|não reconhec|не авториз|мошенн",
  cancellation: 'cancel|storn|annul|geannuleerd|anulow|取消|キャンセル|отмен',
})

function wordLists(lists: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).map(([key, words]) => [key, words.split('|')]))
}

/** What the buyer would like. English: eBay's help pages; the others are our own translation. */
export const wishes = wordLists({
  replacement:
    'replacement|exchange|another one|ersatz|umtausch|austausch|remplacement|échange|sostituzione|sustitución|cambio|reemplazo|vervanging|omruil|wymian|zamienn|换货|更换|換貨|交換|substituição|замен',
  'return-and-refund':
    'return and refund|return for refund|return for a refund|return the item|return item|rückgabe und|rücksendung|zurückgeben|zurücksenden|retour et remboursement|retourner|restituire|restituzione e rimborso|reso|devolver|devolución y reembolso|retourneren|zwrot przedmiotu|退货退款|退货并退款|退貨退款|返品|devolver|возврат товара',
  refund:
    'refund|money back|erstattung|rückerstattung|geld zurück|remboursement|rimborso|reembolso|terugbetaling|zwrot pieniędzy|zwrot środków|退款|返金|возврат средств|возврат денег',
  other:
    "the item|item to arrive|still want|want the item|den artikel|artikel erhalten|artikel noch|recevoir l'objet|ricevere l'oggetto|recibir el artículo|收到物品|商品を受け取",
})
