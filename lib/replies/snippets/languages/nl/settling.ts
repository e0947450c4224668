import type { Says } from '../../define.ts'

/** Dutch: ways out, second parcel, part refund. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const settling: Says = {
  'way-refund-or-resend': [
    'Bestelling {orderId} had uiterlijk {deliverBy} bij u moeten zijn, en ik heb geen bewijs dat die is aangekomen. Daarom kiest u wat voor u beter is:',
    'We sturen “{itemTitle}” opnieuw met tracking, of we betalen u {fullRefund} terug. Laat me weten wat u liever hebt, en ik begin dezelfde dag.',
  ],
  'way-delivered-proof': [
    'Ik heb het nog eens nagekeken. {carrier} heeft pakket {trackingNumber} op {deliveredAt} bezorgd in {deliveryPlace}, de plaats die in bestelling {orderId} staat.',
    'Vraag het alstublieft nog eens na in huis, bij de buren en bij de receptie. Blijft het zoek, laat het me hier weten: dan laat ik {carrier} ernaar zoeken en help ik u met onze documenten.',
  ],
  'way-return-accepted': [
    'Ik heb uw retour voor bestelling {orderId} geaccepteerd. Het etiket betalen wij; u vindt het in uw retouraanvraag op {marketplace}.',
    'Zodra “{itemTitle}” terug is, betalen we u {fullRefund} terug. Houdt u het liever, laat het me weten, dan doe ik u een voorstel. U beslist.',
  ],
  'way-return-or-keep': [
    'Bij bestelling {orderId} hebt u de keuze. U kunt “{itemTitle}” terugsturen met een etiket dat wij betalen, en u krijgt {fullRefund} terug zodra het hier is.',
    'Of u houdt het, en we betalen u meteen {offerAmount} terug. Voor ons is allebei goed. Wat hebt u liever?',
  ],
  'way-full-refund': [
    'We hebben u voor bestelling {orderId} {refundedAmount} terugbetaald, op de manier waarop u hebt betaald.',
    'U hoeft niets terug te sturen. Bij uw bank kan het een paar dagen duren voordat u het bedrag ziet.',
  ],
  'way-return-terms': [
    'U kunt bestelling {orderId} terugsturen. Meld de retour aan in uw bestellingen op {marketplace}; de voorwaarden en de kosten van de terugweg ziet u daar voordat u akkoord gaat.',
    'Stuur “{itemTitle}” alstublieft ongebruikt en compleet. Als het hier is, kijken we het na en betalen we binnen twee werkdagen terug.',
  ],
  'way-refund-on-receipt': [
    'Uw retour voor bestelling {orderId} is genoteerd. Zodra het pakket weer bij ons is, betalen we u binnen twee werkdagen {refundAmount} terug, op de manier waarop u hebt betaald.',
    'U kunt het pakket volgen met het trackingnummer. Ik laat u weten wanneer het er is.',
  ],
  'ask-what-helps': [
    'Ik wil bestelling {orderId} regelen op de manier waar u het meest aan hebt. Wilt u “{itemTitle}” toch nog hebben, of hebt u liever geld terug?',
    'Laat het me in een paar woorden weten, en ik doe u uiterlijk {nextUpdate} een concreet voorstel.',
  ],
  'way-wrong-item': [
    'Bij bestelling {orderId} kreeg u iets anders dan “{itemTitle}”. We sturen u het juiste artikel, of we betalen u {fullRefund} terug, wat u wilt.',
    'Moet het verkeerde artikel terug, dan betalen wij het etiket, en we beginnen zonder daarop te wachten.',
  ],
  'way-wait-then-choose': [
    'Het pakket van bestelling {orderId} is onderweg en bereikt u hoogstwaarschijnlijk. Zullen we het tot {nextUpdate} de tijd geven?',
    'Is het er dan niet, dan kiest u: we sturen “{itemTitle}” opnieuw, of u krijgt {fullRefund} terug. Wacht u liever niet, laat het me dan nu weten.',
  ],
  'offer-resend': [
    'U hebt “{itemTitle}” besteld omdat u het wilde hebben, dus laat me het opnieuw sturen. Het kost u niets en het gaat met tracking op weg zodra u ja zegt.',
    'Hebt u voor bestelling {orderId} liever uw geld terug, dan is dat ook goed.',
  ],
  'offer-replacement': [
    'Ik wil graag dat u “{itemTitle}” hebt zoals u het hebt besteld. We kunnen u voor bestelling {orderId} een nieuw exemplaar sturen, met tracking en zonder kosten voor u.',
    'Het vertrekt uiterlijk {replacementShipBy} als u akkoord bent. Hebt u liever een terugbetaling, laat het me weten, en we doen het zo.',
  ],
  'resend-right-item': [
    'U hebt “{itemTitle}” besteld, dus dat hoort u te krijgen. Het juiste artikel van bestelling {orderId} vertrekt uiterlijk {replacementShipBy}, met tracking en zonder kosten voor u.',
    'Wat er per ongeluk kwam, kan bij u blijven tot we hebben afgesproken hoe het terugkomt. Ook dat kost u niets.',
  ],
  'check-address': [
    'Kijk alstublieft, voordat het tweede pakket van bestelling {orderId} vertrekt, naar het bezorgadres in uw bestellingen op {marketplace}. Is het volledig en klopt het nog?',
    'Een kort ja is genoeg. Is er iets veranderd, laat het me weten vóór {replacementShipBy}.',
  ],
  'resend-shipped': [
    'Uw tweede pakket voor bestelling {orderId} is onderweg met {replacementCarrier}, trackingnummer {replacementTracking}.',
    'Het zou uiterlijk {replacementArrival} bij u moeten zijn. Ik volg het tot het is aangekomen.',
  ],
  'part-for-delay': [
    'Pakket {trackingNumber} van bestelling {orderId} is in beweging: “{movingScan}”, op {lastScanAt}. Het is laat, daarom wil ik u nu {offerAmount} terugbetalen, en het pakket komt toch naar u toe.',
    'Is het er op {nextUpdate} niet, dan blijft de volledige terugbetaling voor u open. Vindt u dat goed?',
  ],
  'part-and-keep': [
    'Bedankt dat u me hebt laten zien wat er mis is met “{itemTitle}”. Ik wil u daarvoor {offerAmount} terugbetalen. U houdt het, en er hoeft niets terug.',
    'Stuurt u het liever terug, dan blijft dat mogelijk. Wat hebt u liever voor bestelling {orderId}?',
  ],
  'part-second-step': [
    'Bedankt voor uw eerlijke antwoord. Ik heb de cijfers van bestelling {orderId} nog eens bekeken en kan de terugbetaling verhogen naar {offerAmount}; “{itemTitle}” blijft bij u.',
    'Ook de retour blijft mogelijk. Laat me alstublieft weten wat u liever hebt.',
  ],
  'part-final-step': [
    'Ik heb de terugbetaling voor bestelling {orderId} verhoogd naar {offerAmount}; “{itemTitle}” blijft bij u. Daarboven is de retour met volledige terugbetaling voor ons beiden eerlijker.',
    'Kies vrij tussen de twee. Wat u kiest, begin ik dezelfde dag.',
  ],
  'part-beside-return': [
    'U kunt “{itemTitle}” gerust terugsturen. Wilt u het toch houden, dan kunnen we u voor bestelling {orderId} in plaats daarvan {offerAmount} terugbetalen, en bespaart u zich de gang naar het postkantoor.',
    'Voor ons is allebei goed, net wat u wilt.',
  ],
  'refund-recorded': [
    'We hebben u voor bestelling {orderId} {refundedAmount} terugbetaald, op de manier waarop u hebt betaald.',
    'Bij uw bank kan het een paar dagen duren voordat u het ziet. U hoeft verder niets te doen.',
  ],
  'part-accepted': [
    'Bedankt voor uw antwoord. Zoals afgesproken betaal ik u voor bestelling {orderId} {offerAmount} terug, op de manier waarop u hebt betaald, uiterlijk {nextUpdate}.',
    'U hoeft daar niets voor te doen.',
  ],
}
