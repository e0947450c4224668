import type { Says } from '../../define.ts'

/** Italian: first answer, facts, feelings. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const opening: Says = {
  'thank-missing': [
    'Grazie per averci scritto dell’ordine {orderId}. Ci dispiace che lo stia ancora aspettando.',
    'Sto verificando con il corriere il percorso del Suo pacco. Entro {nextUpdate} Le dirò che cosa ho trovato e che cosa faremo.',
  ],
  'thank-fault': [
    'Grazie per averci avvisati riguardo all’ordine {orderId}. Ci dispiace che non Le sia arrivato come doveva.',
    'Lo sto esaminando adesso. Entro {nextUpdate} avrà la mia risposta, con un modo per sistemare le cose.',
  ],
  'thank-return': [
    'Grazie per il Suo messaggio sull’ordine {orderId}. Non c’è nessun problema se non è quello che cercava.',
    'Sto controllando le condizioni di reso del Suo ordine e Le indicherò il prossimo passo entro {nextUpdate}.',
  ],
  'holding-reply': [
    'Grazie per il Suo messaggio sull’ordine {orderId}. Me ne occupo personalmente.',
    'Per darLe una risposta affidabile mi serve tempo fino a {nextUpdate}. Le scriverò entro allora, anche se un dettaglio dovesse essere ancora aperto.',
  ],
  'second-contact': [
    'Grazie per averci scritto di nuovo dell’ordine {orderId}. Ho letto tutto quello che ha scritto finora, non deve ripetere nulla.',
    'Avrà la mia risposta entro {nextUpdate}.',
  ],
  'thank-damaged': [
    '{hasPhotos, select, yes {Grazie per il Suo messaggio sull’ordine {orderId} e per le foto.} other {Grazie per il Suo messaggio sull’ordine {orderId}.}} Ci dispiace che l’articolo «{itemTitle}» sia arrivato danneggiato.',
    '{hasPhotos, select, yes {Ho guardato tutto e Le farò una proposta entro {nextUpdate}. Fino ad allora conservi la scatola, per favore.} other {Se può, aggiunga qui due foto: il danno e l’esterno della scatola. Avrà una mia proposta entro {nextUpdate}.}}',
  ],
  'thank-wrong': [
    'Grazie per il Suo messaggio sull’ordine {orderId}. Ci dispiace che il pacco non contenga quello che ha ordinato.',
    'Sto verificando con chi l’ha preparato. Entro {nextUpdate} saprà che cosa Le mandiamo e quando.',
  ],
  'thank-delivered': [
    'Grazie per averci scritto dell’ordine {orderId}. Ci dispiace che il pacco risulti consegnato e che Lei non l’abbia.',
    'Le credo, e sto chiedendo a {carrier} dove sia stato lasciato esattamente. Avrà mie notizie entro {nextUpdate}.',
  ],
  'scan-moving': [
    'Ho controllato l’ordine {orderId}. È partito {shippedAt} con {carrier}, numero di spedizione {trackingNumber}.',
    'L’ultima scansione dice «{movingScan}», {lastScanAt}: il pacco è quindi ancora in viaggio. Lo tengo d’occhio e Le scriverò di nuovo entro {nextUpdate}.',
  ],
  'scan-delivered': [
    'Ho controllato l’ordine {orderId}. {carrier} indica il pacco {trackingNumber} come consegnato {deliveredAt}: «{lastScan}».',
    'Potrebbe verificare se l’ha ritirato qualcuno in casa, un vicino o la portineria? Se non c’è, me lo dica qui e ne parlo con {carrier} in giornata.',
  ],
  'scan-none': [
    'Ho controllato l’ordine {orderId}. Abbiamo affidato il pacco {trackingNumber} a {carrier} {shippedAt}, ma {carrier} non mostra ancora alcun movimento.',
    'Ho chiesto a {carrier} dove si trova. Se entro {nextUpdate} non si è mosso nulla, sceglie Lei: lo spediamo di nuovo oppure La rimborsiamo.',
  ],
  'scan-quiet': [
    'Il pacco {trackingNumber} dell’ordine {orderId} è stato scansionato l’ultima volta {lastScanAt}: «{lastScan}». Da {daysSinceScan, plural, one {# giorno} other {# giorni}} non ci sono novità, perciò ho chiesto a {carrier} di cercarlo.',
    'Alcuni pacchi vengono scansionati di nuovo solo nel Paese di destinazione, quindi può ancora arrivare. Se entro {nextUpdate} non c’è una nuova scansione, sceglie Lei tra un secondo pacco e il rimborso.',
  ],
  'ask-household': [
    'Due brevi domande mi aiutano a trovare il pacco dell’ordine {orderId}.',
    'L’indirizzo dell’ordine è completo, con il numero civico e l’interno? E il pacco può averlo ritirato un vicino, la portineria o qualcuno della famiglia? Basta un sì o un no.',
  ],
  'ask-photos': [
    'Per poterLa aiutare in fretta con l’ordine {orderId}, aggiunga qui, per favore, fino a tre foto: l’articolo intero, il punto che non va e l’etichetta sulla scatola.',
    'Non devono essere perfette. Appena le ho viste, torno da Lei con una soluzione.',
  ],
  'ask-usable': [
    'Una breve domanda sull’ordine {orderId}: può usare l’articolo «{itemTitle}» così com’è, oppure per niente?',
    'Se il problema è un pezzo preciso, mi dica quale.',
  ],
  'ask-missing': [
    'Mi dica, per favore, che cosa manca nell’ordine {orderId}, se possibile con il nome o il numero indicato nelle istruzioni.',
    'I pezzi piccoli si nascondono volentieri nell’imbottitura o sotto il coperchio: un ultimo sguardo vale la pena. Se non c’è, glielo mando.',
  ],
  'return-steps': [
    'Può chiedere il reso dell’ordine {orderId} nei Suoi ordini su {marketplace}: apra l’ordine e scelga lì il reso. Le saranno mostrate le condizioni e l’etichetta.',
    'Fino ad allora lasci l’articolo «{itemTitle}» non usato e nella sua confezione, per favore.',
  ],
  'return-after-arrival': [
    'L’ordine {orderId} è partito {shippedAt} con {carrier}, numero di spedizione {trackingNumber}, quindi non posso più fermarlo.',
    'Quando l’avrà ricevuto, potrà chiedere il reso nei Suoi ordini su {marketplace}, e al resto penso io.',
  ],
  'acknowledge-wait': [
    'Lei contava sull’ordine {orderId} entro {deliverBy}, e ha dovuto anche scriverci. Capisco che sia seccante.',
    'Seguo la cosa finché non è risolta, e non dovrà spiegarla a nessun altro.',
  ],
  'acknowledge-letdown': [
    'Ha aperto il pacco dell’ordine {orderId} e ha trovato qualcosa di diverso da quello che sperava. Capisco la delusione, e che ora Le costi anche tempo.',
    'Le Sue foto e le Sue parole mi bastano. Troverò un modo per sistemare le cose.',
  ],
  'acknowledge-event': [
    'Leggo che l’articolo «{itemTitle}» dell’ordine {orderId} Le serviva per un giorno preciso. Quel giorno non torna, e capisco la Sua delusione.',
    'Quello che posso fare è sistemare il resto in fretta. Mi dica: lo vorrebbe ancora ricevere, o preferisce il rimborso?',
  ],
  'acknowledge-again': [
    'Ha scritto più di una volta dell’ordine {orderId}, ed è faticoso. Ho letto tutto dall’inizio.',
    'Da adesso se ne occupa una persona sola: io. Il mio prossimo messaggio arriva entro {nextUpdate}, senza che debba chiederlo.',
  ],
}
