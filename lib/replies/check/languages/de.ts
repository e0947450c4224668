import type { LanguageWords } from '../types.ts'

/** Words of German, our own drafting of 2026-11-25; a native speaker has yet to review them. */
export const de: LanguageWords = {
  language: 'de',
  words: {
    carrier:
      'zusteller paketdienst paketbote versandunternehmen deutsche_post zustellbasis paketzentrum',
    callus: 'uns mich telefonnummer handynummer ihre_nummer unsere',
    lookalike: 'das_zuruckrufen fur_das_zuruckrufen',
    usualpay:
      'erstattet zuruckerstattet uberwiesen_wurde gutgeschrieben zuruckgegangen kaufabwicklung macht_ebay macht_amazon ubernimmt_ebay ubernimmt_amazon',
    staysopen:
      'bleibt_offen offen_bleiben offen_lassen bleibt_bei_ebay_offen ebay_bleibt_offen amazon_bleibt_offen',
    eitherway: 'gut_oder_schlecht positiv_oder_negativ gute_oder_schlechte',
    purse: 'geldborse geldbeutel fach_fur',
    printed: 'aufdruck aufgedruckt',
    not: 'nicht kein keine keinen keinesfalls nie niemals ohne weder statt anstatt niet kein_bedarf unnotig uberflussig nichts',
    restart:
      'bitte einfach nur aber bis bevor wenn falls sobald sonst erst dann vergessen zogern konnten_sie_nicht wollen_sie_nicht mochten_sie_nicht problem sorge damit lieber',
    condition: 'wenn falls sofern sollten warum vergessen vergiss zogern',
    notAfter: 'nicht nie kein keine unnotig uberflussig entfallt unmoglich verboten',
    others:
      'ebay_wird amazon_wird aliexpress_wird wir_werden wir_konnen wir_haben ich_werde ich_kann automatisch wurde wird sie_haben haben_sie wir_mussten mussten_wir ich_musste musste_ich wir_selbst selbst_storniert von_uns von_selbst haben_wir habe_ich wir_konnten_nicht sie_wollten wie_gewunscht sie_baten',
    done: 'erstattet zuruckerstattet uberwiesen_wurde gutgeschrieben zuruckgegangen ubernehmen_wir wir_ubernehmen tragen_wir zahlen_wir wir_zahlen wird_von_uns auf_unsere_kosten ich_zahle zahle_ich ich_ubernehme ubernehme_ich trage_ich ich_trage kaufabwicklung',
    our: 'unsere unserer unserem unseren unser meine meiner meinem mein diese dieser diesem',
    website:
      'website webseite website* internetseite homepage onlineshop online_shop webshop shop_seite seite shopseite heimseite netzseite internetladen internetshop netzauftritt',
    link: 'link links',
    below: 'unten folgend* hier oben anbei',
    visit: 'besuchen besuch schauen gehen',
    qr: 'qr_code qrcode klicken_sie_hier klicken_sie_auf_den_link link_unten unten_stehenden_link folgenden_link direkt_bei_uns_bestellen direkt_bei_uns_kaufen googeln_sie googlen_sie suchen_sie_uns klick_hier link_klicken diesem_link diesen_link',
    mailme:
      'e_mail_an email_an per_e_mail per_email per_mail mailen_sie maile schreiben_sie_mir_eine_mail schreiben_sie_uns_eine_mail ihre_e_mail ihre_email ihre_mail e_mail_adresse emailadresse mailadresse eine_mail_an eine_e_mail unsere_email unsere_e_mail deine_email deine_mail mail_an eine_mail per_post_fach mailt mail_schreiben mail_schicken an_meine_mail an_unsere_mail',
    callme:
      'rufen_sie_an rufen_sie_uns rufen_sie_mich ruf_mich_an ruf_uns_an rufen_sie_bitte_an telefonisch per_telefon telefonnummer handynummer ihre_nummer meine_nummer unsere_nummer per_sms anrufen anzurufen sms_an schicken_sie_eine_sms hotline ruckruf wir_rufen_sie ihre_handynummer ihre_telefonnummer durchklingeln durchzuklingeln klingeln_sie_durch kurz_anrufen anruf_genugt telefonieren zuruckrufen rufen_wir_sie nummer_durchgeben klingeln_durch meine_handynummer am_apparat telefonnr tel_nr anklingeln durchwahl erreichen_sie_uns_unter erreichbar_unter erreichen_mich_unter unter_der_nummer',
    phone: 'telefonnummer handynummer nummer_anrufen',
    yours: 'ihre ihrer deine',
    im: 'schreiben_sie_uns_auf_insta soziale_medien soziales_netzwerk facebook_seite whatsappen whatsapp* whatsap* wattsap* auf_insta bei_insta telegram_kanal wa_gruppe oder_wa per_wa uber_wa',
    offpay:
      'bankuberweisung uberweisung uberweisen per_uberweisung uberweisen_sie kontoverbindung unser_konto ihre_kontodaten kontodaten kontonummer barzahlung vorkasse paypal_freunde an_freunde freunde_und_familie bankverbindung direkt_an_uns_zahlen direktzahlung in_bar aufs_konto auf_unser_konto auf_mein_konto auf_das_konto direkt_uberweisen uberweise_ihnen uberweise_das uberweise_den iban an_ebay_vorbei an_amazon_vorbei ohne_ebay ohne_amazon privat_regeln unter_der_hand paypal_an_freunde zahlen_bar bar_zahlen zahlen_sie_bar bar_bei_abholung barabholung sparen_wir_beide die_gebuhr_sparen gebuhren_sparen paypal_direkt auf_mein_paypal',
    transfer:
      'senden schicken zahlen bezahlen uber per via direkt konto adresse erstatten uberweisen mit',
    outside: 'ausserhalb an_ebay_vorbei an_amazon_vorbei privat vorbei',
    payword:
      'zahlen zahlung bezahlen geld kaufen kauf bestellen regeln abwickeln erstatten erstattung nachlass rabatt gunstiger preis machen machen_das',
    extrapay:
      'aufpreis aufpreis_zahlen differenz_zahlen differenz_bezahlen die_differenz differenzbetrag zuzahlung zuzahlen nachzahlen nachzahlung zusatzkosten zusatzliche_gebuhr versandkosten_ubernehmen porto_ubernehmen versand_bezahlen versandkosten_zahlen versandkosten_bezahlen porto_zahlen zusatzgebuhr mehrpreis draufzahlen preisunterschied bezahlen_sie_bitte_noch kleinen_aufpreis den_ersatz_mussen_sie versandkosten_fur_den_ersatz versandkosten_mussen_sie',
    pay: 'zahlen bezahlen ubernehmen tragen zahle begleichen uberweisen ubernahmen ubernehmen_mussten ubernehmen_wurden beteiligen tragen_mussten tragen_wurden',
    extra:
      'aufpreis differenz zusatz* extra versandkosten porto restbetrag mehrkosten gebuhr portokosten versand neuversand kosten_fur_den_versand versandkosten* porto* zustellkosten frachtkosten',
    sendus: 'senden_sie_uns schicken_sie_uns senden_sie_bitte schicken_sie_bitte',
    shipcost: 'fur_den_versand fur_versand versandkosten fur_das_porto porto',
    recourse:
      'zahlen_sie_zuruck zahlen_sie_uns_zuruck zuruckzahlen zuruckzuzahlen zuruckuberweisen geld_zuruckgeben geben_sie_uns_das_geld geld_zuruck_an_uns erstatten_sie_uns uberweisen_sie_uns erstattung_zuruckzahlen erstattung_ruckgangig antrag_ruckgangig machen_sie_den_antrag bezahlen_sie_uns uns_das_geld_zuruck* betrag_zuruck* geld_wieder_zuruck',
    reverse: 'ruckgangig widerrufen zuruckziehen aufheben stornieren',
    back: 'zuruck',
    us: 'uns mir an_uns',
    money:
      'geld erstattung erstatten erstatte* ruckerstattung betrag euro eur entschadigung gutschrift ersatz',
    close:
      'schliessen schliesse schliess zuruckziehen zuruckzuziehen zuruckzieh* zuruck ziehen_sie_zuruck zumachen beenden beende stornieren abbrechen loschen zuruckgezogen aufheben zurucknehmen zuruckzunehmen schliesst schliessung zu_schliessen schlossen zuruckzogen erledigen aufzuheben zu_beenden zu_stornieren beendeten schliessen_wurden erledigt ruckgangig ziehen_sie zuruckziehen_wurden aus_der_welt vom_tisch beenden_konnten einstellen fallen_lassen fallenlassen ruhen_lassen beilegen vergessen abhaken zumacht',
    case: 'fall falls_ antrag dispute reklamation kauferschutz kauferschutzfall a_z_antrag a_bis_z_antrag garantieantrag anspruch konflikt anfrage ruckbuchung rucklastschrift streitfall klarungsfall beschwerde problemmeldung kauferschutz* a_bis_z a_z_garantie paypal_fall fall_auf ruckfrage',
    closed: 'geschlossen zuruckgezogen beendet zuruckgenommen',
    tied: 'wenn falls sobald nachdem sofern bevor erst bis dafur im_gegenzug sonst dann nur vorher zuerst',
    closing: 'schliessen schliessung zuruckziehen rucknahme',
    cancel:
      'stornieren storniere stornierung abbrechen zu_stornieren storno zuruckziehen widerrufen artikel_stornieren annullieren ruckgangig',
    order: 'bestellung auftrag kauf sie_selbst einkauf bestellungen einkaufe artikel',
    cancelreq:
      'bitte_stornieren stornieren_sie stornierung_beantragen stornierung_anfragen beantragen_sie_die_stornierung beantragen_sie_eine_stornierung stornoanfrage um_stornierung storno_beantragen artikel_stornieren von_ihrer_seite_stornieren storno_von_ihnen stornieren_wurden stornierung_von_ihrer stornierung_durch_sie gehen_sie_auf_artikel sie_selbst_stornieren bitte_selbst_stornieren sie_selber_stornieren',
    pick: 'wahlen auswahlen wahle angeben nehmen anklicken geben_sie auszuwahlen wahlen_sie',
    other: 'anderen anderer andere anderes',
    reason: 'grund grunde ruckgabegrund stornogrund',
    edit: 'andern anzupassen anpassen andere_ loschen entfernen uberarbeiten korrigieren zurucknehmen zuruckziehen revidieren verbessern aktualisieren abandern zu_andern zu_loschen zu_entfernen andern_sie loschen_sie umwandeln bearbeiten ruckgangig anderten loschten entfernten abzuandern nachbessern zu_korrigieren uberdenken uberdenken_sie uberdenke uberlegen revidier* verbesser* korrigier* loschst andern_wurden herunternehmen wegmachen rausnehmen',
    harmless:
      'gefallt_nicht nicht_mehr_benotigt versehentlich meinung_geandert kein_bedarf will_nicht_mehr brauche_ich_nicht falsch_bestellt irrtumlich_bestellt nicht_gebraucht',
    confirm: 'bestatigen bestatigen_sie bestatige bestatigung',
    receipt: 'erhalt empfang eingang wareneingang erhalten',
    give: 'abgeben hinterlassen schreiben geben hinterlasse abzugeben verfassen dalassen schreib bewerten',
    review:
      'bewertung bewertungen rezension rezensionen feedback kommentar sternebewertung beurteilung sterne kritik rezension* bewertung* sternchen',
    rateus:
      'bewerten_sie_uns bewerten_sie bewerte_uns bewerten_sie_den uns_bewerten uns_zu_bewerten',
    positive:
      'positive positives positiv positiven gute gutes guten beste tolle sehr_gut sehr_gute 5 funf nette schone',
    stars:
      '5_stern* funf_stern* 5stern* 5_sternen* volle_punktzahl 5_sterne* funf_sterne* volle_sterne hochste_bewertung bestnote funf_von_funf 5_0',
    posask:
      'wenn_sie_zufrieden falls_sie_zufrieden wenn_du_zufrieden bei_zufriedenheit wenn_sie_glucklich wenn_ihnen_der_artikel_gefallt nur_zufriedene wenn_alles_passt wenn_alles_gut wenn_alles_in_ordnung wenn_ihnen_alles bevor_sie_bewerten bevor_sie_eine_bewertung vor_einer_bewertung',
    negative: 'negative_bewertung schlechte_bewertung negativbewertung negative',
    gift: 'gutschein gutscheine geschenk geschenke rabatt gutscheincode gratis kostenlos bonus pramie belohnung rabattcode geschenkkarte zugabe kleinigkeit dankeschon aufmerksamkeit geld_zuruck_fur',
    offermoney:
      'wir_erstatten erstatten_wir_ihnen ich_erstatte teilerstattung bekommen_sie_geld erhalten_sie_euro zahlen_wir_ihnen rucklverguten erhalten_sie_geld bekommen_sie_eine_erstattung ruckerstattung',
    market:
      'neuheiten neue_kollektion sonderangebot sonderangebote rabattaktion rabattcode gutscheincode newsletter folgen_sie_uns folgen_sie_unserem schnappchen unsere_anderen_produkte unsere_anderen_artikel weitere_artikel_in_unserem abonnieren besuchen_sie_unseren_shop weiterempfehlen schlussverkauf black_friday unser_sortiment unsere_neuen entdecken_sie stobern_sie stobern unsere_neue auch_noch_passende passend_dazu haben_wir_auch fuhren_wir_auch rabatt_auf sonderpreis schnapp unsere_aktion aktuelle_aktion neue_aktion in_aktion aktion_bis tolle_aktion unserer_aktion sommer_aktion',
    discount: 'rabatt gutschein nachlass',
    next: 'nachste nachsten naechste naechsten kommende kunftige folgende weitere nachster nachstes',
    follow: 'folgen abonnieren',
    shop: 'shop laden geschaft',
    off: 'prozent % prozente',
    declare:
      'deklarieren deklariert angeben anzugeben deklaration schreiben ausweisen eintragen schreiben_wir schreib drauf draufschreiben notieren tragen_wir setzen',
    lower:
      'niedriger niedrigeren niedrig geringer geringeren weniger tiefer billiger kleineren falschen',
    value: 'wert warenwert preis',
    customs: 'zoll zollgebuhren steuer steuern mehrwertsteuer einfuhrumsatzsteuer einfuhr',
    asgift:
      'als_geschenk unterdeklarieren unterdeklariert geschenksendung als_geschenk_mit ohne_handelswert ohne_wert als_muster',
    avoid: 'vermeiden sparen umgehen ohne_zoll keine_zoll um_keine',
    invoice: 'rechnung',
    abuse:
      'betruger betrugerin lugner lugnerin luge dieb idiot unverschamt abzocker abzocke betrugsversuch sie_lugen du_lugst dreist verarschen scheisse arschloch dummkopf erpresser erpressung betrugen schwindler geizig unehrlich das_ist_betrug reiner_betrug lugen_doch alles_lugen betruger* betrugerisch* lugner* dreist* frechheit unverschamt* abzocke* bereichern geldgier* sie_wollen_uns_betrugen schamen_sie_sich scham_dich gesindel ganoven gauner schmarotzer verlogen* hinterhaltig* lugengeschicht* marchenstunde geld_abzuknopfen abzuknopfen abknopfen ausgetauscht_haben haben_es_ausgetauscht leute_wie_sie kunden_wie_sie menschen_wie_sie ihresgleichen umsonst_behalten alles_umsonst gratis_abstauben unehrlich* erpress* das_ist_diebstahl lacherlich_machen sie_spinnen haben_sie_keinen_anstand lesen_konnen konnen_sie_nicht_lesen kostenlos_abstauben umsonst_abstauben abstauben_wollen uns_ausnutzen uns_ausnehmen uns_nur_ausnutzen uns_nur_ausnehmen so_dumm sie_dumm dummer_kaufer dumme_kauferin dumm_sind zu_dumm ist_frech so_frech sind_frech frech_von sehr_frech frech_und',
    threat:
      'schwarze_liste melden_sie_werden wir_melden_sie anzeige_erstatten zeigen_sie_an wir_zeigen_sie anwalt_einschalten unser_anwalt inkasso gesperrt_werden wir_sperren_sie sie_werden_es_bereuen verklagen rechtliche_schritte_gegen_sie wir_melden_sie_bei_ebay melden_wir_sie bei_der_polizei polizei_anzeigen anzeigen_wegen sie_anzeigen anzeige_gegen strafanzeige erstatte_anzeige erstatten_wir_anzeige auf_die_sperrliste auf_unsere_sperrliste sperrliste wird_ihnen_leid anderen_verkaufern melde_sie melden_sie_bei bei_ebay_melden ihr_konto_melden konto_gesperrt sperren_lassen andere_verkaufer_warnen werden_es_bereuen polizei_einschalten zur_polizei die_polizei_informieren mit_der_polizei polizei_rufen',
    pressure:
      'nur_wenn_sie letzte_chance letztes_angebot letzte_moglichkeit sonst_nichts ansonsten_gibt_es nur_heute gilt_nur_heute mussen_sie_annehmen sie_mussen_annehmen keine_andere_wahl oder_gar_nichts sonst_bekommen_sie sonst_erhalten_sie sonst_keine entscheiden_sie_sich_jetzt einmaliges_angebot wenn_sie_nicht_annehmen wenn_sie_ablehnen nur_unter_der_bedingung letzte_wort letztes_wort entweder_sie sonst_gehen_sie unter_der_bedingung sonst_gibt_es 24_stunden_zeit bis_heute_abend_oder angebot_verfallt verfallt_das_angebot ziehen_wir_das_angebot danach_nichts sehen_sie_keinen_cent keine_chance letztmalig',
    otherwise: 'sonst ansonsten andernfalls',
    nothing: 'nichts keine_erstattung kein_geld leer_ausgehen gar_nichts',
    norefund: 'keine_erstattung',
    admit:
      'unsere_schuld mein_fehler unser_fehler unser_verschulden meine_schuld wir_sind_schuld wir_haften fehler_von_uns wir_haben_einen_fehler unser_versehen',
    unlimited:
      'was_immer_sie alles_was_sie_wollen nie_wieder_vorkommen garantieren_wir wir_garantieren',
    promise: 'wir_versprechen ich_verspreche wir_erstatten ich_erstatte erstatten_wir wir_ersetzen',
    wewill: 'wir_werden ich_werde wir',
    act: 'erstatten zuruckerstatten ersetzen nachliefern neu_senden erneut_senden noch_einmal_senden neu_schicken',
    ask: 'senden schicken geben nennen mitteilen benotigen brauchen teilen angeben hochladen hinterlassen durchgeben',
    pii: 'ausweis personalausweis reisepass kreditkartennummer kontodaten bankdaten kontonummer geburtsdatum passwort fuhrerschein ausweiskopie bankverbindung kartennummer iban perso ausweis* personalausweis* fuhrerschein* reisepass* bankkarte',
    piihard:
      'ihre_kontodaten ihre_bankdaten ihren_ausweis ihre_kreditkarte kopie_ihres_ausweises ihre_bankverbindung',
    onlyoffer:
      'konnen_nur_anbieten konnen_ihnen_nur nur_anbieten konnen_wir_nur lediglich_anbieten',
    restartAfter: 'und aber sonst oder dann',
    exchange: 'im_gegenzug_fur als_dank_fur im_gegenzug als_dankeschon gegen_eine',
    rateverb: 'bewerten bewerte',
    thanked:
      'vielen_dank_fur danke_fur ihre_bewertung_gelesen habe_ihre_bewertung in_ihrer_bewertung ihre_rezension_gelesen habe_ihre_rezension in_ihrer_rezension haben_ihre_bewertung ihre_bewertung_gesehen ihre_kritik kritik_am kritik_geben',
    byothers:
      'amazon_schickt ebay_schickt dhl_informiert ebay_informiert amazon_informiert der_zusteller ebay_wird amazon_wird dhl_wird automatisch depot filiale packstation der_bote zusteller paketbote keine_hotline haben_gar_keine nicht_von_uns nichts_davon am_telefon_etwas von_amazon von_ebay ist_geschlossen nicht_besetzt',
    withdrawcase:
      'als_gelost_markieren als_erledigt_markieren als_erledigt ohne_fall ohne_kauferschutz schadet_unserem schadet_meinem zahlt_gegen_uns belastet_unser',
    weconfirm: 'wir_bestatigen ich_bestatige bestatigen_wir',
    said: 'sie_schrieben sie_schreiben sie_sagten sie_sagen sie_erwahnten sie_erwahnen du_schreibst du_schriebst sie_haben_geschrieben schrieben_sie schreiben_sie_dass wie_sie_schreiben sie_fragten sie_fragen sie_kundigen sie_kundigten ihre_worte sie_meinten sie_meinen sie_behaupten sie_drohen sie_nannten',
    plea: 'bitte deshalb daher also dann jetzt nun konnten wurden aber trotzdem',
    innocent:
      'wir_sind_keine wir_sind_nicht ich_bin_kein ich_bin_nicht das_ist_kein das_ist_keine kein keine keinen unterstell* werfen_ihnen_nicht werfe_ihnen_nicht niemand nicht schutz vor sie_denken sie_glauben den_eindruck',
    onlyonce:
      'erst_wenn erst_nachdem erst_dann erst_nach erst wirklich_bei_ihnen angekommen_ist erhalten_haben in_den_handen in_handen bevor_sie_bestatigen vor_der_bestatigung wenn_das_paket sobald_das_paket nach_erhalt',
    feature:
      'kamera kopfhorer lautsprecher halterung stativ funktioniert passt stil handyhulle videoanruf*',
    send: 'schreiben schreib schicken schick senden sende melden',
    email: 'mail mails e_mail email emails',
    more: 'noch weitere zusatzlich nochmal zusatzliche',
    fromyou: 'von_ihnen an_uns',
    tous: 'an_uns uns_zuruck an_uns_zuruck auf_unser_konto uns_wieder wieder_an_uns an_den_handler an_mich mir_zuruck unserem_konto an_unsere_firma unserer_firma unser_konto uns',
    giveback:
      'zuruckzahlen zuruckzuzahlen zuruckuberweisen zuruckzuuberweisen zuruck* uberweisen zu_uberweisen erstatten zu_erstatten geben schicken senden wiedergeben ausgleichen begleichen ruckuberweisen ruckzahlung ruckerstatten zahlen',
    refundsum: 'betrag erstattung ruckerstattung geld summe',
    mark: 'markieren kennzeichnen betrachten ansehen setzen',
    resolved: 'erledigt gelost geklart abgeschlossen',
    wish: 'schon_wenn nett_wenn toll_wenn dankbar_wenn freuen_wenn wunschen hoffe hoffen bitten',
    gone: 'vom_tisch weg erledigt verschwunden verschwindet aus_der_welt zuruckgezogen',
    press: 'drucken klicken anklicken tippen',
    earn: 'und_erhalten und_bekommen dafur_bekommen dafur_erhalten und_sie_bekommen',
    sothat:
      'damit_sie damit_kein damit_keine damit_der dann_zahlen dann_fallt dann_fallen so_zahlen so_sparen um_zoll',
    only: 'nur lediglich bloss',
    accept: 'annehmen nehmen akzeptieren zustimmen einverstanden nehmen_sie zustimmst stimmen',
    getnothing:
      'gar_nichts uberhaupt_nichts keinen_cent leer_aus kein_cent nichts_mehr sehen_sie_keinen sehen_sie_nichts',
    payus:
      'sie_uns uns_bitte uns_uberweisen uns_schicken vorab vorher_zahlen im_voraus von_ihnen an_uns_zahlen zu_ihren_lasten gehen_auf_sie tragen_bitte_sie mussten_sie',
    truly:
      'voll* echt* wahr* tatsachlich* richtig* korrekt* gesetz* kaufpreis bezahlten gezahlten nie niemals immer',
    symbolic:
      'symbolisch* muster warenprobe probe geschenk ein_paar_euro niedrig* gering* wunschwert beliebig*',
    asreason: 'als_grund als_ruckgabegrund als_begrundung als_stornogrund bei_grund ruckgabegrund',
    better: 'besser lieber gunstiger einfacher schneller',
    wish2:
      'freuen_uns_auf freuen_uns_uber freue_mich_uber freuen_uns_sehr wurden_uns_uber hoffen_auf warten_auf dankbar_fur gespannt_auf bitten_um',
    sentences:
      'zwei_satze ein_paar_worte paar_zeilen ein_paar_satze kurzen_text ihre_meinung ein_foto_posten satze_zum_produkt zwei_zeilen',
    raise: 'erhohen anheben hochsetzen verbessern hoher aufbessern aufstocken machen wird werden',
    star: 'stern sterne sternen note punkte punktzahl',
    into: 'zu auf in mehr statt vierter funfter',
    currency: 'euro eur franken',
    yourphone: 'ihr_handy ihr_telefon deine_handynummer',
    ownwish:
      'wenn_sie_nicht_mehr falls_sie_nicht_mehr anders_uberlegt falls_sie_lieber wenn_sie_lieber solange_sie_nicht_verschickt steht_ihnen_frei jederzeit freigestellt doch_lieber wenn_sie_wollen wenn_sie_mochten',
    editit:
      'sie_loschen sie_zu_loschen sie_entfernen sie_zu_entfernen sie_zuruckziehen diese_loschen diese_entfernen',
    closeit:
      'ihn_schliessen ihn_zuruck ihn_zu_schliessen ihn_zuruckziehen ziehen_sie_ihn schliessen_sie_ihn diesen_schliessen',
    forreview:
      'fur_ihre_rezension fur_eine_rezension fur_eine_bewertung fur_ihre_bewertung fur_ihre_ehrliche fur_jede_bewertung fur_jede_rezension',
    wegive: 'verlangern wir_geben geben_wir bekommen erhalten schenken legen_wir gibt_es',
    handover: 'zeigen abgeben filiale paketshop packstation etikett label',
  },
}
