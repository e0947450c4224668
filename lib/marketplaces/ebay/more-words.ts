import type { Words } from './labels.ts'

/**
 * Further plausible words for the same labels, by language, after pages that another pair of hands
 * wrote without having seen this table (November 2026). Our own words and translations, none sourced.
 */
export const ebayMoreWords: Readonly<Record<string, Words>> = {
  en: {
    shipped: 'You marked the item as dispatched|You marked the item as shipped|Item shipped',
    buyerNote:
      "Comments from the buyer|Comments from your buyer|What the buyer said|What your buyer said|What the buyer told us|Buyer's explanation|Buyer's description of the problem",
  },
  de: {
    sold: 'Bestelldatum|Bestellt am|Datum des Verkaufs',
    paid: 'Zahlungsdatum|Bezahldatum|Zahlung eingegangen',
    username: 'Nutzername|Mitgliedsname|Benutzername',
    service: 'Vom Käufer gewählter Versandservice|Vom Käufer gewählte Versandart|Versandmethode',
    carrier: 'Versanddienst|Zusteller|Frachtführer',
    delivered: 'Zugestellt|Zugestellt am|Artikel zugestellt',
    opened:
      'Rückgabe eingeleitet|Rückgabe angefordert|Käufer hat eine Rückgabe beantragt|Der Käufer hat eine Rückgabe beantragt|Käufer hat Rückgabe beantragt|Rückgabe angefragt',
    buyerNote: 'Das sagt der Käufer|Kommentare des Käufers|Beschreibung des Käufers',
  },
  fr: {
    orderId: 'N° de commande|Nº de commande|Réf. commande',
    sold: 'Date de vente|Date de la vente|Date de commande|Date de la commande',
    paid: 'Date de paiement|Date du paiement|Payé le',
    username: "Pseudo|Pseudo de l'acheteur|Nom d'utilisateur",
    service:
      "Service de livraison sélectionné par l'acheteur|Mode de livraison|Service d'expédition|Mode d'expédition",
    tracking: 'N° de suivi|Nº de suivi',
    carrier: 'Société de transport|Transporteur utilisé',
    shipped: "Date d'expédition",
    delivered: 'Date de livraison|Objet livré',
    unitPrice: 'Prix de vente|Prix unitaire|Prix vendu',
    opened:
      "Retour initié|Retour commencé|L'acheteur a demandé un retour|Demande de retour|Demande de retour ouverte",
    buyerNote: "Ce que dit l'acheteur|Ce que l'acheteur a dit",
  },
  it: {
    orderId: 'Numero ordine|N. ordine|N° ordine',
    sold: "Data di vendita|Data vendita|Data dell'ordine|Data ordine",
    paid: 'Data di pagamento|Data pagamento|Data del pagamento',
    username: 'Nome utente|ID utente',
    service:
      "Servizio di spedizione selezionato dall'acquirente|Metodo di spedizione|Modalità di spedizione",
    carrier: 'Vettore|Spedizioniere',
    shipped: 'Data di spedizione',
    delivered: 'Data di consegna|Oggetto consegnato',
    unitPrice: 'Prezzo unitario',
    opened:
      "Restituzione aperta|Reso richiesto|Reso avviato|L'acquirente ha richiesto una restituzione|L'acquirente ha richiesto il reso",
    returnId: 'Numero reso|Numero della restituzione|ID reso|Numero di reso',
    buyerNote: "Cosa dice l'acquirente|Descrizione dell'acquirente",
  },
  es: {
    orderId: 'N.º de pedido|Nº de pedido|ID de pedido',
    sold: 'Fecha de venta|Fecha de la venta|Fecha del pedido|Fecha de pedido',
    paid: 'Fecha de pago|Fecha del pago|Pagado el día',
    username: 'Nombre de usuario|Usuario|Seudónimo',
    service:
      'Servicio de envío seleccionado por el comprador|Método de envío|Servicio de envío escogido por el comprador|Forma de envío',
    tracking: 'N.º de seguimiento|Nº de seguimiento|Código de seguimiento',
    carrier: 'Empresa de mensajería|Mensajería|Compañía de transporte',
    shipped: 'Fecha de envío',
    delivered: 'Fecha de entrega',
    itemId: 'N.º de artículo|Nº de artículo|ID del artículo',
    unitPrice: 'Precio de venta|Precio unitario|Precio por unidad',
    opened: 'Devolución abierta|El comprador ha solicitado una devolución',
    buyerNote: 'Lo que dice el comprador|Qué dice el comprador',
  },
  nl: {
    orderId: 'Bestelnr.|Ordernummer',
    sold: 'Verkoopdatum|Datum van verkoop|Besteldatum',
    paid: 'Betaaldatum|Datum van betaling',
    service: 'Door koper geselecteerde verzendservice|Verzendmethode|Verzendwijze',
    tracking: 'Traceringsnummer|Track & trace|Trackingcode',
    shipped: 'Verzenddatum',
    delivered: 'Bezorgdatum|Geleverd|Geleverd op',
    unitPrice: 'Verkoopprijs|Stuksprijs',
    opened: 'Retour geopend|Koper heeft een retour aangevraagd',
  },
  pl: {
    sold: 'Sprzedano dnia|Data zamówienia',
    paid: 'Data płatności|Data zapłaty',
    service: 'Usługa dostawy wybrana przez kupującego|Metoda wysyłki|Sposób wysyłki',
    tracking: 'Numer przesyłki|Numer do śledzenia',
    carrier: 'Firma kurierska|Kurier',
    delivered: 'Data dostarczenia|Data doręczenia',
    unitPrice: 'Cena sprzedaży|Cena jednostkowa',
    opened: 'Zwrot rozpoczęty|Kupujący poprosił o zwrot',
  },
}
