import type { LanguageWords } from '../types.ts'

/** Words of Dutch, our own drafting of 2026-11-25; a native speaker has yet to review them. */
export const nl: LanguageWords = {
  language: 'nl',
  words: {
    not: 'niet geen nooit zonder noch hoeft_niet in_plaats_van nicht kein keine',
    restart:
      'alstublieft aub graag gewoon maar als indien totdat voordat wanneer vergeet vergeten aarzel anders dan alleen eerst',
    condition: 'als indien waarom tenzij vergeet aarzel',
    notAfter: 'niet nooit',
    others:
      'ebay_zal amazon_zal we_zullen wij_zullen wij_kunnen we_kunnen automatisch is_door werd wordt u_heeft ik_zal ik_kan',
    done: 'terugbetaald al_terugbetaald wij_betalen we_betalen betalen_wij op_onze_kosten voor_onze_rekening',
    our: 'onze ons mijn deze dit',
    website: 'website webwinkel webshop site internetsite',
    link: 'link',
    below: 'hieronder onderstaande volgende hier',
    visit: 'bezoek bezoekt',
    qr: 'qr_code klik_hier onderstaande_link link_hieronder via_deze_link deze_link koop_rechtstreeks bestel_rechtstreeks rechtstreeks_bij_ons zoek_ons_op',
    mailme:
      'mail_me mail_ons mailen_naar per_mail per_e_mail per_email via_mail via_e_mail via_email uw_e_mailadres uw_mailadres e_mailadres emailadres uw_email uw_e_mail ons_mailadres stuur_een_mail stuur_mij_een_mail een_mailtje e_mail_naar jouw_email je_email',
    callme:
      'bel_ons bel_mij bel_me belt_u bel_naar telefonisch per_telefoon telefoonnummer uw_nummer mijn_nummer ons_nummer mobiele_nummer stuur_een_sms per_sms u_bellen ons_te_bellen',
    im: 'appen stuur_een_app_naar sociale_media via_de_app_06 app_me app_ons appje',
    offpay:
      'overschrijving bankoverschrijving overmaken maak_over rekeningnummer bankgegevens tikkie contant vrienden_en_familie overboeking bank_overboeking overgemaakt_op',
    transfer:
      'stuur sturen betalen betaal via rekening rechtstreeks per terugbetalen met overmaken',
    outside: 'buiten om_ebay_heen prive buitenom',
    payword: 'betalen betaling geld kopen koop aankoop regelen terugbetal* bestellen afhandelen',
    extrapay:
      'verschil_betalen het_verschil_betalen bijbetalen toeslag extra_kosten meerprijs verzendkosten_betalen betaal_de_verzendkosten porto_betalen bijbetaling extra_betalen prijsverschil betaal_het_verschil',
    pay: 'betalen betaal betaalt vergoeden bijdragen',
    extra: 'verschil toeslag extra verzendkosten meerkosten bijbetaling',
    sendus: 'stuur_ons stuurt_u_ons maak_ons_over',
    shipcost: 'voor_de_verzending verzendkosten voor_porto',
    recourse:
      'betaal_ons_terug ons_terug_te_betalen ons_terugbetalen geef_het_geld_terug geld_terug_aan_ons geld_aan_ons_terug* stort_het_geld_terug maak_het_bedrag_terug claim_terugdraaien claim_terug_te_draaien terugstorten betaal_het_bedrag_terug geef_ons_het_geld',
    reverse: 'terugdraaien terug_te_draaien ongedaan herroepen',
    us: 'ons mij',
    money: 'geld terugbetal* bedrag euro eur vergoed* compens*',
    close:
      'sluiten sluit intrekken trek_in trek in_te_trekken annuleren annuleer beeindigen stoppen te_sluiten ingetrokken verwijderen intrekt afsluiten sluit_af af_te_sluiten stop te_annuleren',
    case: 'zaak geschil claim case verzoek klacht dispuut chargeback terugboeking melding retourverzoek',
    closed: 'gesloten ingetrokken geannuleerd',
    tied: 'als zodra nadat wanneer eerst voordat in_ruil dan mits anders indien',
    closing: 'sluiten intrekken',
    cancel: 'annuleer annuleren annuleert',
    order: 'bestelling order aankoop',
    cancelreq: 'vraag_annulering vraag_om_annulering annulering_aanvragen annuleringsverzoek',
    pick: 'kies kiezen kiest selecteer selecteren geef',
    other: 'andere ander',
    reason: 'reden',
    edit: 'wijzigen wijzig veranderen verander verwijderen verwijder aanpassen aan_te_passen pas_aan pas intrekken herzien bewerken verbeteren wijzigt te_wijzigen bijwerken weghalen verwijdert haal wijzigde',
    harmless:
      'niet_meer_nodig per_ongeluk van_gedachten bevalt_niet wil_het_niet_meer per_vergissing',
    confirm: 'bevestig bevestigen bevestigt bevestiging',
    receipt: 'ontvangst ontvangen',
    give: 'achterlaten laat schrijf schrijven geven geef plaats plaatsen achter',
    review: 'beoordeling beoordelingen review reviews feedback recensie waardering sterren reactie',
    rateus: 'beoordeel_ons beoordeel_het beoordeelt_u_ons beoordeel_onze',
    positive: 'positieve positief goede mooie leuke beste 5 vijf uitstekende',
    stars: '5_sterren vijf_sterren 5_ster',
    posask: 'als_u_tevreden als_je_tevreden bent_u_tevreden als_u_blij',
    negative: 'negatieve negatief slechte_review',
    gift: 'cadeau cadeaus cadeaubon tegoedbon waardebon korting kortingscode gratis bonus kortingsbon geschenk voucher coupon',
    offermoney:
      'wij_betalen_u we_betalen_u gedeeltelijke_terugbetaling krijgt_u_geld krijgt_u_euro terugbetaling geld_terug',
    market:
      'nieuwe_collectie nieuw_binnen aanbieding aanbiedingen uitverkoop actie kortingscode volg_ons volg_onze nieuwsbrief andere_producten_in onze_andere_producten bezoek_onze_winkel abonneer black_friday',
    discount: 'korting kortingscode',
    next: 'volgende toekomstige',
    follow: 'volg volgen abonneer',
    shop: 'winkel shop pagina',
    declare: 'aangeven opgeven declareren aan_te_geven geven_we vermelden zetten',
    lower: 'lagere lager laag minder kleinere valse',
    value: 'waarde prijs bedrag',
    customs: 'douane btw belasting invoerrechten invoerkosten',
    asgift: 'als_cadeau als_geschenk te_laag_aangeven',
    avoid: 'vermijden voorkomen ontwijken besparen zonder_te_betalen omzeilen',
    invoice: 'factuur',
    abuse:
      'oplichter oplichters oplichting leugenaar u_liegt je_liegt leugens dief idioot bedrieger bedrog klootzak schandalig achterlijk sukkel afperser zo_dom',
    threat:
      'zwarte_lijst wij_zullen_u_melden u_rapporteren u_aangeven politie onze_advocaat u_zult_er_spijt juridische_stappen_tegen account_laten_blokkeren we_melden_u u_te_melden',
    pressure:
      'alleen_als_u laatste_kans laatste_aanbod laatste_bod alleen_vandaag moet_u_accepteren u_moet_accepteren anders_krijgt_u anders_niets of_niets geen_andere_keus als_u_niet_accepteert als_u_weigert',
    otherwise: 'anders',
    nothing: 'niets geen_terugbetaling geen_geld',
    admit: 'onze_schuld onze_fout mijn_fout mijn_schuld fout_van_ons',
    unlimited: 'wat_u_maar_wilt nooit_meer wij_garanderen',
    promise:
      'we_beloven wij_beloven wij_zullen_terugbetalen we_sturen_een_nieuw wij_betalen_terug wij_sturen_een_nieuw',
    wewill: 'we_zullen wij_zullen ik_zal',
    act: 'terugbetalen vervangen opnieuw_sturen nieuw_sturen vergoeden',
    ask: 'stuur sturen geef geven nodig doorgeven delen',
    pii: 'paspoort identiteitskaart rijbewijs bankgegevens rekeningnummer creditcardnummer geboortedatum wachtwoord bsn identiteitsbewijs iban',
    piihard: 'uw_bankgegevens uw_rekeningnummer uw_paspoort uw_iban kopie_van_uw',
    onlyoffer: 'kunnen_alleen_aanbieden alleen_aanbieden kunnen_slechts kunnen_u_alleen',
    restartAfter: 'en maar of dan anders',
    exchange: 'in_ruil in_ruil_voor als_dank_voor',
    rateverb: 'beoordelen',
    thanked: 'bedankt_voor dank_voor',
    byothers: 'amazon_stuurt ebay_stuurt de_bezorger automatisch',
    weconfirm: 'wij_bevestigen we_bevestigen',
  },
}
