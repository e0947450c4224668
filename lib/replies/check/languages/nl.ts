import type { LanguageWords } from '../types.ts'

/** Words of Dutch, our own drafting of 2026-11-25; a native speaker has yet to review them. */
export const nl: LanguageWords = {
  language: 'nl',
  words: {
    carrier: 'bezorger vervoerder koerier postbode',
    callus: 'ons mij telefoonnummer uw_nummer',
    usualpay: 'terugbetaald',
    staysopen: 'blijft_open open_blijven open_laten open_staan',
    eitherway: 'goed_of_slecht positief_of_negatief',
    purse: 'portemonnee vak_voor',
    printed: 'opgedrukt',
    not: 'niet geen nooit zonder noch hoeft_niet in_plaats_van nicht kein keine niets niemand geen_enkele',
    restart:
      'alstublieft aub graag gewoon maar als indien totdat voordat wanneer vergeet vergeten aarzel anders dan alleen eerst kunt_u zou_u kun_je zou_je probleem zodat',
    condition: 'als indien waarom tenzij vergeet aarzel',
    notAfter: 'niet nooit hoeft_niet onnodig overbodig verboden onmogelijk',
    others:
      'ebay_zal amazon_zal we_zullen wij_zullen wij_kunnen we_kunnen automatisch is_door werd wordt u_heeft ik_zal ik_kan wij_hebben we_hebben zelf_geannuleerd vanzelf zoals_gevraagd ik_heb moesten_wij we_moesten',
    done: 'terugbetaald al_terugbetaald wij_betalen we_betalen betalen_wij op_onze_kosten voor_onze_rekening ik_betaal betaal_ik',
    our: 'onze ons mijn deze dit',
    website: 'website webwinkel webshop site internetsite webwinkeltje internetwinkel onlinewinkel',
    link: 'link',
    below: 'hieronder onderstaande volgende hier',
    visit: 'bezoek bezoekt',
    qr: 'qr_code klik_hier onderstaande_link link_hieronder via_deze_link deze_link koop_rechtstreeks bestel_rechtstreeks rechtstreeks_bij_ons zoek_ons_op',
    mailme:
      'mail_me mail_ons mailen_naar per_mail per_e_mail per_email via_mail via_e_mail via_email uw_e_mailadres uw_mailadres e_mailadres emailadres uw_email uw_e_mail ons_mailadres stuur_een_mail stuur_mij_een_mail een_mailtje e_mail_naar jouw_email je_email mailtje een_mail mail_maar mail_even mail_het',
    callme:
      'bel_ons bel_mij bel_me belt_u bel_naar telefonisch per_telefoon telefoonnummer uw_nummer mijn_nummer ons_nummer mobiele_nummer stuur_een_sms per_sms u_bellen ons_te_bellen bel_even bellen_op bel_dan telefoontje uw_06 jouw_nummer je_nummer bel_gerust terugbellen bel_mij_op bereikbaar_op bereiken_op telnr tel_nr mijn_06 rechtstreeks_nummer bereik_ons_op belt_u_ons belt_u_mij',
    im: 'appen stuur_een_app_naar sociale_media via_de_app_06 app_me app_ons appje app_mij app_gerust app_even appt whatsap* stuur_een_appje via_de_app',
    offpay:
      'overschrijving bankoverschrijving overmaken maak_over rekeningnummer bankgegevens tikkie contant vrienden_en_familie overboeking bank_overboeking overgemaakt_op tikkie* op_onze_rekening op_mijn_rekening op_uw_rekening contant* buiten_ebay ebay_er_niet_tussen zonder_ebay betaalverzoek iban contant_bij_afhalen bij_afhalen_contant scheelt_kosten scheelt_ons overgemaakt_naar_mijn',
    transfer:
      'stuur sturen betalen betaal via rekening rechtstreeks per terugbetalen met overmaken',
    outside: 'buiten om_ebay_heen prive buitenom ertussen ebay_er_niet rechtstreeks_met',
    payword: 'betalen betaling geld kopen koop aankoop regelen terugbetal* bestellen afhandelen',
    extrapay:
      'verschil_betalen het_verschil_betalen bijbetalen toeslag extra_kosten meerprijs verzendkosten_betalen betaal_de_verzendkosten porto_betalen bijbetaling extra_betalen prijsverschil betaal_het_verschil bijbetaal* bijbetal* bijleg*',
    pay: 'betalen betaal betaalt vergoeden bijdragen bijbetaal* bijbetal* voor_uw_rekening vergoed* meebetalen draagt bijdraagt',
    extra:
      'verschil toeslag extra verzendkosten meerkosten bijbetaling verzending verzendkosten* porto nieuwe_verzending tweede_zending',
    sendus: 'stuur_ons stuurt_u_ons maak_ons_over',
    shipcost: 'voor_de_verzending verzendkosten voor_porto',
    recourse:
      'betaal_ons_terug ons_terug_te_betalen ons_terugbetalen geef_het_geld_terug geld_terug_aan_ons geld_aan_ons_terug* stort_het_geld_terug maak_het_bedrag_terug claim_terugdraaien claim_terug_te_draaien terugstorten betaal_het_bedrag_terug geef_ons_het_geld',
    reverse: 'terugdraaien terug_te_draaien ongedaan herroepen',
    us: 'ons mij',
    money: 'geld terugbetal* bedrag euro eur vergoed* compens*',
    close:
      'sluiten sluit intrekken trek_in trek in_te_trekken annuleren annuleer beeindigen stoppen te_sluiten ingetrokken verwijderen intrekt afsluiten sluit_af af_te_sluiten stop te_annuleren haal_weg haal_je weghalen weghaalt laat_vallen laten_vallen vergeten vergeet_de trekt_in trekt',
    case: 'zaak geschil claim case verzoek klacht dispuut chargeback terugboeking melding retourverzoek',
    closed: 'gesloten ingetrokken geannuleerd',
    tied: 'als zodra nadat wanneer eerst voordat in_ruil dan mits anders indien',
    closing: 'sluiten intrekken',
    cancel: 'annuleer annuleren annuleert',
    order: 'bestelling order aankoop aankopen bestellingen',
    cancelreq:
      'vraag_annulering vraag_om_annulering annulering_aanvragen annuleringsverzoek zelf_annuleren annulering_via_uw zelf_even_annuleren artikel_annuleren annuleert_u',
    pick: 'kies kiezen kiest selecteer selecteren geef',
    other: 'andere ander',
    reason: 'reden',
    edit: 'wijzigen wijzig veranderen verander verwijderen verwijder aanpassen aan_te_passen pas_aan pas intrekken herzien bewerken verbeteren wijzigt te_wijzigen bijwerken weghalen verwijdert haal wijzigde weghal* verwijder* wijzig* aanpas* herzie* bijstel* intrek* heroverweg* aan_passen',
    harmless:
      'niet_meer_nodig per_ongeluk van_gedachten bevalt_niet wil_het_niet_meer per_vergissing',
    confirm: 'bevestig bevestigen bevestigt bevestiging',
    receipt: 'ontvangst ontvangen',
    give: 'achterlaten laat schrijf schrijven geven geef plaats plaatsen achter',
    review:
      'beoordeling beoordelingen review reviews feedback recensie waardering sterren reactie recensie* beoordeling* sterretjes',
    rateus: 'beoordeel_ons beoordeel_het beoordeelt_u_ons beoordeel_onze',
    positive: 'positieve positief goede mooie leuke beste 5 vijf uitstekende',
    stars:
      '5_sterren vijf_sterren 5_ster 5_sterr* vijf_sterr* hoogste_score volle_score maximale_score tien_met 5_van_5',
    posask:
      'als_u_tevreden als_je_tevreden bent_u_tevreden als_u_blij als_alles_goed_is als_alles_naar_wens tevreden_klanten voordat_u_beoordeelt',
    negative: 'negatieve negatief slechte_review',
    gift: 'cadeau cadeaus cadeaubon tegoedbon waardebon korting kortingscode gratis bonus kortingsbon geschenk voucher coupon cadeautje cadeaubon* extraatje',
    offermoney:
      'wij_betalen_u we_betalen_u gedeeltelijke_terugbetaling krijgt_u_geld krijgt_u_euro terugbetaling geld_terug',
    market:
      'nieuwe_collectie nieuw_binnen aanbieding aanbiedingen uitverkoop kortingscode volg_ons volg_onze nieuwsbrief andere_producten_in onze_andere_producten bezoek_onze_winkel abonneer black_friday onze_nieuwe_collectie nieuwe_collecties onze_aanbiedingen neem_een_kijkje kijkje_bij_onze ons_assortiment bekijk_onze ook_in_ons ook_verkopen hebben_ook speciale_prijs onze_actie leuke_actie speciale_actie nieuwe_actie in_de_actie actie_met actie_bij ontdek_onze ontdek_ons ontdek_de',
    discount: 'korting kortingscode',
    next: 'volgende toekomstige',
    follow: 'volg volgen abonneer',
    shop: 'winkel shop pagina',
    declare:
      'aangeven opgeven declareren aan_te_geven geven_we vermelden zetten zet schrijven geef_aan geven_aan vullen noteren',
    lower: 'lagere lager laag minder kleinere valse lage kleine',
    value: 'waarde prijs bedrag',
    customs: 'douane btw belasting invoerrechten invoerkosten',
    asgift: 'als_cadeau als_geschenk te_laag_aangeven',
    avoid: 'vermijden voorkomen ontwijken besparen zonder_te_betalen omzeilen',
    invoice: 'factuur',
    abuse:
      'oplichter oplichters oplichting leugenaar u_liegt je_liegt leugens dief idioot bedrieger bedrog klootzak schandalig achterlijk sukkel afperser zo_dom oplichter* leugenaar* bedrieg* dieven schaam* profiteur* misbruik_maken onbetrouwbaar* liegt_gewoon troggelen afhandig afpersen chantage* mensen_zoals klanten_zoals verzint verzonnen gratis_willen kunt_u_niet_lezen schaamteloos brutaal',
    threat:
      'zwarte_lijst wij_zullen_u_melden u_rapporteren u_aangeven onze_advocaat u_zult_er_spijt juridische_stappen_tegen account_laten_blokkeren we_melden_u u_te_melden uw_account_melden account_rapporteren andere_verkopers_waarschuwen laten_blokkeren naar_de_politie politie_inschakelen politie_bellen',
    pressure:
      'alleen_als_u laatste_kans laatste_aanbod laatste_bod alleen_vandaag moet_u_accepteren u_moet_accepteren anders_krijgt_u anders_niets of_niets geen_andere_keus als_u_niet_accepteert als_u_weigert of_helemaal anders_krijg anders_helemaal u_heeft_24_uur aanbod_vervalt vervalt_het_aanbod verloopt_vandaag trekken_het_aanbod verliest_u geen_kans',
    otherwise: 'anders',
    nothing: 'niets geen_terugbetaling geen_geld',
    admit: 'onze_schuld onze_fout mijn_fout mijn_schuld fout_van_ons',
    unlimited: 'wat_u_maar_wilt nooit_meer wij_garanderen',
    promise:
      'we_beloven wij_beloven wij_zullen_terugbetalen we_sturen_een_nieuw wij_betalen_terug wij_sturen_een_nieuw',
    wewill: 'we_zullen wij_zullen ik_zal',
    act: 'terugbetalen vervangen opnieuw_sturen nieuw_sturen vergoeden',
    ask: 'stuur sturen geef geven nodig doorgeven delen kopie foto upload krijgen laat_achter achterlaten',
    pii: 'paspoort identiteitskaart rijbewijs bankgegevens rekeningnummer creditcardnummer geboortedatum wachtwoord bsn identiteitsbewijs iban paspoort* id_kaart',
    piihard: 'uw_bankgegevens uw_rekeningnummer uw_paspoort uw_iban kopie_van_uw',
    onlyoffer: 'kunnen_alleen_aanbieden alleen_aanbieden kunnen_slechts kunnen_u_alleen',
    restartAfter: 'en maar of dan anders',
    exchange: 'in_ruil in_ruil_voor als_dank_voor',
    rateverb: 'beoordelen',
    thanked:
      'bedankt_voor dank_voor uw_recensie_gelezen uw_beoordeling_gelezen in_uw_recensie uw_review_gelezen',
    byothers:
      'amazon_stuurt ebay_stuurt de_bezorger automatisch postkantoor afhaalpunt niet_van_ons',
    weconfirm: 'wij_bevestigen we_bevestigen',
    said: 'u_schreef u_schrijft u_zei u_zegt u_noemde u_noemt je_schreef je_schrijft je_zei u_vroeg u_vraagt uw_woorden u_dreigt u_meldde',
    plea: 'alstublieft aub graag dus dan nu kunt zou maar daarom',
    innocent:
      'we_zijn_geen wij_zijn_geen ik_ben_geen dit_is_geen het_is_geen beschuldig* niemand tegen geen het_gevoel u_denkt de_indruk',
    onlyonce:
      'pas_als pas_wanneer pas_nadat pas echt_hebt in_huis in_handen ontvangen_hebt ontvangen_heeft totdat voordat_u_bevestigt als_het_pakket wanneer_het_pakket',
    feature: 'camera koptelefoon speaker houder statief werkt past hoesje stijl',
    send: 'stuur stuurt mail_maar schrijf sturen schrijft',
    email: 'mail mailtje e_mail email mailt',
    tous: 'aan_ons ons_terug aan_mij op_onze_rekening',
    giveback: 'terug* terugstort* terugbetal* terugbetaalt overmaken overmaakt stort geeft geven',
    refundsum: 'bedrag geld terugbetaling vergoeding',
    mark: 'markeren markeert beschouwen melden',
    resolved: 'opgelost afgehandeld gesloten afgerond',
    wish: 'fijn_als mooi_als blij_als prettig_als willen hopen zouden',
    gone: 'weg verdwijnt verdwenen van_tafel',
    press: 'klik klikken klikt druk drukken tik',
    earn: 'en_ontvang en_krijg en_u_ontvangt en_je_krijgt',
    off: '%',
    sothat: 'zodat_u zodat_je zodat_er dan_betaalt dan_betaal om_te_voorkomen zo_betaal',
    only: 'slechts maar enkel alleen',
    accept: 'accepteert accepteren akkoord aanneemt neem',
    getnothing:
      'helemaal_niks helemaal_niets geen_cent niks_meer met_lege_handen geen_cent_meer geen_rooie_cent',
    payus:
      'ons_betalen ons_overmaken aan_ons_betalen vooraf van_tevoren van_uw_kant voor_uw_rekening van_u u_ons',
    truly: 'volledige echte werkelijke juiste wet altijd nooit betaalde correcte',
    symbolic: 'symbolisch* monster sample cadeau laag lage paar_euro',
    asreason: 'als_reden bij_reden retourreden als_retourreden',
    better: 'beter liever makkelijker sneller handiger',
    wish2: 'kijken_uit_naar hopen_op rekenen_op verheugen_ons_op stellen_prijs_op blij_met_uw',
    sentences: 'twee_zinnen paar_woorden een_paar_regels twee_regels uw_mening een_foto_bij',
    raise: 'verhogen verhoog ophogen omhoog verbeteren worden maken',
    star: 'ster sterren score cijfer',
    into: 'naar tot vier vijf',
    withdrawcase: 'zonder_geschil schaadt_ons schaadt_mijn',
    yourphone: 'uw_mobiele uw_telefoon je_telefoon je_mobiel uw_mobiel',
    ownwish: 'als_u_niet_meer als_u_liever als_u_wilt bedacht vrij_om recht_om',
    editit: 'hem_verwijderen deze_verwijderen verwijder_hem haal_hem',
    closeit: 'hem_sluiten sluit_hem deze_sluiten hem_intrekken trek_hem deze_intrekken',
    forreview: 'voor_uw_review voor_een_review voor_uw_beoordeling voor_elke_review',
    wegive: 'krijgt ontvangt geven verlengen',
    handover: 'toon servicepunt postnl_punt label',
  },
}
