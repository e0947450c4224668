import type { LabelTable } from '../../reading/spec.ts'

/**
 * Words that tracking pages print before a value. zh and en from the texts that public tools know of
 * Cainiao, 17track and AliExpress (compared 2026-11-24) and their near synonyms; `own` (ru, es, pt,
 * fr, de, it, ja, ko, tr, nl, pl, ar) is our own translation, unchecked against a page.
 * Written short: words are parted by `|`.
 */
type Words = Readonly<Record<string, string>>

const zh: Words = {
  trackingNumber:
    '运单号|物流单号|快递单号|包裹单号|跟踪号|追踪号|查询单号|物流运单号|单号|国际运单号|物流号',
  orderId: '订单号|订单编号|订单ID',
  lastCarrier:
    '末端派送商|派送商|末端承运商|目的地承运商|目的国承运商|末派服务商|目的地物流商|尾程承运商|派送公司',
  carrier: '承运商|物流商|物流公司|快递公司|物流服务商|运输商|配送公司|物流渠道',
  firstCarrier: '始发承运商|发件国承运商|揽收承运商|起始地承运商|发件地承运商',
  deliverBy: '预计送达|预计送达时间|预计到达|预计到达时间|预计妥投时间|预计送达日期',
  eventPlace: '地点|位置|所在地',
  eventStatus: '状态|物流状态|轨迹|动态|描述',
  eventTime: '时间|日期',
  otherNumber: '末端单号|尾程单号|派送单号|原单号|关联单号|新单号|服务商单号|末端运单号',
  notEvent: '更新时间|最后更新|最近更新|同步时间|查询时间|上次同步|最新同步',
  otherParts:
    '历史查询|查询历史|查询记录|最近查询|常见问题|帮助中心|猜你喜欢|推荐|为你推荐|更多推荐',
}

const en: Words = {
  trackingNumber:
    'Tracking number|Tracking No|Tracking ID|Tracking code|Waybill number|Waybill No|Parcel number|Package number|Package No|Shipment number|Mail number|Mail No|Tracking',
  orderId: 'Order ID|Order No|Order number|Order',
  lastCarrier:
    'Destination carrier|Last mile carrier|Last-mile carrier|Delivery carrier|Delivery company|Delivered by|Local carrier|Delivering carrier|Local delivery partner|Final carrier',
  carrier:
    'Carrier|Courier|Shipping carrier|Logistics company|Logistics provider|Logistics service provider|Shipping company|Carrier name|Shipped with|Shipped via',
  firstCarrier: 'Origin carrier|First mile carrier|First-mile carrier',
  deliverBy:
    'Estimated delivery|Estimated delivery date|Estimated delivery time|Expected delivery|Expected delivery date|Delivery by|Estimated arrival|Est. delivery|Guaranteed delivery|Delivery estimate',
  eventPlace: 'Location|Place|City',
  eventStatus: 'Status|Event|Activity|Description|Details|Update',
  eventTime: 'Time|Date|Date and time|Date & time|Local time',
  otherNumber:
    'Last mile tracking number|Last-mile tracking number|Destination tracking number|Original tracking number|Related number|New tracking number|Alternative tracking number|Second tracking number|Reference number|Reference|Other tracking number',
  notEvent:
    'Last updated|Last update|Updated|Updated at|Last sync|Last synced|Sync time|Last checked|Query time|Updated on',
  otherParts:
    'Search history|History|Recent searches|Recently tracked|Recent tracking|Tracking history of others|FAQ|FAQs|Frequently asked questions|Help|More to love|Recommended|Recommended for you|You may also like|Related items|Sponsored',
}

