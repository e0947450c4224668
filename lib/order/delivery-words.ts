import { wordPattern } from './word-pattern.ts'

/** What carriers' statuses say, in the languages of the sites and carriers that are read. */

export const returned = wordPattern(
  [
    'return(?:ed|ing)? <2>to <1>(?:sender|shipper|seller|origin)',
    'delivered to <1>(?:sender|shipper|seller)',
    'zuruck an <1>absender',
    '(?:an <1>absender|absender) <1>(?:zugestellt|zuruck~)',
    "retour~ <1>(?:a|au|chez) <1>(?:l'expediteur|expediteur)",
    'retour (?:expediteur|afzender)',
    "retourne~ <1>(?:l'expediteur|expediteur)",
    'devuelt[oa] <1>remitente',
    'devolucion <2>remitente',
    '(?:restituit[oa]|reso|ritorno) al mittente',
    'devolvid[oa] ao remetente',
    'zwrot do nadawcy',
    'zwrocon~ <1>nadawcy',
    'возврат~ <1>отправител~',
    'возвращ~ <1>отправител~',
  ],
  ['退回', '退件', '差出人に返送'],
)

export const lost = wordPattern(
  [
    'lost',
    'cannot be located',
    'untraceable',
    'verloren~',
    'unauffindbar',
    'perdue?',
    'egaree?',
    'extraviad[oa]',
    'smarrit[oa]',
    'zagubion~',
    'утерян~',
    'утрачен~',
  ],
  ['丢失', '遗失', '灭失', '紛失'],
)

/** Says "delivered" and means not yet, not at all, or to somebody who is not the buyer. */
export const notDelivered = wordPattern(
  [
    "(?:not|cannot|could not|couldn't|will|to|being|never|failed|unable|attempted) <2>(?:be )?delivered",
    '(?:undelivered|undeliverable)',
    'delivered to <2>(?:carrier|courier|airline|facility|hub|depot|warehouse|agent|post office|sorting centre|sorting center|pickup point|pick-up point|access point|parcel shop|parcelshop|locker)',
    '(?:nicht|konnte nicht) <2>(?:zugestellt|ausgeliefert)',
    '(?:wird|werden) <5>(?:zugestellt|ausgeliefert)',
    '(?:non|pas|sera|etre) <2>(?:livree?|distribuee?|remise?)',
    '(?:no|sera|ser) <4>entregad[oa]',
    '(?:non|sara|essere|verra) <3>consegnat[oa]',
    '(?:nao|sera|ser) <3>entregue',
    '(?:niet|wordt) <4>(?:bezorgd|afgeleverd)',
    '(?:nie|zostanie) <2>(?:doreczon~|dostarczon~)',
    'не <1>(?:вручен~|доставлен~)',
    'доставлен~ в <1>(?:место|пункт|отделение)~',
  ],
  [
    '未妥投',
    '妥投失败',
    '未签收',
    '派送失败',
    '投递失败',
    '即将送达',
    '预计送达',
    '拒收',
    '配達予定',
  ],
)

export const delivered = wordPattern(
  [
    'delivered',
    'delivery <1>(?:successful|completed?)',
    'signed (?:for )?by',
    '(?:collected|picked up) by <1>(?:customer|recipient|consignee|addressee|buyer)',
    'zugestellt',
    'ausgeliefert',
    'zustellung <1>erfolgreich',
    'livree?',
    'distribuee?',
    'remise? au destinataire',
    'entregad[oa]',
    'consegnat[oa]',
    'entregue',
    'bezorgd',
    'afgeleverd',
    'doreczon~',
    'dostarczon~',
    'вручен[оаы]?',
    'доставлен[оаы]?',
  ],
  [
    '妥投',
    '已签收',
    '签收成功',
    '本人签收',
    '派送成功',
    '投递成功',
    '已送达',
    'お届け済み',
    '配達完了',
  ],
)

/** The carrier knows of the parcel and does not have it yet. */
export const announced = wordPattern(
  [
    'label <2>created',
    '(?:shipping|shipment|order|electronic|package) <1>(?:info|information|data) <2>(?:received|submitted|sent)',
    'pre-?shipment',
    'ready (?:for|to) (?:ship~|dispatch~|pickup|collection)',
    'awaiting <2>(?:item|parcel|package|collection|pickup)',
    'elektronisch angekundigt',
    'sendungsdaten <2>ubermittelt',
    'annoncee?',
    'preparacion',
    'informacion <1>(?:recibida|electronica)',
  ],
  ['待揽收', '等待揽收', '电子信息', '已创建', '备货'],
)
