import type { Says } from '../../define.ts'

/** Polish: ways out, second parcel, part refund. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const settling: Says = {
  'way-refund-or-resend': [
    'Zamówienie {orderId} powinno było dotrzeć do {deliverBy}, a nie mamy dowodu, że dotarło. Dlatego to Państwo wybierają:',
    'Wysyłamy „{itemTitle}” jeszcze raz ze śledzeniem albo zwracamy {fullRefund}. Prosimy napisać, co jest lepsze, a zaczniemy tego samego dnia.',
  ],
  'way-delivered-proof': [
    'Sprawdziliśmy jeszcze raz. Firma {carrier} doręczyła paczkę {trackingNumber} {deliveredAt}, miejsce: {deliveryPlace}, czyli tam, dokąd kierowano zamówienie {orderId}.',
    'Prosimy zapytać jeszcze raz domowników, sąsiadów i recepcję. Jeśli paczka się nie znajdzie, prosimy napisać tutaj: zlecimy firmie {carrier} poszukiwania i pomożemy naszymi dokumentami.',
  ],
  'way-return-accepted': [
    'Przyjęliśmy zwrot zamówienia {orderId}. Etykietę opłacamy my; znajduje się w zgłoszeniu zwrotu w serwisie {marketplace}.',
    'Gdy produkt „{itemTitle}” do nas wróci, zwrócimy {fullRefund}. Jeśli wolą go Państwo zatrzymać, prosimy napisać, a przedstawimy propozycję. Decyzja należy do Państwa.',
  ],
  'way-return-or-keep': [
    'W przypadku zamówienia {orderId} mają Państwo wybór. Można odesłać „{itemTitle}” z etykietą, którą opłacamy, i otrzymać {fullRefund}, gdy produkt do nas dotrze.',
    'Albo zatrzymać produkt, a my od razu zwrócimy {offerAmount}. Dla nas obie możliwości są dobre. Co Państwo wolą?',
  ],
  'way-full-refund': [
    'Zwróciliśmy {refundedAmount} za zamówienie {orderId} tą samą metodą, którą dokonano płatności.',
    'Niczego nie trzeba odsyłać. Bank może potrzebować kilku dni, aby pokazać tę kwotę.',
  ],
  'way-return-terms': [
    'Zamówienie {orderId} można zwrócić. Prosimy zgłosić zwrot w swoich zamówieniach w serwisie {marketplace}; warunki i koszty drogi powrotnej są tam widoczne przed zatwierdzeniem.',
    'Prosimy odesłać „{itemTitle}” nieużywany i kompletny. Gdy dotrze, sprawdzimy go i zwrócimy pieniądze w ciągu dwóch dni roboczych.',
  ],
  'way-refund-on-receipt': [
    'Zwrot zamówienia {orderId} jest odnotowany. Gdy paczka do nas wróci, w ciągu dwóch dni roboczych zwrócimy {refundAmount} tą samą metodą, którą dokonano płatności.',
    'Paczkę można śledzić po numerze przesyłki. Damy znać, gdy dotrze.',
  ],
  'ask-what-helps': [
    'Chcemy załatwić sprawę zamówienia {orderId} tak, aby jak najbardziej pomóc. Czy chcą Państwo mimo wszystko otrzymać „{itemTitle}”, czy wolą zwrot pieniędzy?',
    'Wystarczy kilka słów, a do {nextUpdate} przedstawimy konkretną propozycję.',
  ],
  'way-wrong-item': [
    'W zamówieniu {orderId} dotarło coś innego niż „{itemTitle}”. Wyślemy właściwy produkt albo zwrócimy {fullRefund}, jak Państwo wolą.',
    'Jeśli niewłaściwy trzeba będzie odesłać, etykietę opłacamy my i zaczynamy, nie czekając na niego.',
  ],
  'way-wait-then-choose': [
    'Paczka z zamówienia {orderId} jest w drodze i najprawdopodobniej dotrze. Czy damy jej czas do {nextUpdate}?',
    'Jeśli do tego dnia jej nie będzie, wybór należy do Państwa: wysyłamy „{itemTitle}” jeszcze raz albo zwracamy {fullRefund}. Jeśli wolą Państwo nie czekać, prosimy napisać już teraz.',
  ],
  'offer-resend': [
    'Zamówili Państwo „{itemTitle}”, bo był potrzebny, więc chętnie wyślemy go jeszcze raz. Nic to nie kosztuje, a paczka rusza ze śledzeniem od razu po zgodzie.',
    'Jeśli lepszy będzie zwrot pieniędzy za zamówienie {orderId}, to również dobrze.',
  ],
  'offer-replacement': [
    'Chcemy, aby produkt „{itemTitle}” był taki, jak go Państwo zamówili. W ramach zamówienia {orderId} możemy wysłać nowy, ze śledzeniem i bez kosztów po Państwa stronie.',
    'Wyruszy do {replacementShipBy}, jeśli się Państwo zgodzą. Jeśli lepszy będzie zwrot pieniędzy, prosimy napisać, a tak zrobimy.',
  ],
  'resend-right-item': [
    'Zamówili Państwo „{itemTitle}” i właśnie to powinno do Państwa trafić. Właściwy produkt z zamówienia {orderId} wyruszy do {replacementShipBy}, ze śledzeniem i bez kosztów po Państwa stronie.',
    'To, co przyszło omyłkowo, może na razie zostać u Państwa, aż ustalimy, jak wróci. To również nic nie kosztuje.',
  ],
  'check-address': [
    'Zanim wyruszy druga paczka z zamówienia {orderId}, prosimy spojrzeć na adres dostawy w swoich zamówieniach w serwisie {marketplace}. Czy jest pełny i nadal aktualny?',
    'Wystarczy krótkie „tak”. Jeśli coś się zmieniło, prosimy napisać przed {replacementShipBy}.',
  ],
  'resend-shipped': [
    'Druga paczka z zamówienia {orderId} jest w drodze, firma {replacementCarrier}, numer przesyłki {replacementTracking}.',
    'Powinna dotrzeć do {replacementArrival}. Śledzimy ją aż do doręczenia.',
  ],
  'part-for-delay': [
    'Paczka {trackingNumber} z zamówienia {orderId} jest w ruchu: „{movingScan}”, {lastScanAt}. Jest spóźniona, dlatego chcemy teraz zwrócić {offerAmount}, a paczka i tak dotrze.',
    'Jeśli do {nextUpdate} jej nie będzie, pełny zwrot pozostaje możliwy. Czy to Państwu odpowiada?',
  ],
  'part-and-keep': [
    'Dziękujemy za pokazanie, co jest nie tak z produktem „{itemTitle}”. Chcemy zwrócić za to {offerAmount}. Produkt zostaje u Państwa i niczego nie trzeba odsyłać.',
    'Jeśli wolą Państwo go odesłać, ta możliwość pozostaje. Co będzie lepsze w przypadku zamówienia {orderId}?',
  ],
  'part-second-step': [
    'Dziękujemy za szczerą odpowiedź. Jeszcze raz przejrzeliśmy liczby dotyczące zamówienia {orderId} i możemy podnieść zwrot do {offerAmount}; „{itemTitle}” zostaje u Państwa.',
    'Odesłanie również pozostaje możliwe. Prosimy napisać, co Państwo wolą.',
  ],
  'part-final-step': [
    'Podnieśliśmy zwrot za zamówienie {orderId} do {offerAmount}; „{itemTitle}” zostaje u Państwa. Powyżej tej kwoty dla obu stron uczciwsze jest odesłanie z pełnym zwrotem.',
    'Wybór jest całkowicie wolny. Tym, co Państwo wybiorą, zajmiemy się tego samego dnia.',
  ],
  'part-beside-return': [
    'Produkt „{itemTitle}” można oczywiście odesłać. Jeśli jednak chcieliby go Państwo zatrzymać, możemy zamiast tego zwrócić {offerAmount} za zamówienie {orderId} i niczego nie trzeba nadawać.',
    'Dla nas obie możliwości są dobre, jak Państwo wolą.',
  ],
  'refund-recorded': [
    'Zwróciliśmy {refundedAmount} za zamówienie {orderId} tą samą metodą, którą dokonano płatności.',
    'Bank może potrzebować kilku dni, aby to pokazać. Nic więcej nie trzeba robić.',
  ],
  'part-accepted': [
    'Dziękujemy za odpowiedź. Zgodnie z ustaleniami zwrócimy {offerAmount} za zamówienie {orderId} tą samą metodą, którą dokonano płatności, do {nextUpdate}.',
    'Nic nie trzeba w tym celu robić.',
  ],
}
