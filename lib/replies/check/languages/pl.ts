import type { LanguageWords } from '../types.ts'

/** Words of Polish, our own drafting of 2026-11-25; a native speaker has yet to review them. */
export const pl: LanguageWords = {
  language: 'pl',
  words: {
    carrier:
      'kurier kuriera kurierem przewoznik przewoznika przewoznikiem poczta poczty poczcie inpost listonosz',
    callus: 'nas mnie nam numer_telefonu pana_numer pani_numer',
    usualpay: 'zwrocilismy zwrocono zwrocone',
    staysopen: 'pozostaje_otwart* pozostanie_otwart* zostawic_otwart*',
    eitherway: 'dobra_czy_zla pozytywna_czy_negatywna',
    purse: 'etui przegrod*',
    printed: 'nadruk*',
    not: 'nie nigdy bez zamiast ani nie_trzeba zaden zadnych zadnej zadnego nic nikt nie_ma nie_prosimy nie_prosze',
    restart:
      'prosze prosimy po_prostu ale jesli jezeli zanim dopoki kiedy gdy zapomnij wahaj inaczej tylko moglby moglaby mozna problemu czy',
    condition: 'jesli jezeli dlaczego dopoki',
    others:
      'ebay_zamknie amazon_zamknie mozemy automatycznie zostal zostala zostanie my_anulujemy anulujemy sami_anulowalismy anulowalismy my_sami zrobi_to sam_zamknie zgodnie_z_prosba automatyczn*',
    done: 'zwrocilismy zwrocono zwrocone pokrywamy na_nasz_koszt pokryjemy oplacimy ja_place zaplace_ja pokryje',
    our: 'nasza nasz nasze naszej naszym naszego moja moj ten',
    website:
      'strona strone stronie sklep_internetowy sklepie_internetowym witryna stronka stronke sklepik sklepiku portal strony',
    link: 'link linku',
    below: 'ponizej ponizszy ponizszego nastepujacy',
    visit: 'odwiedz odwiedzic prosze_wejsc wejdz',
    qr: 'kod_qr kliknij_tutaj link_ponizej ponizszy_link ten_link kup_bezposrednio zamow_bezposrednio wyszukaj_nas',
    mailme:
      'na_maila na_mail mailem na_e_mail na_adres_e_mail adres_email adres_e_mail napisz_maila prosze_o_maila swoj_email pani_email pana_email na_poczte moj_mail nasz_mail nasz_email e_mailem na_mejla mejlem',
    callme:
      'prosze_dzwonic prosze_zadzwonic zadzwon zadzwonic telefonicznie numer_telefonu pana_numer pani_numer moj_numer nasz_numer przez_telefon sms_em wyslij_sms smsem zadzwon* numer_komorki telefonu_do oddzwon* twoj_numer telefonik pod_numerem moj_nr nr_tel tel_do dzwonic dzwonic_pod moja_komorka nasza_komorka na_komorke',
    im: 'media_spolecznosciowe na_fejsie fejs wacap* wacapie lacap* watsap* whatsap* na_fb na_insta messengerze',
    offpay:
      'przelew przelewem przelewu blik blikiem numer_konta konto_bankowe dane_do_przelewu gotowka na_pana_konto na_pani_konto blik* na_konto bez_ebay pomijajac gotowk* taniej_bez na_telefon_blik gotowka_przy przy_odbiorze_gotowka bez_prowizji do_reki przelewy przelewie przelewow przelac_pieniadze przelac_na przelac_kwote przelac_te przelac_nam przelac_panu przelac_pani',
    transfer: 'wyslij wyslac zaplacic przez bezposrednio konto zwrocimy',
    outside: 'poza z_pominieciem prywatnie pomijajac omijajac bez_posrednictwa',
    payword: 'zaplac* plat* pieniadze kupi* zakup* zwrot* zalatw* transakcj* wplac*',
    extrapay:
      'doplata doplate doplacic doplaty doplaci roznice_w_cenie zaplacic_roznice oplacic_wysylke zaplacic_za_wysylke dodatkowa_oplata dodatkowej_oplaty pokryc_koszt_wysylki pokryc_roznice',
    pay: 'zaplacic zaplac pokryc oplacic doplac* pokry* dolozyc dorzucic oplaci zaplaci',
    extra:
      'roznice dodatkow* wysylke przesylke ponowna_wysylke ponowna ponownej_wysylki wysylk* przesylk* dostawe',
    sendus: 'prosze_przeslac_nam wyslij_nam przeslij_nam',
    shipcost: 'za_wysylke na_wysylke za_przesylke',
    recourse:
      'zwrocic_nam prosze_zwrocic_nam oddac_nam_pieniadze prosze_oddac_pieniadze zwrocic_pieniadze_nam zwrot_pieniedzy_dla_nas oddac_pieniadze cofnac_roszczenie zwrocic_srodki_nam zaplacic_nam zwrot_na_nasze oddanie_nam oddac_nam zwrocenie_nam nam_zwroconej',
    reverse: 'cofnac wycofac anulowac odwolac',
    us: 'nam mi',
    money: 'pieniadze pieniedzy zwrot* zwroc* kwot* zlotych zl rekompensat*',
    close:
      'zamknac zamknij zamkniecie wycofac wycofaj anulowac anuluj zamkniecia wycofanie zamkna cofnac zamknie wycofa zakonczyc zamknal zamknela wycofal wycofala anulowanie zrezygnowac zamkn* wycof* anulow* zakoncz* cofn* zrezygn* odpusci odpuscic odpuscisz odpuszcza odpusc zapomniec porzucic',
    case: 'sprawe sprawa spor sporu spór reklamacje reklamacja roszczenie dyskusje zgloszenie chargeback skarge sprawy zgloszeni* spraw* spor* reklamacj* roszczeni* wniosek wniosku',
    closed: 'zamknieta zamkniety zamkniete wycofana zamkniecu',
    tied: 'jesli jezeli gdy po najpierw kiedy zanim w_zamian wtedy warunkiem',
    closing: 'zamkniecie wycofanie',
    cancel: 'anulowac anuluj anulowanie',
    order: 'zamowienie zamowienia zakup zakupy zakupow paczki',
    cancelreq:
      'prosze_anulowac zlozyc_wniosek_o_anulowanie poprosic_o_anulowanie anulowac_samemu samodzielnie_anulowac anulowanie_z_pana anulowanie_ze_swojego',
    pick: 'wybrac wybierz wybor zaznaczyc podac wskazac',
    other: 'inny inna inne innego',
    reason: 'powod powodu przyczyne',
    edit: 'zmienic zmien usunac usun edytowac poprawic wycofac skorygowac zmiane usuniecie zmiana zmienil zmienila usunal usunela poprawe skasowac zmien* usun* edyt* popraw* wycof* skoryg* skasow* przemysl* zmodyfik* podwyz*',
    harmless:
      'nie_chce_juz juz_nie_potrzebuje przez_pomylke rozmyslilem rozmyslilam nie_podoba zamowione_omylkowo',
    confirm: 'potwierdzic potwierdz potwierdzenie',
    receipt:
      'odbior odbioru otrzymanie otrzymania odebran* otrzyman* doszl* odbior* paczka_odebrana',
    give: 'zostawic zostaw napisac napisz wystawic wystaw dodac',
    review:
      'opinie opinia opinii ocene ocena komentarz recenzje gwiazdek gwiazdki komentarze opini* ocen* komentarz* gwiazdk* recenzj*',
    rateus: 'ocen_nas ocenic_nas oceń_nas ocenic_produkt',
    positive:
      'pozytywna pozytywny pozytywne pozytywnej dobra dobre dobry najlepsza 5 piec swietna pozytywn* dobr* swietn* najlepsz* wysok*',
    stars:
      '5_gwiazd* piec_gwiazd* 5_gwiazdek* komplet_gwiazd* maksymaln*_ocen* najwyzsza_ocene najwyzsza_ocena piec_na_piec 5_na_5',
    posask:
      'jesli_jest_pan_zadowolony jesli_jest_pani_zadowolona jesli_jestes_zadowolon* jezeli_jestes_zadowolon* jesli_wszystko_w_porzadku jesli_wszystko_ok zadowoleni_klienci przed_wystawieniem',
    negative: 'negatywny negatywna negatywnej negatywna_opinie',
    gift: 'kupon kupony prezent bon rabat gratis znizke znizka upominek kod_rabatowy voucher za_darmo gratis* upomin* prezent* bon_* rabat* kupon* zwrot_gotowki dorzucimy',
    offermoney:
      'zwrocimy_pieniadze zwrocimy_panu zwrocimy_pani czesciowy_zwrot oddamy_pieniadze zwrocimy',
    market:
      'nowosci nowa_kolekcja wyprzedaz promocja promocje kod_rabatowy obserwuj_nas obserwuj_nasz newsletter inne_nasze_produkty odwiedz_nasz_sklep zapisz_sie black_friday oferta_specjalna promocj* wyprzedaz* nowosc* nasza_oferta nasz_sklep nowa_oferta znizki nasz_asortyment nowa_kolekcje sprawdz_nasze mamy_tez sprzedajemy_tez cena_specjalna odkryj_nasz* kolejne_zamowienie nastepne_zamowienie',
    discount: 'rabat znizka znizke kupon',
    next: 'nastepne nastepnych kolejne kolejnych nastepny',
    follow: 'obserwuj obserwowac',
    shop: 'sklep sklepu profil',
    declare:
      'zadeklarowac deklarowac wpisac zadeklarujemy podac zanizyc wpiszemy wpisz* zadeklaruj* deklar* zaniz* poda* napisze*',
    lower: 'nizsza mniejsza nizszej nizszą mniej zanizona nizsze niz* mal* zaniz* nisk* mniejs*',
    value: 'wartosc cene kwote',
    customs: 'clo cla celny podatek podatku vat celne',
    asgift:
      'jako_prezent zanizyc_wartosc zanizona_wartosc zanizym* zanizy* zanizon* zanizaj* jako_podarunek bez_wartosci',
    avoid: 'uniknac unikniecia omijac nie_placic',
    invoice: 'faktur*',
    abuse:
      'oszust oszustka oszusci klamca klamczuch zlodziej idiota glupi klamiesz klamie_pan klamie_pani oszustwo bezczelny naciagacz szantazysta debil oszust* klamc* klamstw* zlodziej* naciagacz* bezczeln* idiot* debil* wyludz* wstyd_mi_za cwaniak* cwaniacz* chamstwo naciagnac naciaga* szantaz* okrasc ludzie_tacy_jak klienci_tacy_jak wymysla* za_darmo_dostac nie_umie_czytac bezwstydn* wymuszacie wymuszasz wymusza wymuszanie wymuszenie wymuszac wymuszenia wymusic',
    threat:
      'czarna_liste czarnej_liscie zglosimy_pana zglosimy_pania na_policje nasz_prawnik do_sadu pozalujesz zablokujemy zglosimy_pana_konto zglosimy_konto zablokowac_konto ostrzezemy_innych',
    pressure:
      'tylko_jesli ostatnia_szansa ostatnia_oferta tylko_dzis tylko_dzisiaj musi_pan_zaakceptowac inaczej_nic albo_nic w_przeciwnym_razie_nie jesli_nie_zaakceptuje nic_nie_dostan* nic_pan_nie nie_ma_innego_wyboru ma_pan_24 ma_pani_24 oferta_wygasa oferta_wygasnie wycofamy_oferte straci_pan straci_pani nie_ma_szans jesli_nie_zgodzi jezeli_nie_zgodzi',
    otherwise: 'inaczej w_przeciwnym_razie',
    nothing: 'nic bez_zwrotu zadnego_zwrotu nie_otrzyma',
    admit: 'nasza_wina moja_wina nasz_blad moj_blad z_naszej_winy',
    unlimited: 'cokolwiek_chcesz nigdy_wiecej gwarantujemy',
    promise: 'obiecujemy obiecuje zwrocimy_pieniadze zwrocimy wyslemy_ponownie wyslemy_nowy',
    ask: 'wyslac przeslac podac prosze_podac potrzebujemy przeslij skan zdjecie kopie zostawic zostawi prosze_o podaj podajcie poda',
    pii: 'dowod_osobisty dowodu_osobistego paszport numer_konta dane_karty pesel numer_karty date_urodzenia haslo skan_dowodu dane_bankowe dowod* dowodu paszport* konta_bankowego',
    piihard: 'pesel skan_dowodu',
    onlyoffer: 'mozemy_tylko_zaproponowac mozemy_zaoferowac_tylko mozemy_jedynie',
    exchange: 'w_zamian w_zamian_za za_opinie',
    rateverb: 'ocenic',
    thanked:
      'dziekujemy_za dziekuje_za przeczytalem przeczytalam przeczytalismy w_pana_opinii w_pani_opinii',
    byothers:
      'amazon_wysle ebay_wysle automatycznie listonosz na_poczcie w_punkcie nie_od_nas kurier_dzwonil kurier_zadzwoni kurier_powinien',
    weconfirm: 'potwierdzamy',
    said: 'napisal_pan napisala_pani pisze_pan pisze_pani powiedzial_pan powiedziala_pani wspomnial_pan wspomniala_pani piszesz napisales napisalas mowi_pan mowi_pani pyta_pan pyta_pani pytal_pan grozi_pan',
    plea: 'prosze prosimy wiec zatem teraz moglby moglaby ale dlatego',
    innocent:
      'nie_jestesmy nie_jestem to_nie nie_oskarz* nie_zarzuc* nikt przed wrazenie mysli_pan mysli_pani',
    onlyonce:
      'dopiero_gdy dopiero_po dopoki_paczka dopoki_nie po_otrzymaniu gdy_paczka az_paczka u_pani u_pana w_rekach przed_potwierdzeniem zanim_pan_potwierdzi zanim_pani_potwierdzi gdy_paczka_dotrze kiedy_paczka',
    feature: 'kamera sluchawki glosnik uchwyt statyw dziala etui styl',
    send: 'wyslij wyslac napisz napisac przeslij przeslac podeslij prosze_wyslac zdjecia',
    email: 'maila mail mejla mejl e_mail email',
    tous: 'nam mi na_nasze_konto',
    giveback: 'zwroc* zwrot oddac odda* oddani* przelac odeslac',
    refundsum: 'kwote kwoty pieniadze pieniedzy srodki zwrot zwroconej',
    mark: 'oznaczyc oznacz uznac uznanie',
    resolved: 'rozwiazana rozwiazane zamknieta zakonczona zalatwiona rozwiazany',
    wish: 'milo_gdyby dobrze_gdyby wdzieczni_gdyby chcielibysmy fajnie_jakby zalezy',
    gone: 'zniknie zniknela zniknelo zniknal znika',
    press: 'kliknac kliknij kliknie nacisnac nacisnij klikniecie',
    earn: 'i_otrzymaj i_odbierz i_dostan otrzyma_pan otrzyma_pani',
    off: '% procent',
    sothat: 'zeby_nie zeby_pan zeby_pani aby_nie aby_pan zebys wtedy_nie by_uniknac bez_cla',
    only: 'tylko jedynie',
    accept: 'akceptuje akceptuj zgadza zgodzi przyjmie przyjmij bierze albo',
    getnothing:
      'nic_pan_nie nic_pani_nie nic_nie_dostan* ani_grosza ani_zlotowki nic_wiecej zostanie_z_niczym',
    notAfter:
      'nie_trzeba nie_jest_potrzebne nie_jest_konieczne nie_jest_wymagane nie_ma_potrzeby niepotrzebne nie_przyjmujemy nie_jest_mozliwe niemozliwe zabronione',
    restartAfter: 'i ale lub jesli a',
    payus:
      'nam_przelac nam_przeslac nam_zaplacic nam_doplacic z_gory z_pana_strony z_pani_strony na_pana_koszt na_pani_koszt od_pana od_pani',
    truly:
      'pelna pelnej prawdziw* rzeczywist* faktyczn* prawo prawem zawsze nigdy zaplacon* wlasciw*',
    symbolic: 'symboliczn* probka prezent nisk* niewielk* pare_dolarow',
    asreason: 'jako_powod w_powodzie powod_zwrotu jako_przyczyne',
    better: 'lepiej latwiej szybciej wygodniej najlepiej',
    wish2: 'czekamy_na_pana czekamy_na_pani liczymy_na bedziemy_wdzieczni_za cieszymy_sie_na',
    sentences:
      'dwa_zdania pare_slow kilka_slow dwie_linijki pana_opinia pani_opinia zdjecie_w_opinii',
    raise: 'podniesie podniesc podniose podwyzszyc podwyzszy poprawi zwiekszyc dodac',
    star: 'ocene ocena gwiazdk* punkty',
    into: 'na do',
    withdrawcase: 'bez_sporu bez_reklamacji szkodzi_nam szkodzi_naszemu',
    yourphone: 'pana_telefon pani_telefon twoj_telefon',
    ownwish:
      'jesli_pan_nie_chce jesli_zmienil jesli_zmienila jesli_pan_woli jesli_pani_woli ma_pan_prawo ma_pani_prawo',
    editit: 'ja_usunac usunac_ja jej_usuniecie',
    closeit: 'ja_zamknac zamknac_ja go_zamknac ja_wycofac wycofac_ja',
    forreview: 'za_opinie za_pana_opinie za_pani_opinie za_kazda_opinie',
    wegive: 'dajemy otrzyma przedluzymy dodajemy',
    handover: 'paczkomat* punkcie etykiet*',
  },
}
