/**
 * The labels in Japanese, Turkish, Dutch and Polish: our own translation, unchecked against a page.
 * Written as in labels.ts.
 */
export const more: Readonly<Record<string, string>> = {
  orderId:
    '注文(番号|ID| ID),Sipariş (numarası|no|No|ID),Bestel(nummer|-ID),Ordernummer,Bestelling nr,(Numer|Nr|ID) zamówienia',
  orderStatus:
    '注文(状況|ステータス|状態),Sipariş durumu,(Bestel|Order)status,Status van (de |)bestelling,Status zamówienia',
  placedAt:
    '注文(日時|日|時間),Sipariş (tarihi|zamanı),Bestel(datum|tijd),Orderdatum,Besteld op,Data (złożenia |)zamówienia,Czas zamówienia,Zamówiono',
  createdAt: '作成(日時|日),Oluşturma (tarihi|zamanı),Aangemaakt( op|),Data utworzenia,Utworzono',
  paidAt:
    '(支払い|支払|お支払い)(日時|日|時間),Ödeme (tarihi|zamanı),Betaal(datum|d op),Betaling ontvangen,Data płatności,Czas płatności,Opłacono',
  shipBy:
    '発送期限,出荷期限,(Son |)kargo(ya verme|) tarihi,En geç kargo tarihi,Verzenden (voor|vóór),Uiterste verzenddatum,Wysłać (do|przed),Termin wysyłki',
  deliverBy:
    '(お届け|配達|到着)予定日,Tahmini teslimat( tarihi|),Teslim tarihi,Verwachte (levering|leverdatum|bezorging),(Przewidywana|Szacowana) (dostawa|data dostawy)',
  shippedAt:
    '(発送|出荷)(日時|日),Kargo(lama|) (tarihi|zamanı),Gönderim tarihi,Verzend(datum|tijd),Verzonden op,Data (wysyłki|nadania),Wysłano',
  deliveredAt:
    '(配達|お届け)(完了日|日時|完了日時),Teslim edildi,Teslim edilme tarihi,Bezorgd op,Leverdatum,Data (dostarczenia|doręczenia),Dostarczono',
  service:
    '(配送|発送)(方法|サービス),物流サービス,(Kargo|Gönderim|Lojistik) (yöntemi|hizmeti|servisi),Verzend(methode|wijze|dienst),Logistieke dienst,(Metoda|Sposób|Usługa) (wysyłki|dostawy)',
  buyerName:
    '(購入者|買い手|バイヤー)(名|の名前|氏名),(Alıcı|Müşteri) adı,Naam (van de |)(koper|klant),(Nazwa|Imię) (kupującego|klienta)',
  buyer: '購入者,買い手,バイヤー,Alıcı,Müşteri,Koper,Klant,Kupujący,Klient',
  username:
    '(購入者|買い手|バイヤー)ID,(Alıcı|Üye) (ID|kimliği|hesabı),Koper-ID,Gebruikersnaam,(ID|Login) kupującego',
  country:
    '(国|国・地域|国/地域|お届け先の国),Ülke(/Bölge|),Alıcı ülkesi,Land(/Regio|)( van bestemming|),Bestemmingsland,Kraj(/region|/Region| docelowy| dostawy|)',
  address:
    '(住所|お届け先住所|配送先住所|詳細住所),(Teslimat |Açık |)adres(i|),(Bezorg|Verzend|Aflever|)adres,Volledig adres,Adres (dostawy|wysyłki|szczegółowy)',
  city: '市区町村,都市,Şehir,İl,İlçe,Stad,Plaats,Miasto,Miejscowość',
  postalCode: '郵便番号,Posta kodu,Postcode,Kod pocztowy',
  language: '(購入者の|)言語,(Alıcı |)dil(i|),Taal( van de koper|),Język( kupującego|)',
  itemTitle:
    '商品(名|情報|タイトル|),Ürün( adı| bilgisi|),Product(naam|informatie|),Artikel(naam|),Produkt,(Nazwa|Tytuł) (produktu|towaru),Towar',
  listingId:
    '商品ID,商品番号,Ürün (ID|kimliği|numarası),(Product|Artikel)(-ID|nummer),(ID|Numer) (produktu|towaru)',
  sku: '商品コード,SKUコード,販売者SKU,(Ürün|SKU|Satıcı) kodu,Satıcı SKU,(Product|Artikel|SKU-)code,SKU verkoper,Kod (produktu|SKU),SKU sprzedawcy',
  variation:
    'カラー,色,サイズ,発送元,Renk,Beden,Boyut,Kleur,Maat,Verzonden vanuit,Kolor,Rozmiar,Wysyłka z,(商品|)(属性|オプション|仕様|バリエーション),(Ürün |)(özellikleri|seçenek|varyasyon|varyant),(Product|)eigenschappen,Kenmerken,Variant,Optie,Cechy,Atrybuty( produktu|),Wariant,Właściwości',
  quantity: '数量,個数,Adet,Miktar,Aantal,Hoeveelheid,Ilość,Liczba( sztuk|),Szt',
  unitPrice:
    '(単価|価格|商品価格),Birim fiyat(ı|),Fiyat,(Stuk|Eenheids)prijs,Prijs,Cena( jednostkowa| za sztukę|)',
  lineTotal:
    '(小計|金額|合計金額),Tutar,Ara toplam,Toplam( fiyat| tutar|),Bedrag,Subtotaal,Totaal(prijs|bedrag|),Kwota,Suma( częściowa|),Razem',
  itemsTotal:
    '商品(合計|代金|金額|小計),Ürün (toplamı|tutarı|ara toplamı),(Product|Artikel)totaal,Subtotaal artikelen,(Suma|Wartość|Kwota) (produktów|towarów)',
  shippingFee:
    '(送料|配送料|運賃),(Kargo|Gönderim|Nakliye) (ücreti|bedeli|tutarı),(Verzend|Bezorg)kosten,Verzending,(Koszt|Opłata za|Koszty) (wysyłki|wysyłkę|dostawy|dostawę),Wysyłka',
  tax: '(税金|消費税|税|税額),Vergi( tutarı|),KDV,Btw,BTW( inbegrepen|),Belasting(en|),Podatek( VAT|),VAT',
  discount:
    '(ストア|店舗|)(割引|クーポン|値引き|プロモーション),(Mağaza |Satıcı |)(indirimi|kuponu|indirim|kampanyası),(Winkel|Verkopers|)korting,Coupon,Winkelcoupon,(Rabat|Zniżka|Kupon|Promocja)( sklepu| sprzedawcy|)',
  orderTotal:
    '(注文|ご注文|)(合計|総額|金額|合計金額)( 金額|),お支払い金額,支払金額,Sipariş (tutarı|toplamı),(Ödenen|Toplam) tutar,Genel toplam,(Bestel|Order)(bedrag|totaal),Totaal(bedrag|)( bestelling|),Betaald bedrag,(Kwota|Wartość|Suma) zamówienia,Zapłacono,Zapłacona kwota,Do zapłaty',
  refunded: '返金(済み金額|済額|済み),İade edilen tutar,Terugbetaald( bedrag|),Zwrócon(o|a kwota)',
  fees: '(プラットフォーム|アフィリエイト|販売|取引|)手数料,(Platform|Affiliate|Satış|İşlem) komisyonu,Komisyon,(Platform|Affiliate|Partner|Transactie|AliExpress-|)commissie,Transactiekosten,Prowizja( platformy| partnerska| AliExpress| za transakcję|)',
  proceeds:
    '(予想|見込み|推定)(収益|収入|売上|入金額),入金予定額,Tahmini (gelir|kazanç|ödeme),Net gelir,(Geschatte|Verwachte) (opbrengst|inkomsten|uitbetaling),(Szacowany|Przewidywany) (przychód|dochód|wpływ),Szacowane wpływy',
  carrier:
    '(配送|運送)(業者|会社),Kargo (şirketi|firması),Taşıyıcı( firma|),Vervoerder,Bezorgdienst,Koerier(sdienst|),Przewoźnik,Firma kurierska',
  trackingNumber:
    '(追跡|お問い合わせ|伝票|送り状)番号,(Kargo |Gönderi |)takip (numarası|no|kodu),(Track & trace-|Tracking-|)code,(Tracking|Traceer|Volg)nummer,Track-and-tracenummer,(Numer|Nr) (śledzenia|przesyłki|listu przewozowego)',
  returnParcel:
    '返品(情報|荷物|配送),返送品,İade (kargosu|gönderisi|bilgileri|paketi),Retour(pakket|zending|gegevens|informatie),(Przesyłka|Paczka) zwrotna,Informacje o zwrocie,Dane zwrotu',
  disputeId:
    '(紛争|異議申し立て|ケース)(番号|ID),(Anlaşmazlık|İtiraz) (ID|numarası|no),Geschil(nummer|-ID),(Numer|ID|Nr) sporu',
  disputeStatus:
    '(紛争|異議申し立て|返金)(状況|ステータス|状態),(Anlaşmazlık|İtiraz|İade) durumu,(Geschil|Retour)status,Status van het geschil,Status (sporu|zwrotu)',
  anyStatus: '状態,状況,ステータス,Durum,Status,Stan',
  reason:
    '(紛争|返金|返品|申し立て|)(の|)理由,(Anlaşmazlık |İade |İtiraz |)(nedeni|sebebi),(Geschil|Retour|)reden,Reden( van het geschil| van retour| voor terugbetaling|),(Powód|Przyczyna)( sporu| zwrotu|)',
  openedAt:
    '(紛争|申し立て|申請|返金申請)(日時|日|開始日),(Anlaşmazlık|İtiraz|Başvuru|Talep) (tarihi|zamanı|açılış tarihi),(Geschil |)geopend op,Datum (van het |)geschil,Aanvraagdatum,Data (otwarcia|zgłoszenia|otwarcia sporu|wniosku|sporu),(Spór |)otwarto',
  respondBy:
    '(回答|返信|対応|応答)期限,(Son |)(yanıt|cevap) (tarihi|süresi),Yanıtlama son tarihi,Reageren (voor|vóór|uiterlijk),Reactietermijn,(Termin|Czas na) (odpowiedzi|odpowiedź),Odpowiedz (do|przed)',
  requested:
    '(希望|申請|要求)(返金額|金額),返金(希望額|申請額),Talep edilen (tutar|iade|iade tutarı),Gevraagd(e terugbetaling| bedrag),Aangevraagd bedrag,(Żądana|Wnioskowana) (kwota|kwota zwrotu),Żądany zwrot',
  wants:
    '(申請|返金|紛争)(タイプ|種類|の種類),購入者の(希望|要求),(Talep|İade|Anlaşmazlık) (türü|tipi),Alıcının talebi,(Soort|Type) (geschil|terugbetaling|verzoek),Verzoek van (de |)koper,(Typ|Rodzaj) (sporu|zwrotu|wniosku),Żądanie kupującego',
  buyerComment:
    '購入者の(コメント|説明|メッセージ),問題の(説明|詳細),Alıcı(nın|) (açıklaması|yorumu|mesajı|notu),Sorun açıklaması,(Opmerking|Toelichting|Beschrijving|Bericht) van (de |)koper,Probleembeschrijving,(Komentarz|Opis|Wiadomość) kupującego,Opis problemu',
  planBuyer:
    '購入者(の|)(提案|案|プラン|解決案),Alıcı(nın|) (teklifi|önerisi|planı|çözümü),(Voorstel|Plan|Oplossing) van (de |)koper,(Propozycja|Plan|Rozwiązanie) kupującego',
  planSeller:
    '(販売者|出品者)(の|)(提案|案|プラン|解決案),Satıcı(nın|) (teklifi|önerisi|planı|çözümü),(Voorstel|Plan|Oplossing) van (de |)verkoper,(Propozycja|Plan|Rozwiązanie) sprzedawcy,(Uw|Jouw) voorstel,Twoja propozycja',
  planPlatform:
    '(プラットフォーム|AliExpress)(の|)(提案|案|判断|裁定),(Platform|AliExpress)(un|) (teklifi|önerisi|kararı),(Voorstel|Beslissing) van (het platform|AliExpress),(Propozycja|Decyzja) (platformy|AliExpress)',
  planType:
    '(解決|提案)(案|方法|内容|タイプ),プラン,Çözüm( türü|),Teklif( türü|),Oplossing,(Soort|Type) oplossing,Voorstel,Rozwiązanie,(Typ|Rodzaj) (rozwiązania|propozycji),Propozycja',
  planBy: '提案者,Teklif eden,Taraf,Voorgesteld door,Partij,Zaproponowane przez,Strona',
  planAmount:
    '返金(額|金額),İade (tutarı|miktarı),Terugbetaling(sbedrag|),Te restitueren bedrag,Kwota zwrotu,Zwrot',
  planComment:
    '(備考|コメント|補足|説明),Açıklama,Not,Yorum,Opmerking(en|),Toelichting,Uwagi,Komentarz',
  planFreight:
    '(返品送料|送料)(負担|の負担),(İade |)kargo (ücretini ödeyen|bedeli sorumlusu),Retourkosten( voor rekening van|),Koszt zwrotu ponosi',
  eventTime: '(日時|時間),Tarih,Saat,Zaman,Datum,Tijd,Data,Czas',
  eventStatus: '(詳細|内容|追跡情報),Olay,Detay,Gebeurtenis,Zdarzenie,Szczegóły',
  eventPlace: '(場所|現在地),Yer,Konum,Plaats,Locatie,Miejsce',
  rating:
    '(評価|星評価|レビュー評価),(Puan|Değerlendirme|Yıldız)( puanı|),(Beoordeling|Sterren|Score),(Ocena|Gwiazdki|Liczba gwiazdek)',
  feedbackText:
    '(レビュー|購入者のレビュー|評価内容|コメント内容),(Alıcı |)yorum(u|),Değerlendirme metni,(Recensie|Beoordelingstekst|Feedback van koper),(Opinia|Treść opinii|Recenzja)( kupującego|)',
  evidenceBuyer:
    '購入者(の|)(証拠|証拠資料|画像),Alıcı(nın|) (kanıtları|kanıtı|dosyaları),(Bewijs|Bestanden) van (de |)koper,(Dowody|Pliki) kupującego',
  evidenceSeller:
    '(販売者|出品者)(の|)(証拠|証拠資料|画像),Satıcı(nın|) (kanıtları|kanıtı|dosyaları),(Bewijs|Bestanden) van (de |)verkoper,(Dowody|Pliki) sprzedawcy',
  heading:
    '(交渉|紛争|対応)(履歴|記録),証拠,(物流|注文|商品|お支払い)情報,(Görüşme|Anlaşmazlık) geçmişi,Kanıtlar,(Kargo|Sipariş) bilgileri,(Onderhandelings|Geschil)geschiedenis,Bewijs,(Verzend|Bestel)gegevens,Historia( negocjacji| sporu|),Dowody,(Informacje o|Szczegóły) (zamówieniu|zamówienia|wysyłce)',
  action: '(操作|アクション),İşlem(ler|),Actie(s|),Acties,Działani(e|a),Akcj(a|e)',
  otherParts:
    '(他の|その他の|過去の)(注文|ご注文),おすすめ(商品|),(Diğer|Önceki) siparişler,Önerilen(ler| ürünler|),Andere bestellingen( van deze koper|),Aanbevolen,Inne zamówienia( tego kupującego|),Polecane',
}
