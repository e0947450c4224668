import type { Says } from '../../define.ts'

/** Polish: first answer, facts, feelings. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const opening: Says = {
  'thank-missing': [
    'Dziękujemy za wiadomość w sprawie zamówienia {orderId}. Przykro nam, że wciąż Państwo na nie czekają.',
    'Sprawdzamy u przewoźnika drogę paczki. Do {nextUpdate} napiszemy, co udało się ustalić i co dalej zrobimy.',
  ],
  'thank-fault': [
    'Dziękujemy za informację o zamówieniu {orderId}. Przykro nam, że nie dotarło w takim stanie, w jakim powinno.',
    'Już się tym zajmujemy. Do {nextUpdate} otrzymają Państwo odpowiedź z rozwiązaniem.',
  ],
  'thank-return': [
    'Dziękujemy za wiadomość w sprawie zamówienia {orderId}. To żaden problem, jeśli nie jest to, czego Państwo szukali.',
    'Sprawdzamy warunki zwrotu dla tego zamówienia i do {nextUpdate} prześlemy kolejny krok.',
  ],
  'holding-reply': [
    'Dziękujemy za wiadomość w sprawie zamówienia {orderId}. Zajmuje się nią jedna odpowiedzialna osoba.',
    'Aby dać Państwu pewną odpowiedź, potrzebujemy czasu do {nextUpdate}. Odezwiemy się do tego dnia, nawet jeśli jakiś szczegół będzie jeszcze otwarty.',
  ],
  'second-contact': [
    'Dziękujemy za ponowną wiadomość w sprawie zamówienia {orderId}. Przeczytaliśmy wszystko, co Państwo dotąd napisali, więc niczego nie trzeba powtarzać.',
    'Odpowiedź prześlemy do {nextUpdate}.',
  ],
  'thank-damaged': [
    '{hasPhotos, select, yes {Dziękujemy za wiadomość w sprawie zamówienia {orderId} i za zdjęcia.} other {Dziękujemy za wiadomość w sprawie zamówienia {orderId}.}} Przykro nam, że produkt „{itemTitle}” dotarł uszkodzony.',
    '{hasPhotos, select, yes {Wszystko obejrzeliśmy i do {nextUpdate} przedstawimy propozycję. Do tego czasu prosimy zachować karton.} other {Jeśli to możliwe, prosimy dodać tutaj dwa zdjęcia: uszkodzenia i kartonu z zewnątrz. Propozycję prześlemy do {nextUpdate}.}}',
  ],
  'thank-wrong': [
    'Dziękujemy za wiadomość w sprawie zamówienia {orderId}. Przykro nam, że w paczce nie ma tego, co Państwo zamówili.',
    'Wyjaśniamy to z osobami, które ją pakowały. Do {nextUpdate} napiszemy, co i kiedy wyślemy.',
  ],
  'thank-delivered': [
    'Dziękujemy za wiadomość w sprawie zamówienia {orderId}. Przykro nam, że paczka widnieje jako doręczona, a Państwo jej nie mają.',
    'Wierzymy Państwu i pytamy firmę {carrier}, gdzie dokładnie ją zostawiono. Odezwiemy się do {nextUpdate}.',
  ],
  'scan-moving': [
    'Sprawdziliśmy zamówienie {orderId}. Wyruszyło {shippedAt} z firmą {carrier}, numer przesyłki {trackingNumber}.',
    'Ostatni skan brzmi „{movingScan}”, {lastScanAt}, więc paczka jest jeszcze w drodze. Pilnujemy jej i napiszemy ponownie do {nextUpdate}.',
  ],
  'scan-delivered': [
    'Sprawdziliśmy zamówienie {orderId}. Firma {carrier} podaje, że paczka {trackingNumber} została doręczona {deliveredAt}: „{lastScan}”.',
    'Czy mogą Państwo sprawdzić, czy nie odebrał jej ktoś z domowników, sąsiad albo recepcja? Jeśli jej nie ma, prosimy napisać tutaj, a jeszcze tego samego dnia zajmiemy się tym z firmą {carrier}.',
  ],
  'scan-none': [
    'Sprawdziliśmy zamówienie {orderId}. Paczkę {trackingNumber} przekazaliśmy firmie {carrier} {shippedAt}, ale na razie nie widać ruchu.',
    'Zapytaliśmy firmę {carrier}, gdzie jest paczka. Jeśli do {nextUpdate} nic się nie zmieni, wybór należy do Państwa: wysyłamy ją jeszcze raz albo oddajemy pieniądze.',
  ],
  'scan-quiet': [
    'Paczka {trackingNumber} z zamówienia {orderId} została ostatnio zeskanowana {lastScanAt}: „{lastScan}”. Od {daysSinceScan, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} nie ma wieści, dlatego poprosiliśmy firmę {carrier} o jej odszukanie.',
    'Niektóre paczki są skanowane ponownie dopiero w kraju docelowym, więc może jeszcze dotrzeć. Jeśli do {nextUpdate} nie będzie nowego skanu, wybór należy do Państwa: druga paczka albo zwrot pieniędzy.',
  ],
  'ask-household': [
    'Dwa krótkie pytania pomogą nam znaleźć paczkę z zamówienia {orderId}.',
    'Czy adres w zamówieniu jest pełny, z numerem domu i mieszkania? I czy paczkę mógł odebrać sąsiad, recepcja albo ktoś z rodziny? Wystarczy „tak” lub „nie”.',
  ],
  'ask-photos': [
    'Abyśmy mogli szybko pomóc w sprawie zamówienia {orderId}, prosimy dodać tutaj do trzech zdjęć: całego produktu, miejsca, które budzi zastrzeżenia, i etykiety na kartonie.',
    'Nie muszą być idealne. Gdy tylko je zobaczymy, wrócimy z rozwiązaniem.',
  ],
  'ask-usable': [
    'Krótkie pytanie o zamówienie {orderId}: czy produktu „{itemTitle}” można używać w obecnym stanie, czy wcale?',
    'Jeśli chodzi o jedną część, prosimy napisać, o którą.',
  ],
  'ask-missing': [
    'Prosimy napisać, czego brakuje w zamówieniu {orderId}, w miarę możliwości z nazwą lub numerem z instrukcji.',
    'Małe części lubią chować się w wypełnieniu albo pod wieczkiem, warto tam zajrzeć jeszcze raz. Jeśli części tam nie ma, wyślemy ją.',
  ],
  'return-steps': [
    'Zwrot zamówienia {orderId} można zgłosić w swoich zamówieniach w serwisie {marketplace}: prosimy otworzyć zamówienie i wybrać tam zwrot. Warunki i etykieta zostaną wyświetlone.',
    'Do tego czasu prosimy nie używać produktu „{itemTitle}” i zostawić go w opakowaniu.',
  ],
  'return-after-arrival': [
    'Zamówienie {orderId} wyruszyło {shippedAt} z firmą {carrier}, numer przesyłki {trackingNumber}, więc nie możemy go już zatrzymać.',
    'Gdy dotrze, można zgłosić zwrot w swoich zamówieniach w serwisie {marketplace}, a resztą zajmiemy się my.',
  ],
  'acknowledge-wait': [
    'Liczyli Państwo na zamówienie {orderId} do {deliverBy}, a do tego trzeba było do nas pisać. Rozumiemy, że to irytujące.',
    'Zajmujemy się tą sprawą do końca i nie trzeba będzie tłumaczyć jej nikomu innemu.',
  ],
  'acknowledge-letdown': [
    'Po otwarciu paczki z zamówienia {orderId} zobaczyli Państwo coś innego, niż oczekiwali. Rozumiemy, że to rozczarowanie, które teraz kosztuje także czas.',
    'Zdjęcia i opis w zupełności nam wystarczą. Znajdziemy sposób, żeby to naprawić.',
  ],
  'acknowledge-event': [
    'Czytamy, że produkt „{itemTitle}” z zamówienia {orderId} był potrzebny na konkretny dzień. Ten dzień nie wróci i rozumiemy Państwa rozczarowanie.',
    'Możemy za to szybko załatwić resztę. Prosimy napisać: czy nadal chcą Państwo go otrzymać, czy wolą zwrot pieniędzy?',
  ],
  'acknowledge-again': [
    'O zamówieniu {orderId} pisali Państwo już nie raz i to jest męczące. Przeczytaliśmy wszystko od początku.',
    'Od teraz zajmuje się tym jedna osoba. Następna wiadomość przyjdzie do {nextUpdate} i nie trzeba o nią prosić.',
  ],
}
