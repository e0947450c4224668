import type { Says } from '../../define.ts'

/** Italian: ways out, second parcel, part refund. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const settling: Says = {
  'way-refund-or-resend': [
    'L’ordine {orderId} doveva arrivarLe entro {deliverBy}, e non ho nessuna prova che sia arrivato. Quindi sceglie Lei che cosa è meglio:',
    'Spediamo di nuovo l’articolo «{itemTitle}» con tracciamento, oppure Le rimborsiamo {fullRefund}. Mi dica che cosa preferisce e comincio in giornata.',
  ],
  'way-delivered-proof': [
    'Ho controllato di nuovo. {carrier} ha consegnato il pacco {trackingNumber} {deliveredAt} a {deliveryPlace}, cioè nel luogo indicato nell’ordine {orderId}.',
    'La prego di chiedere ancora una volta in casa, ai vicini e in portineria. Se non si trova, me lo dica qui: lo farò cercare da {carrier} e La aiuterò con i nostri documenti.',
  ],
  'way-return-accepted': [
    'Ho accettato il Suo reso dell’ordine {orderId}. L’etichetta la paghiamo noi; la trova nella Sua richiesta di reso su {marketplace}.',
    'Quando l’articolo «{itemTitle}» sarà tornato, Le rimborsiamo {fullRefund}. Se preferisce tenerlo, me lo dica e Le farò una proposta. Decide Lei.',
  ],
  'way-return-or-keep': [
    'Per l’ordine {orderId} può scegliere. Può rimandare l’articolo «{itemTitle}» con un’etichetta che paghiamo noi, e Le rimborsiamo {fullRefund} quando è qui.',
    'Oppure lo tiene, e Le rimborsiamo subito {offerAmount}. Per noi vanno bene entrambe le cose. Che cosa preferisce?',
  ],
  'way-full-refund': [
    'Le abbiamo rimborsato {refundedAmount} per l’ordine {orderId}, sul metodo di pagamento che ha usato.',
    'Non deve rimandare nulla. La Sua banca può impiegare qualche giorno a mostrare l’importo.',
  ],
  'way-return-terms': [
    'Può rendere l’ordine {orderId}. Chieda il reso nei Suoi ordini su {marketplace}; le condizioni e i costi del rientro Le vengono mostrati prima della conferma.',
    'La prego di rimandare l’articolo «{itemTitle}» non usato e completo. Quando arriva, lo controlliamo e La rimborsiamo entro due giorni lavorativi.',
  ],
  'way-refund-on-receipt': [
    'Il Suo reso dell’ordine {orderId} è registrato. Quando il pacco sarà di nuovo da noi, Le rimborsiamo {refundAmount} entro due giorni lavorativi, sul metodo di pagamento che ha usato.',
    'Può seguire il pacco con il numero di spedizione. La avviserò quando sarà arrivato.',
  ],
  'ask-what-helps': [
    'Vorrei sistemare l’ordine {orderId} nel modo che Le è più utile. Vorrebbe comunque ricevere l’articolo «{itemTitle}», o preferisce un rimborso?',
    'Me lo dica in poche parole, e Le farò una proposta concreta entro {nextUpdate}.',
  ],
  'way-wrong-item': [
    'Per l’ordine {orderId} ha ricevuto qualcosa di diverso dall’articolo «{itemTitle}». Le mandiamo quello giusto oppure Le rimborsiamo {fullRefund}, come preferisce.',
    'Se quello sbagliato deve tornare, l’etichetta la paghiamo noi, e cominciamo senza aspettare che arrivi.',
  ],
  'way-wait-then-choose': [
    'Il pacco dell’ordine {orderId} è in viaggio e molto probabilmente Le arriverà. Gli diamo tempo fino a {nextUpdate}?',
    'Se per allora non è da Lei, sceglie Lei: spediamo di nuovo l’articolo «{itemTitle}» oppure Le rimborsiamo {fullRefund}. Se preferisce non aspettare, me lo dica adesso.',
  ],
  'offer-resend': [
    'Ha ordinato l’articolo «{itemTitle}» perché lo voleva, quindi mi permetta di spedirglielo di nuovo. Non Le costa nulla e parte con tracciamento appena dice di sì.',
    'Se preferisce il rimborso dell’ordine {orderId}, va bene lo stesso.',
  ],
  'offer-replacement': [
    'Vorrei che avesse l’articolo «{itemTitle}» come l’ha ordinato. Possiamo mandargliene uno nuovo per l’ordine {orderId}, con tracciamento e senza costi per Lei.',
    'Parte entro {replacementShipBy}, se è d’accordo. Se preferisce un rimborso, me lo dica e facciamo così.',
  ],
  'resend-right-item': [
    'Ha ordinato l’articolo «{itemTitle}», quindi è quello che deve avere. Quello giusto per l’ordine {orderId} parte entro {replacementShipBy}, con tracciamento e senza costi per Lei.',
    'Quello arrivato per sbaglio può restare da Lei finché non abbiamo concordato come farlo rientrare. Anche questo non Le costa nulla.',
  ],
  'check-address': [
    'Prima che parta il secondo pacco dell’ordine {orderId}, guardi per favore l’indirizzo di consegna nei Suoi ordini su {marketplace}. È completo e ancora giusto?',
    'Basta un sì. Se qualcosa è cambiato, me lo dica prima di {replacementShipBy}.',
  ],
  'resend-shipped': [
    'Il Suo secondo pacco per l’ordine {orderId} è in viaggio con {replacementCarrier}, numero di spedizione {replacementTracking}.',
    'Dovrebbe essere da Lei entro {replacementArrival}. Lo seguo finché non è arrivato.',
  ],
  'part-for-delay': [
    'Il pacco {trackingNumber} dell’ordine {orderId} si muove: «{movingScan}», {lastScanAt}. È in ritardo, perciò vorrei rimborsarLe subito {offerAmount}, e il pacco Le arriva comunque.',
    'Se entro {nextUpdate} non c’è, il rimborso completo resta a Sua disposizione. Le va bene così?',
  ],
  'part-and-keep': [
    'Grazie per avermi mostrato che cosa non va nell’articolo «{itemTitle}». Vorrei rimborsarLe {offerAmount}. Lo tiene, e non c’è nulla da rimandare.',
    'Se preferisce renderlo, resta sempre possibile. Che cosa preferisce per l’ordine {orderId}?',
  ],
  'part-second-step': [
    'Grazie per la Sua risposta sincera. Ho rivisto le cifre dell’ordine {orderId} e posso portare il rimborso a {offerAmount}; l’articolo «{itemTitle}» resta a Lei.',
    'Anche il reso resta possibile. Mi dica, per favore, che cosa preferisce.',
  ],
  'part-final-step': [
    'Ho portato il rimborso dell’ordine {orderId} a {offerAmount}; l’articolo «{itemTitle}» resta a Lei. Oltre questa cifra, il reso con rimborso completo è la via più giusta per entrambi.',
    'Scelga liberamente tra le due. Quello che sceglie lo avvio in giornata.',
  ],
  'part-beside-return': [
    'Può senz’altro rimandare l’articolo «{itemTitle}». Se invece volesse tenerlo, possiamo rimborsarLe {offerAmount} per l’ordine {orderId}, e si risparmia il giro alla posta.',
    'Per noi vanno bene entrambe le cose, come preferisce.',
  ],
  'refund-recorded': [
    'Le abbiamo rimborsato {refundedAmount} per l’ordine {orderId}, sul metodo di pagamento che ha usato.',
    'La Sua banca può impiegare qualche giorno a mostrarlo. Non deve fare altro.',
  ],
  'part-accepted': [
    'Grazie per la Sua risposta. Come concordato, Le rimborso {offerAmount} per l’ordine {orderId}, sul metodo di pagamento che ha usato, entro {nextUpdate}.',
    'Non deve fare nulla per questo.',
  ],
}
