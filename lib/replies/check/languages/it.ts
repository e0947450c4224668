import type { LanguageWords } from '../types.ts'

/** Words of Italian, our own drafting of 2026-11-25; a native speaker has yet to review them. */
export const it: LanguageWords = {
  language: 'it',
  words: {
    carrier: 'corriere postino poste_italiane poste bartolini',
    callus: 'ci chiamaci mi numero_di_telefono suo_numero',
    usualpay: 'rimborsato gia_rimborsato abbiamo_rimborsato',
    staysopen:
      'resta_aperta resta_aperto rimane_aperta rimane_aperto lasciare_aperta lasciarla_aperta lasciarlo_aperto',
    eitherway: 'buona_o_cattiva positiva_o_negativa',
    purse: 'scomparto registratore_di_cassa cassetta',
    printed: 'stampato stampata',
    not: 'non mai senza nemmeno evitare eviti ne invece_di nao nessun nessuna niente nulla nessuno non_serve',
    restart:
      'prego per_favore per_cortesia semplicemente ma se finche prima quando dimentichi dimenticare esiti esitare solo altrimenti potrebbe puo problema',
    condition: 'se perche quando',
    others:
      'ebay amazon_chiudera noi possiamo automaticamente e_stato e_stata abbiamo lei_ha verra sara posso ci_pensa da_solo da_sola abbiamo_annullato noi_stessi come_richiesto come_ha_chiesto automatic* lo_gestisce la_gestisce',
    done: 'rimborsato gia_rimborsato abbiamo_rimborsato paghiamo_noi a_nostre_spese a_nostro_carico paghiamo pago_io lo_pago_io offro_io',
    our: 'nostro nostra nostri mio questo',
    website: 'sito sito_web negozio_online pagina_web sito_internet negozio_web e_commerce',
    link: 'link collegamento',
    below: 'sotto seguente qui allegato',
    visit: 'visiti visita visitare visitate',
    qr: 'codice_qr qr_code clicchi_qui clicca_qui link_qui_sotto seguente_link questo_link acquisti_direttamente compra_direttamente cercaci_su ci_cerchi_su',
    mailme:
      'via_e_mail via_email via_mail per_email per_mail scrivimi_via scriveteci_a scriva_a tua_email sua_email la_tua_mail la_sua_mail indirizzo_email indirizzo_mail indirizzo_e_mail una_mail una_email nostra_email nostra_mail mia_email mia_mail via_posta_elettronica',
    callme:
      'mi_chiami mi_chiama ci_chiami chiamaci chiamami chiamare_al al_telefono per_telefono telefonicamente numero_di_telefono suo_numero tuo_numero mio_numero nostro_numero numero_di_cellulare via_sms mandi_un_sms mi_telefoni ci_telefoni telefonare telefonateci chiami chiamateci uno_squillo mi_dia_il_numero al_cellulare ci_puo_sentire sentirci sentire_allo sentire_al ci_contatti_allo ci_contatti_al al_telefono_allo linea_diretta contattare_al numero_verde',
    im: 'social_network pagina_facebook social_media uozzap uazzap wazzap uotsap watsap* whatsap* su_whats su_wa via_wa wa_o su_telegram mi_trova_su',
    offpay:
      'bonifico bonifico_bancario con_bonifico coordinate_bancarie conto_corrente numero_di_conto contanti ricarica_postepay postepay amici_e_familiari nostro_conto dati_bancari vaglia ricarica_la_postepay ricarica_paypal sul_conto satispay senza_passare senza_passare_da in_mano in_contanti paypal_diretto senza_commissioni bonifico_diretto ricaricare_la_postepay ricaricare_la_mia ricaricare_la_nostra ricaricare_postepay',
    transfer: 'inviare invii pagare paghi tramite via conto direttamente mandare rimbors* con',
    outside: 'fuori al_di_fuori esterno privatamente senza_passare',
    payword:
      'pagare pagamento soldi denaro comprare acquistare acquisto rimbors* accordo vendere transazione sconto commissioni',
    extrapay:
      'pagare_la_differenza paghi_la_differenza versare_la_differenza costo_aggiuntivo spese_aggiuntive pagare_la_spedizione paghi_la_spedizione pagare_un_extra sovrapprezzo differenza_di_prezzo pagare_di_piu pagamento_extra pagamento_aggiuntivo integrare_la_differenza un_supplemento',
    pay: 'pagare paghi paga versare versi coprire sostenere versarci versar* pagar* coprir* sosten* corrisponder* accoll* contribuir*',
    extra:
      'differenza aggiuntiv* supplemento extra spese_di_spedizione restante spedizione seconda_spedizione rispedizione nuova_spedizione spese_postali spese',
    sendus: 'ci_invii inviaci mandaci ci_mandi mi_invii inviarci',
    shipcost: 'per_la_spedizione spese_di_spedizione per_le_spese',
    recourse:
      'ci_restituisca restituirci restituisca_il_denaro restituisca_i_soldi restituire_il_denaro restituire_i_soldi ci_rimborsi rimborsarci ridarci ci_ridia annulli_il_reclamo ci_paghi pagarci restituire_il_rimborso renderci_i_soldi restituirci_i_soldi ci_riaccrediti riaccreditarci ci_riversi ci_renda ci_rimandi_i_soldi ci_rimborsasse ci_restituisse',
    reverse: 'annullare annulli revocare stornare',
    us: 'ci noi',
    money: 'soldi denaro rimbors* importo euro eur compens* risarc*',
    close:
      'chiudere chiuda chiudi chiudete ritirare ritiri ritira annullare annulli cancellare cancelli eliminare chiusura ritirate terminare chiudesse ritirasse annullasse chiudendo mettere_fine rinunciare toglie togliere tolga toglie_la lasciar_perdere lasci_perdere eliminasse',
    case: 'controversia reclamo caso contestazione disputa richiesta_di_reso chargeback a_z garanzia_a_z segnalazione richiesta',
    closed: 'chiuso chiusa ritirato ritirata annullato',
    tied: 'se quando appena dopo una_volta prima finche in_cambio poi solo condizione',
    closing: 'chiudere chiusura ritiro',
    cancel: 'annulli annullare annulla cancelli cancellare annullamento',
    order: 'ordine acquisto acquisti ordini',
    cancelreq:
      'richieda_l_annullamento richiedere_l_annullamento chieda_l_annullamento richiesta_di_annullamento annullamento_dal annullare_lei annulli_lei dal_suo_account annullare_dal_suo',
    pick: 'scelga scegliere scegli selezioni selezionare seleziona metta indichi',
    other: 'altro altra diverso un_altro',
    reason: 'motivo motivazione ragione causale',
    edit: 'modificare modifichi modifica cambiare cambi cambia rimuovere rimuova rimuovi eliminare elimini cancellare cancelli togliere correggere rivedere aggiornare ritirare migliorare modificasse cambiasse rimuovesse eliminasse cancellasse rivalutare modific* cambi* rimuov* elimin* cancell* togl* corregg* rived* rivist* rivalut* ritir* aggiorn* miglior*',
    harmless:
      'non_lo_voglio non_mi_serve per_errore cambiato_idea non_mi_piace non_piu_necessario ordinato_per_sbaglio',
    confirm: 'confermi confermare conferma confermate conferm*',
    receipt: 'ricezione ricevuto consegna ricevimento',
    give: 'lasci lasciare lascia lasciarci lasciate scrivere scriva dare dia inserire mettere pubblicare lasciaci',
    review:
      'recensione recensioni feedback valutazione valutazioni commento giudizio stelle commenti punteggio',
    rateus: 'ci_valuti valutaci ci_recensisca recensiscici valuti_il_nostro',
    positive:
      'positiva positivo positive positivi buona buono ottima ottimo bella eccellente migliore 5 cinque favorevole',
    stars:
      '5_stelle cinque_stelle 5_stella 5_stell* cinque_stell* punteggio_massimo voto_massimo il_massimo_dei_voti 5_su_5 pieni_voti',
    posask:
      'se_e_soddisfatt* se_sei_soddisfatt* se_e_content* se_le_piace se_ti_piace se_siete_soddisfatt* se_tutto_va_bene se_tutto_e_a_posto se_tutto_ok clienti_soddisfatti prima_di_recensire prima_di_lasciare',
    negative: 'negativa negativo feedback_negativo recensione_negativa',
    gift: 'buono_sconto buono_regalo buono_amazon regalo regali coupon sconto omaggio gratis carta_regalo bonus voucher un_buono gratuito omaggi* regal* sconti buoni',
    offermoney:
      'la_rimborseremo ti_rimborsiamo le_rimborseremo rimborso_parziale le_rimborsiamo le_restituiremo ti_rimborseremo le_daremo ti_diamo rimborso',
    market:
      'nuova_collezione saldi offerta_speciale offerte_speciali promozione promozioni codice_sconto ci_segua seguici segua_il_nostro segui_il_nostro iscriviti newsletter altri_nostri_prodotti nostri_altri_prodotti visiti_il_nostro_negozio visita_il_nostro_negozio black_friday le_nostre_offerte i_nostri_saldi nostre_offerte scontiamo la_nostra_gamma la_nostra_collezione vendiamo_anche abbiamo_anche dia_un_occhiata prezzo_speciale nostre_novita le_novita novita_in_negozio novita_del_negozio tante_novita scopra_i_nostri scopra_le_nostre scopra_il_nostro scopra_la_nostra scopri_i_nostri scopri_le_nostre scopri_il_nostro scopri_la_nostra',
    discount: 'sconto coupon',
    next: 'prossimo prossima futuro',
    follow: 'segua segui seguire iscriversi',
    shop: 'negozio pagina',
    declare:
      'dichiarare dichiari dichiariamo dichiarato mettere scrivere indicare dichiareremo metteremo scriveremo mettiamo scriviamo',
    lower: 'inferiore minore meno basso piu_basso ridotto falso',
    value: 'valore prezzo importo',
    customs: 'dogana doganali iva tasse dazi tassa',
    asgift: 'come_regalo come_un_regalo dichiarare_meno sottodichiarare sottofatturare',
    avoid: 'evitare eviti risparmiare senza_pagare',
    invoice: 'fattura',
    abuse:
      'bugiardo bugiarda truffatore truffatrice truffa ladro ladra idiota stupido stupida disonesto sta_mentendo lei_mente imbroglione merda imbecille scemo vergognoso ricattatore truffator* bugiard* imbroglion* disonest* vergogna si_vergogni vergognati approfittator* delinquent* fregare fregarci fregar* abituato_a estort* ricatt* rubare rubarci gente_come_lei clienti_come_lei si_inventa storie_inventate non_sa_leggere faccia_tosta senza_vergogna furbo furba furbi approfittatore approfittarsi ladri ladrone ladrona',
    threat:
      'lista_nera la_segnaleremo ti_segnaliamo la_segnalero la_denunceremo denunciarla segnalarla nostro_avvocato per_vie_legali se_ne_pentira bloccare_il_suo_account segnalare_il_suo_account segnaleremo_il_suo avvisare_gli_altri_venditori far_bloccare sospendere_il_suo chiamare_la_polizia andare_alla_polizia alla_polizia',
    pressure:
      'solo_se ultima_possibilita ultima_offerta ultima_occasione prendere_o_lasciare solo_oggi solo_per_oggi deve_accettare altrimenti_niente altrimenti_non se_non_accetta non_ricevera_nulla se_rifiuta o_niente ha_24_ore l_offerta_scade offerta_scade scade_stasera ritiriamo_l_offerta nessuna_possibilita perdera_tutto perdera_il',
    otherwise: 'altrimenti se_no',
    nothing: 'niente nulla nessun_rimborso non_ricevera',
    admit:
      'colpa_nostra nostra_colpa colpa_mia nostro_errore mio_errore errore_nostro siamo_responsabili',
    unlimited: 'tutto_quello_che_vuole qualsiasi_cosa_voglia mai_piu garantiamo',
    promise:
      'promettiamo le_prometto rimborseremo la_rimborseremo le_rimborseremo le_invieremo rispediremo spediremo_di_nuovo',
    wewill: 'provvederemo_a',
    act: 'rimborsar* rispedir* sostituir* inviar*_un_nuovo',
    ask: 'inviare invii inviarci mandare mandi fornire fornisca dare comunichi serve abbiamo_bisogno ci_invii ci_mandi lasciare lasci lasciarmi dia mi_dia dammi',
    pii: 'carta_d_identita passaporto iban numero_di_carta carta_di_credito dati_bancari coordinate_bancarie data_di_nascita codice_fiscale password documento_d_identita carta_d_identita* documento patente',
    piihard:
      'sua_carta_d_identita suo_iban tuo_iban suoi_dati_bancari suo_passaporto suo_documento',
    onlyoffer: 'possiamo_solo_offrir* possiamo_offrire_solo solo_offrirle possiamo_solo',
    exchange: 'in_cambio in_cambio_di per_una_recensione',
    rateverb: 'recensire valutare recensisce',
    thanked: 'grazie_per ho_letto_la ho_visto_la letto_la_sua nella_sua_recensione abbiamo_letto',
    byothers:
      'amazon_le ebay_le automaticamente il_corriere_ha il_postino ufficio_postale non_e_nostro il_corriere_chiama il_corriere_chiamera da_amazon da_ebay',
    withdrawcase:
      'segnare_come_risolto senza_controversia senza_contestazione ci_penalizza danneggia_il_nostro',
    weconfirm: 'confermiamo le_confermo',
    said: 'lei_dice lei_ha_scritto lei_scrive ha_scritto_che ha_detto_che lei_ha_detto dice_che scrive_che ha_menzionato ha_chiesto_se chiede_se le_sue_parole minaccia_di mi_scrive ci_scrive',
    plea: 'prego per_favore per_cortesia quindi allora ora potrebbe ma chiediamo gentilmente',
    innocent:
      'non_siamo non_sono non_e_una non_e_un non_la_accus* nessuno contro pensi_che pensa_che creda_che l_impressione',
    onlyonce:
      'finche_non solo_dopo solo_quando una_volta_ricevuto dopo_aver quando_avra in_mano in_mani prima_di_confermare quando_il_pacco quando_arriva',
    feature: 'fotocamera cuffie altoparlante supporto treppiede funziona cover stile',
    send: 'mandi mandare invii inviare scriva scrivere scrivimi mandami',
    email: 'mail email e_mail posta_elettronica',
    tous: 'ci ci_restituisca ci_riaccrediti restituirci riaccreditarci a_noi sul_nostro_conto al_venditore alla_nostra_azienda al_negozio nostro_conto ce_li',
    giveback:
      'restitui* riaccredit* rimborsi rimborsare ridare ridia rend* restituzione rivers* vers* bonific* riacc* rest*',
    refundsum: 'somma importo denaro soldi rimborso',
    mark: 'segnare segni considerare consideri contrassegnare',
    resolved: 'risolto risolta chiuso chiusa concluso conclusa',
    wish: 'bello_se gradito_se piacerebbe vorrei vorremmo apprezz* grata_se grati_se',
    gone: 'sparisce sparita sparito scompare scomparsa sparisse',
    press: 'clicchi clicca cliccare prema premere premi',
    earn: 'e_ricevera e_le_inviamo e_le_mandiamo e_riceva e_ottenga e_ricevi',
    off: '%',
    sothat:
      'cosi_non cosi_lei per_non_pagare per_evitare in_modo_da in_modo_che affinche cosi_evita',
    only: 'solo soltanto appena',
    accept: 'accetta accettare accetti accettate',
    getnothing:
      'non_vede_un non_vedra_un nemmeno_un_euro neanche_un_euro niente_di_niente resta_senza rimane_senza a_mani_vuote nemmeno_un_centesimo neanche_un_centesimo',
    notAfter:
      'non_e_necessario non_serve non_occorre non_e_obbligatorio non_e_possibile non_e_consentito e_vietato non_e_accettato non_accettiamo',
    restartAfter: 'e ma o se',
    payus:
      'ce_li ci_mandi ci_invii mandarci inviarci versarci pagarci in_anticipo anticipatamente da_parte_sua a_suo_carico a_sue_spese di_tasca_sua li_puo_mandare ce_lo',
    truly: 'real* ver* complet* inter* esatt* legge sempre mai pagat* corrett*',
    symbolic: 'campion* simbolic* regalo bass* piccol* pochi_euro',
    asreason: 'come_motivo come_causale nel_motivo motivo_del_reso come_motivazione',
    better: 'meglio preferibile facile veloce comodo',
    wish2:
      'contiamo_su aspettiamo_la saremmo_felici_di saremmo_lieti ci_farebbe_piacere attendiamo grati_per',
    sentences: 'due_righe due_parole qualche_parola una_frase la_sua_opinione una_foto_del',
    raise: 'alzare alzi aumentare migliorare portare salire alza',
    star: 'voto stella stelle punteggio punti',
    into: 'a in piu',
    yourphone: 'suo_cellulare tuo_cellulare il_cellulare suo_telefono',
    ownwish:
      'se_non_lo_vuole_piu se_ha_cambiato se_preferisce se_lo_desidera se_vuole libero_di diritto_di',
    editit: 'eliminarla rimuoverla toglierla modificarla cancellarla la_rimuova la_elimini',
    closeit: 'chiuderla chiuderlo ritirarla ritirarlo annullarla la_chiuda lo_chiuda la_ritiri',
    forreview: 'per_la_sua_recensione per_una_recensione per_ogni_recensione',
    wegive: 'regaliamo riceve ricevera prolunghiamo diamo offriamo',
    handover: 'mostri ufficio_postale punto_di_ritiro etichetta',
  },
}