/** ru, es, pt, fr, de, it, ja, ko, tr, nl, pl, ar. */
const own: Words = {
  trackingNumber:
    'Трек-номер|Номер отслеживания|Номер отправления|Трек номер|Número de seguimiento|Número de rastreo|Código de seguimiento|Código de rastreio|Código de rastreamento|Número de rastreio|Número de rastreamento|Numéro de suivi|N° de suivi|Code de suivi|Sendungsnummer|Trackingnummer|Tracking-Nummer|Sendungsverfolgungsnummer|Paketnummer|Numero di tracciamento|Numero di spedizione|Codice di tracciamento|Numero di tracking|追跡番号|お問い合わせ番号|伝票番号|荷物番号|운송장 번호|운송장번호|송장번호|추적 번호|Takip numarası|Takip no|Gönderi takip numarası|Trackingnummer|Volgnummer|Track & trace-code|Numer śledzenia|Numer przesyłki|Numer paczki|رقم التتبع|رقم الشحنة',
  orderId:
    'Номер заказа|№ заказа|ID заказа|Número de pedido|ID del pedido|N.º de pedido|Número do pedido|ID do pedido|Nº do pedido|Numéro de commande|N° de commande|Bestellnummer|Bestell-Nr|Auftragsnummer|Numero ordine|Numero d’ordine|Numero dell’ordine|ID ordine|注文番号|注文ID|주문번호|주문 번호|Sipariş numarası|Sipariş no|Bestelnummer|Ordernummer|Numer zamówienia|Nr zamówienia|رقم الطلب',
  lastCarrier:
    'Перевозчик в стране назначения|Служба доставки в стране назначения|Местный перевозчик|Transportista de destino|Transportista local|Transportadora de destino|Transportadora local|Transporteur de destination|Transporteur final|Transporteur local|Zielland-Zusteller|Zusteller im Zielland|Lokaler Zusteller|Corriere di destinazione|Corriere locale|配達業者|現地配送業者|도착지 택배사|현지 택배사|Varış kargo şirketi|Yerel kargo|Vervoerder bestemming|Lokale vervoerder|Przewoźnik docelowy|Przewoźnik w kraju docelowym|شركة التوصيل',
  carrier:
    'Перевозчик|Служба доставки|Курьерская служба|Транспортная компания|Transportista|Empresa de transporte|Empresa de mensajería|Transportadora|Empresa de logística|Transporteur|Société de transport|Zusteller|Versanddienstleister|Paketdienst|Versandunternehmen|Spediteur|Corriere|Vettore|Società di spedizioni|配送業者|運送会社|配送会社|택배사|운송사|배송업체|Kargo şirketi|Taşıyıcı|Kargo firması|Vervoerder|Bezorgdienst|Koerier|Przewoźnik|Firma kurierska|شركة الشحن|الناقل',
  firstCarrier:
    'Перевозчик в стране отправления|Transportista de origen|Transportadora de origem|Transporteur d’origine|Absender-Zusteller|Corriere di origine|発送元の配送業者|출발지 택배사|Çıkış kargo şirketi|Vervoerder herkomst|Przewoźnik nadania',
  deliverBy:
    'Ожидаемая доставка|Ожидаемая дата доставки|Примерная дата доставки|Entrega estimada|Fecha estimada de entrega|Fecha de entrega estimada|Entrega prevista|Previsão de entrega|Data prevista de entrega|Livraison estimée|Livraison prévue|Date de livraison estimée|Voraussichtliche Lieferung|Voraussichtliches Lieferdatum|Voraussichtliche Zustellung|Consegna prevista|Consegna stimata|Data di consegna stimata|お届け予定日|配達予定日|도착 예정일|예상 배송일|배송 예정일|Tahmini teslimat|Tahmini teslim tarihi|Verwachte levering|Verwachte bezorging|Verwachte bezorgdatum|Przewidywana dostawa|Szacowana dostawa|Przewidywany termin dostawy|التسليم المتوقع',
  eventPlace:
    'Место|Местоположение|Город|Lugar|Ubicación|Local|Localização|Lieu|Ort|Standort|Luogo|場所|拠点|위치|장소|Yer|Konum|Locatie|Plaats|Miejsce|الموقع',
  eventStatus:
    'Статус|Событие|Estado|Evento|Status|Situação|Statut|Événement|Ereignis|Stato|状態|状況|상태|Durum|Gebeurtenis|Zdarzenie|الحالة',
  eventTime:
    'Время|Дата|Hora|Fecha|Data|Heure|Date|Zeit|Datum|Uhrzeit|Ora|日時|時間|시간|일시|Tarih|Saat|Tijd|Czas|الوقت',
  otherNumber:
    'Другой трек-номер|Новый трек-номер|Número de seguimiento local|Otro número|Número alternativo|Outro código|Autre numéro|Numéro de référence|Weitere Sendungsnummer|Referenznummer|Altro numero|Numero di riferimento|参照番号|참조 번호|Referans numarası|Referentienummer|Numer referencyjny',
  notEvent:
    'Обновлено|Последнее обновление|Последняя проверка|Actualizado|Última actualización|Última sincronización|Atualizado|Última atualização|Mis à jour|Dernière mise à jour|Aktualisiert|Letzte Aktualisierung|Zuletzt aktualisiert|Stand|Aggiornato|Ultimo aggiornamento|最終更新|更新日時|마지막 업데이트|업데이트|Son güncelleme|Laatst bijgewerkt|Bijgewerkt|Ostatnia aktualizacja|Zaktualizowano|آخر تحديث',
  otherParts:
    'История поиска|История|Недавние|Рекомендуем|Вопросы и ответы|Частые вопросы|Historial|Búsquedas recientes|Preguntas frecuentes|Recomendado|Recomendado para ti|Histórico|Buscas recentes|Perguntas frequentes|Recomendados|Historique|Recherches récentes|Questions fréquentes|Recommandé|Suchverlauf|Verlauf|Häufige Fragen|Empfohlen|Empfehlungen|Cronologia|Ricerche recenti|Domande frequenti|Consigliati|検索履歴|よくある質問|おすすめ|조회 기록|자주 묻는 질문|추천|Arama geçmişi|Sık sorulan sorular|Önerilen|Zoekgeschiedenis|Veelgestelde vragen|Aanbevolen|Historia wyszukiwania|Często zadawane pytania|Polecane|سجل البحث|الأسئلة الشائعة',
}

export const carrierLabels: LabelTable = Object.fromEntries(
  Object.keys(zh).map((key) => [
    key,
    {
      zh: (zh[key] ?? '').split('|'),
      en: (en[key] ?? '').split('|'),
      own: (own[key] ?? '').split('|'),
    },
  ]),
)
