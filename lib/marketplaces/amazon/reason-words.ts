/**
 * Why a buyer complains, as words. English from public code and help pages; the other languages are
 * our own translation. Apart from words.ts, which the injected script holds: these are data only.
 */

/**
 * The buyer's reason, by kind of dispute; the first kind that matches counts. A reason
 * without a cause ("return", "refund") names no kind.
 */
export const reasonWords: Readonly<Record<string, readonly string[]>> = {
  'wrong-item': words(
    'wrong item|incorrect item|falscher artikel|falschen artikel|mauvais article|articolo sbagliato|' +
      'articolo errato|artículo equivocado|artículo incorrecto|間違った商品|違う商品|发错商品|错误商品|' +
      'verkeerd artikel|niewłaściwy produkt|item errado|produto errado',
  ),
  damaged: words(
    'damaged|defective|broken|faulty|does not work|not working|beschädigt|defekt|kaputt|endommagé|' +
      'défectueux|cassé|danneggiat|difettos|rotto|dañado|defectuoso|roto|破損|不良|故障|损坏|缺陷|破损|' +
      'beschadigd|kapot|uszkodzon|wadliw|danificado|com defeito|quebrado',
  ),
  'not-received': words(
    "not received|not arrived|never arrived|didn't arrive|did not arrive|hasn't arrived|haven't received|" +
      "didn't receive|where is my|where's my|missing package|lost package|non-receipt|nicht erhalten|" +
      'nicht angekommen|nicht eingetroffen|wo ist mein|non reçu|pas reçu|pas arrivé|où est ma|où est mon|' +
      "non ricevut|non arrivat|dov'è il mio|no recibido|no he recibido|no ha llegado|dónde está mi|" +
      '届かない|届いていない|未着|未收到|没有收到|没收到|订单在哪|niet ontvangen|waar is mijn|nie otrzyman|' +
      'nie dotarł|gdzie jest|não recebi|não chegou|onde está',
  ),
  'not-as-described': words(
    "not as described|different from|doesn't match|does not match|not match the|entspricht nicht|" +
      'nicht wie beschrieben|non conforme|pas conforme|ne correspond pas|diverso dalla descrizione|' +
      'no coincide|no corresponde|no es como|説明と異な|説明と違|描述不符|niet zoals beschreven|' +
      'niezgodny z opisem|não corresponde',
  ),
  unauthorised: words(
    'unauthori|not authori|fraud|unrecognized|unrecognised|does not recogni|did not make|nicht autorisiert|unbefugt|betrug|' +
      'non autorisé|fraude|non autorizzat|frode|no autorizad|no reconocid|不正|身に覚えのない|未经授权|未授权|欺诈|盗刷|' +
      'niet geautoriseerd|nieautoryzowan|não autorizad|obehörig|yetkisiz',
  ),
  'late-delivery': words(
    'late delivery|delivery delay|delayed|arrived late|verspät|retard|in ritardo|retras|遅延|延迟|延误|' +
      'vertraag|opóźni|atras',
  ),
  cancellation: words('cancel|storn|annul|キャンセル|取消|anulow'),
  'changed-mind': words(
    "changed my mind|no longer needed|no longer want|ordered by mistake|nicht mehr benötigt|changé d'avis|" +
      'plus besoin|cambiato idea|cambiado de opinión|ya no lo necesito|不要になった|不再需要|niet meer nodig|' +
      'zmieniłem zdanie|mudei de ideia',
  ),
}

function words(list: string): readonly string[] {
  return list.split('|')
}
