import type { Words } from './labels.ts'

/**
 * Our own translations of the words in `labels.ts`, several (between `|`) where a page may choose
 * between them. None was seen on a page; a word that turns out wrong finds nothing and gives no
 * wrong fact.
 */
export const translations: Readonly<Record<string, Words>> = {
  de: {
    orderId: 'Bestellnummer|Bestell-ID|Bestell-Nr.|Bestellnr.',
    purchased: 'Kaufdatum|Bestelldatum|Bestellt am|Gekauft am|Bestellung vom',
    shipBy: 'Versenden bis|Versand bis|Versanddatum bis|Versandfrist|Zu versenden bis',
    deliverBy: 'Liefern bis|Lieferung bis|Zustellung bis|Voraussichtliche Lieferung|Liefertermin',
    service: 'Versandart|Versandservice|Versandmethode',
    channel: 'Verkaufskanal|Vertriebskanal',
    shipTo: 'Lieferadresse|Versandadresse|Liefern an|Lieferung an',
    contactBuyer: 'Käufer kontaktieren|Käufer|Name des Käufers|Kontakt zum Käufer',
    phone: 'Telefon|Telefonnummer',
    contents: 'Bestellinhalt|Inhalt der Bestellung',
    quantity:
      'Menge|Anzahl|Rückgabemenge|Retourenmenge|Menge der Rücksendung|Rücksendemenge|Zurückgesendete Menge',
    unitPrice: 'Stückpreis|Einzelpreis|Preis pro Einheit',
    unitPriceWithTax:
      'Stückpreis (inkl. MwSt.)|Einzelpreis (inkl. MwSt.)|Stückpreis (inkl. USt.)|Stückpreis inkl. MwSt.|Stückpreis (brutto)',
    unitPriceWithoutTax:
      'Stückpreis (exkl. MwSt.)|Stückpreis (ohne MwSt.)|Einzelpreis (ohne MwSt.)|Stückpreis exkl. MwSt.|Stückpreis (netto)',
    proceeds: 'Erlös|Verkaufserlös|Erlöse|Verkaufserlöse',
    itemSubtotal:
      'Zwischensumme Artikel|Artikelzwischensumme|Zwischensumme|Zwischensumme der Artikel|Artikel-Zwischensumme',
    itemsTotal:
      'Artikel gesamt|Summe Artikel|Artikelsumme|Zwischensumme|Gesamtbetrag der Artikel|Gesamtsumme Artikel|Zwischensumme Artikel',
    shipping:
      'Versand gesamt|Versandkosten|Versand|Versandkosten gesamt|Gesamtversandkosten|Summe Versand',
    tax: 'Steuer|Steuern|Steuer gesamt|Steuern gesamt|MwSt.|MwSt. gesamt|USt.|Mehrwertsteuer|Umsatzsteuer|Summe MwSt.',
    promotion:
      'Aktion|Rabatt|Werbeaktion|Werbeaktionen|Rabatt gesamt|Aktionsrabatt|Aktionen|Rabatte|Gutschein|Werbeaktionen gesamt|Aktionsrabatt gesamt|Aktionsrabatte gesamt|Aktionen gesamt|Summe Aktionsrabatte',
    itemTotal:
      'Artikel gesamt|Gesamtbetrag Artikel|Summe Artikel|Artikelgesamtbetrag|Gesamt Artikel|Gesamtsumme Artikel',
    grandTotal: 'Gesamtbetrag|Gesamtsumme|Gesamt|Summe|Bestellsumme|Gesamtpreis',
    refund:
      'Erstattung|Erstattet|Erstattung gesamt|Rückerstattung|Erstattungsbetrag|Erstattungen|Summe der Erstattungen|Rückerstattung gesamt',
    contextAsin: 'ID|Nr.',
    sku: 'Verkäufer-SKU|Händler-SKU',
    variation: 'Variante|Farbe|Größe|Stil|Muster',
    shipDate: 'Versanddatum|Versandt am|Versendet am',
    delivered: 'Zugestellt|Zugestellt am|Geliefert am',
    carrier:
      'Versandunternehmen|Versanddienstleister|Versanddienst|Transportunternehmen|Transporteur|Paketdienst|Spediteur|Zusteller',
    tracking:
      'Sendungsnummer|Sendungsverfolgungsnummer|Trackingnummer|Tracking-ID|Sendungsverfolgung',
    buyer: 'Käufer|Name des Käufers|Käufername|Kunde|Bewerter',
    product: 'Produktname|Produkt|Artikel|Artikelname|Titel|Produkttitel|Artikelbezeichnung',
    orderTotal: 'Bestellsumme|Bestellbetrag|Gesamtbetrag der Bestellung|Bestellwert',
    otherOrder:
      'Ersatzbestellung|Ersatzbestellnummer|Ursprüngliche Bestellung|Verwandte Bestellung',
    state:
      'Status|Bestellstatus|Rücksendestatus|Status der Rücksendung|Antragsstatus|Aktueller Status|Fallstatus|Status des Antrags',
    returnId:
      'Rücksendeantrags-ID|Rücksende-ID|Rücksendeantragsnummer|Rücksendenummer|ID des Rücksendeantrags',
    rma: 'RMA|RMA-ID|RMA-Nummer|RMA-Nr.',
    returnReason:
      'Rücksendegrund|Grund der Rücksendung|Grund für die Rücksendung|Rückgabegrund|Grund für die Rückgabe',
    reason: 'Grund|Kontaktgrund|Anlass',
    returnDate:
      'Rücksendung beantragt am|Rücksendung angefordert am|Antragsdatum|Datum des Rücksendeantrags|Beantragt am|Angefordert am|Rücksendeantrag vom|Datum der Anfrage|Datum der Rücksendeanfrage|Rücksendeanfrage vom|Rücksendedatum|Datum der Rückgabeanfrage|Datum des Rückgabeantrags|Rückgabe beantragt am|Rückgabedatum',
    comment:
      'Kommentare des Käufers|Kommentar des Käufers|Käuferkommentar|Käuferkommentare|Kundenkommentar|Kundenkommentare|Kommentar|Kommentare|Anmerkung des Käufers',
    resolution: 'Gewünschte Lösung|Lösung|Bevorzugte Lösung|Art der Rücksendung|Rücksendeart',
    refunded:
      'Erstattet|Bereits erstattet|Erstatteter Betrag|Bereits erstatteter Betrag|Bisher erstattet',
    claimId:
      'Antrags-ID|Antragsnummer|A-bis-z-Antragsnummer|Fallnummer|Garantieantrags-ID|Anspruchs-ID|Anspruchsnummer|Reklamationsnummer',
    safetId:
      'SAFE-T-Antrags-ID|SAFE-T-ID|SAFE-T-Antragsnummer|SAFE-T-Antrag|SAFE-T-Anspruchsnummer|SAFE-T-Anspruchs-ID|SAFE-T-Anspruch|SAFE-T-Forderungs-ID|SAFE-T-Forderung',
    claimReason:
      'Antragsgrund|Grund des Antrags|Grund für den Antrag|Art des Antrags|Grund des Anspruchs|Anspruchsgrund|Grund für den Anspruch|Grund für Anspruch|Grund der Reklamation|Reklamationsgrund',
    claimAmount:
      'Antragsbetrag|Beantragter Betrag|Geforderter Betrag|Angeforderter Betrag|Strittiger Betrag|Höhe des Antrags|Beantragte Erstattung|Rückbuchungsbetrag|Beanspruchter Betrag|Höhe des Anspruchs|Anspruchsbetrag|Höhe der Forderung|Reklamationsbetrag|Betrag des Antrags',
    amount: 'Betrag',
    claimDate:
      'Antrag gestellt am|Antrag eingegangen am|Antrag erhalten am|Eingereicht am|Eröffnet am|Eingegangen am|Erhalten am|Erstellt am|Datum des Antrags|Einreichungsdatum|Erstellungsdatum|Rückbuchungsdatum|Anspruch gestellt am|Datum des Anspruchs|Anspruchsdatum|Eingereicht|Erstellt|Reklamation vom',
    respondBy:
      'Antworten bis|Antwort bis|Antwort fällig|Antwort fällig am|Antwort erforderlich bis|Fällig am|Fällig bis|Antwortfrist|Frist|Frist zur Antwort|Reagieren bis|Stellungnahme bis',
    chargebackId: 'Rückbuchungs-ID|Rückbuchungsnummer|Fall-ID|Fallnummer|Vorgangsnummer',
    chargebackReason: 'Rückbuchungsgrund|Grund der Rückbuchung|Grund für die Rückbuchung',
    rating: 'Bewertung|Sternebewertung|Bewertung des Käufers',
    feedbackText:
      'Kommentar|Kommentare|Feedback|Kommentar des Käufers|Kommentare des Käufers|Bewertungstext',
    foreign:
      'Weitere Bestellungen dieses Käufers|Andere Bestellungen dieses Käufers|Weitere Bestellungen|Zuletzt angesehen|Empfehlungen|Empfohlen für Sie|Ähnliche Artikel|Ähnliche Produkte|Preisempfehlungen|Gesponsert|Wird oft zusammen gekauft|Weitere Anträge',
    returnTracking:
      'Sendungsnummer der Rücksendung|Rücksende-Sendungsnummer|Rücksendungsverfolgungsnummer|Sendungsverfolgungsnummer der Rücksendung|Tracking-ID der Rücksendung|Retouren-Sendungsnummer',
    returnCarrier:
      'Versandunternehmen der Rücksendung|Versanddienstleister der Rücksendung|Transportunternehmen der Rücksendung|Rücksende-Transportunternehmen',
  },
  fr: {
    orderId: 'N° de commande|Numéro de commande|ID de commande|Commande n°',
    purchased:
      "Date de commande|Date de l'achat|Commandé le|Date de la commande|Acheté le|Achetée le|Commandée le|Commande passée le",
    shipBy:
      "Expédier avant le|Expédier d'ici le|Date limite d'expédition|À expédier avant le|Date d'expédition prévue|Expédier avant",
    deliverBy:
      "Livrer avant le|Livrer d'ici le|Livraison prévue|Livraison estimée|À livrer avant le|Livrer avant",
    service: "Service d'expédition|Service de livraison|Mode d'expédition|Mode de livraison",
    channel: 'Canal de vente',
    shipTo: "Adresse d'expédition|Livrer à",
    contactBuyer: "Acheteur|Nom de l'acheteur|Contacter l'acheteur/l'acheteuse",
    phone: 'Numéro de téléphone|Tél.',
    unitPrice: 'Prix unitaire|Prix à l’unité',
    unitPriceWithTax:
      'Prix unitaire (TTC)|Prix unitaire TTC|Prix unitaire (TVA incluse)|Prix unitaire (TVA comprise)|Prix unitaire (taxes incluses)',
    unitPriceWithoutTax:
      'Prix unitaire (HT)|Prix unitaire HT|Prix unitaire (hors TVA)|Prix unitaire (hors taxes)',
    proceeds: 'Produit|Produits de la vente|Produits',
    itemSubtotal: "Sous-total de l'article|Sous-total des articles|Sous-total|Sous-total article",
    itemsTotal: 'Total des articles|Total articles|Sous-total|Sous-total des articles',
    shipping:
      "Total d'expédition|Total de l'expédition|Total de la livraison|Frais d'expédition|Frais de livraison|Livraison|Total expédition|Total livraison|Total des frais de livraison|Expédition",
    tax: 'Taxe|Taxes|TVA|Total TVA|Total de la TVA|Total des taxes|Total taxes',
    promotion:
      'Remise|Réduction|Total des promotions|Total de la promotion|Remises|Réductions|Total promotions|Remise promotionnelle',
    itemTotal: "Total de l'article|Total article|Total pour cet article",
    grandTotal: 'Montant total|Total général|Total de la commande|Total TTC|Total',
    refund:
      'Remboursement|Remboursé|Total du remboursement|Total remboursé|Remboursement appliqué|Remboursements|Montant remboursé|Total des remboursements',
    contextAsin: 'ID|Id.|Identifiant',
    sku: 'SKU vendeur|UGS|SKU du vendeur',
    variation: 'Variante|Couleur|Taille|Style|Motif',
    shipDate: "Date d'expédition|Expédié le|Expédiée le",
    delivered: 'Livrée|Livré|Livré le|Date de livraison|Livrée le',
    carrier: 'Transporteur',
    tracking: 'Numéro de suivi|N° de suivi|ID de suivi',
    buyer: "Acheteur|Nom de l'acheteur|Client|Nom du client|Évaluateur",
    product: "Nom du produit|Produit|Article|Titre|Nom de l'article|Titre du produit",
    orderTotal:
      'Total de la commande|Montant de la commande|Montant total de la commande|Valeur de la commande',
    otherOrder:
      "Commande de remplacement|Numéro de la commande de remplacement|Commande d'origine|Commande associée",
    state:
      'Statut|État|Statut de la commande|Statut du retour|Statut de la demande|Statut de la réclamation|Statut actuel|Statut du dossier',
    returnId:
      'ID de la demande de retour|Numéro de la demande de retour|Numéro de retour|ID de retour|Identifiant de la demande de retour',
    rma: 'RMA|Numéro RMA|ID RMA|Numéro de RMA',
    returnReason: 'Motif du retour|Motif de retour|Raison du retour',
    reason: 'Motif|Raison|Motif du contact',
    returnDate:
      'Date de la demande de retour|Date de la demande|Retour demandé le|Demandé le|Demande effectuée le|Date de demande|Retour créé le|Date du retour|Demande de retour du',
    comment:
      "Commentaires de l'acheteur|Commentaire de l'acheteur|Commentaires du client|Commentaire du client|Commentaires|Commentaire",
    resolution:
      'Résolution|Résolution demandée|Solution demandée|Type de retour|Solution souhaitée',
    refunded: 'Déjà remboursé|Remboursé|Montant remboursé|Montant déjà remboursé|Total remboursé',
    claimId:
      'Numéro de réclamation|ID de réclamation|ID de la réclamation|Numéro de la réclamation|Identifiant de la réclamation|Numéro de la demande|ID de la demande',
    safetId:
      'ID de réclamation SAFE-T|ID de la réclamation SAFE-T|Numéro de réclamation SAFE-T|ID SAFE-T|Réclamation SAFE-T|Numéro de demande SAFE-T|ID de demande SAFE-T|ID de la demande SAFE-T|Demande SAFE-T',
    claimReason:
      'Motif de la réclamation|Motif de réclamation|Raison de la réclamation|Type de réclamation|Motif de la demande|Motif de la demande de remboursement|Raison de la demande',
    claimAmount:
      'Montant de la réclamation|Montant réclamé|Montant demandé|Montant contesté|Montant du litige|Remboursement demandé|Montant de la rétrofacturation|Montant de la demande|Montant du remboursement demandé|Montant en litige',
    amount: 'Montant',
    claimDate:
      'Date de la réclamation|Réclamation déposée le|Déposée le|Déposé le|Ouverte le|Ouvert le|Reçue le|Reçu le|Créée le|Soumise le|Envoyée le|Date de création|Date de réception|Date de dépôt',
    respondBy:
      "Répondre avant le|Répondre avant|Répondre d'ici le|Réponse attendue avant le|Réponse attendue le|Date limite de réponse|Date limite|Échéance|À répondre avant le|Réponse requise avant le",
    chargebackId:
      'ID de rétrofacturation|Numéro de rétrofacturation|Numéro de dossier|ID du dossier|ID du litige',
    chargebackReason: 'Motif de la rétrofacturation|Motif de rétrofacturation|Motif du litige',
    rating: "Note|Évaluation|Notation|Note de l'acheteur",
    feedbackText:
      "Commentaires|Commentaire|Commentaires de l'acheteur|Commentaire de l'acheteur|Avis|Évaluation de l'acheteur",
    foreign:
      'Autres commandes de cet acheteur|Autres commandes|Commandes récentes|Consultés récemment|Recommandations|Recommandé pour vous|Articles similaires|Produits similaires|Sponsorisé|Recommandations de prix|Autres réclamations',
    quantity: 'Quantité du retour|Quantité retournée|Quantité à retourner',
    returnTracking:
      'Numéro de suivi du retour|N° de suivi du retour|ID de suivi du retour|Suivi du retour',
    returnCarrier: 'Transporteur du retour|Transporteur pour le retour',
  },
  it: {
    orderId: "Numero d'ordine|Numero ordine|ID ordine|ID dell'ordine",
    purchased:
      "Data d'acquisto|Data di acquisto|Data dell'ordine|Data ordine|Data acquisto|Acquistato il|Ordinato il|Acquisto effettuato il",
    shipBy:
      'Spedire entro|Spedire entro il|Spedisci entro|Spedisci entro il|Data di spedizione prevista',
    deliverBy:
      'Consegnare entro|Consegnare entro il|Consegna entro|Consegna prevista|Consegna stimata',
    service: 'Servizio di spedizione|Metodo di spedizione|Modalità di spedizione',
    channel: 'Canale di vendita',
    shipTo: 'Spedisci a|Spedire a|Indirizzo di spedizione|Indirizzo di consegna',
    contactBuyer: "Contatta l'acquirente|Contatta acquirente|Acquirente|Nome dell'acquirente",
    phone: 'Telefono|Numero di telefono',
    contents: "Contenuto dell'ordine|Contenuto ordine",
    quantity: 'Quantità|Quantità del reso|Quantità restituita|Quantità da restituire|Quantità resa',
    unitPrice: 'Prezzo unitario|Prezzo per unità',
    unitPriceWithTax:
      'Prezzo unitario (IVA inclusa)|Prezzo unitario IVA inclusa|Prezzo unitario (incl. IVA)',
    unitPriceWithoutTax:
      'Prezzo unitario (IVA esclusa)|Prezzo unitario IVA esclusa|Prezzo unitario (escl. IVA)',
    proceeds: 'Proventi|Proventi della vendita|Ricavi|Ricavi delle vendite',
    itemSubtotal:
      "Subtotale dell'articolo|Subtotale articolo|Subtotale|Totale parziale|Subtotale articoli",
    itemsTotal:
      'Totale articoli|Totale degli articoli|Subtotale|Totale parziale|Subtotale articoli',
    shipping:
      'Totale spedizione|Totale della spedizione|Spese di spedizione|Spedizione|Totale spese di spedizione|Costi di spedizione',
    tax: 'Imposte|Imposta|IVA|Totale IVA|Totale imposte|Tasse',
    promotion:
      'Promozione|Promozioni|Sconto|Totale promozioni|Sconti|Sconto promozionale|Totale promozione',
    itemTotal: "Totale dell'articolo|Totale articolo",
    grandTotal: "Totale|Totale complessivo|Totale dell'ordine|Totale ordine|Importo totale",
    refund:
      'Rimborso|Rimborsato|Totale rimborso|Importo rimborsato|Rimborsi|Totale rimborsato|Rimborso applicato|Totale rimborsi',
    contextAsin: 'ID',
    sku: 'SKU venditore|SKU del venditore',
    variation: 'Variante|Colore|Dimensione|Taglia|Stile',
    shipDate: 'Data di spedizione|Spedito il|Data spedizione',
    delivered: 'Consegnato|Consegnato il',
    carrier: 'Corriere|Vettore',
    tracking:
      'Numero di tracking|Numero di tracciamento|ID tracking|ID di tracciamento|Codice di tracciamento|Numero di monitoraggio',
    buyer: "Acquirente|Nome dell'acquirente|Nome acquirente|Cliente|Nome del cliente",
    product: 'Nome del prodotto|Nome prodotto|Prodotto|Articolo|Titolo|Titolo del prodotto',
    orderTotal:
      "Totale dell'ordine|Totale ordine|Importo dell'ordine|Importo ordine|Valore dell'ordine",
    otherOrder:
      "Ordine sostitutivo|Numero dell'ordine sostitutivo|Ordine originale|Ordine correlato",
    state:
      "Stato|Stato dell'ordine|Stato ordine|Stato del reso|Stato della richiesta|Stato del reclamo|Stato attuale|Stato del caso",
    returnId:
      'ID della richiesta di reso|ID richiesta di reso|Numero della richiesta di reso|ID reso|Numero di reso',
    rma: 'RMA|ID RMA|Numero RMA',
    returnReason: 'Motivo del reso|Motivo della restituzione|Motivo reso',
    reason: 'Motivo|Motivo del contatto',
    returnDate:
      'Data della richiesta di reso|Data richiesta di reso|Data della richiesta|Data richiesta|Reso richiesto il|Richiesto il|Richiesta del|Data del reso|Data di richiesta del reso|Reso creato il',
    comment:
      "Commenti dell'acquirente|Commento dell'acquirente|Commenti del cliente|Commento del cliente|Commenti|Commento",
    resolution: 'Risoluzione|Risoluzione richiesta|Soluzione richiesta|Tipo di reso',
    refunded:
      'Già rimborsato|Rimborsato|Importo rimborsato|Importo già rimborsato|Totale rimborsato',
    claimId: 'ID reclamo|ID del reclamo|Numero reclamo|Numero del reclamo',
    safetId:
      'ID reclamo SAFE-T|ID del reclamo SAFE-T|Numero del reclamo SAFE-T|ID SAFE-T|Reclamo SAFE-T|ID richiesta SAFE-T|ID della richiesta SAFE-T|Numero della richiesta SAFE-T|Richiesta SAFE-T',
    claimReason:
      'Motivo del reclamo|Motivo reclamo|Tipo di reclamo|Motivo della richiesta|Motivo della richiesta di rimborso|Motivo della segnalazione',
    claimAmount:
      'Importo del reclamo|Importo reclamato|Importo richiesto|Importo contestato|Rimborso richiesto|Importo della contestazione|Importo del chargeback|Importo della richiesta|Importo del rimborso richiesto',
    amount: 'Importo',
    claimDate:
      'Data del reclamo|Data reclamo|Presentato il|Aperto il|Ricevuto il|Inviato il|Creato il|Data di presentazione|Data di creazione|Data di apertura',
    respondBy:
      'Rispondere entro|Rispondere entro il|Rispondi entro|Rispondi entro il|Risposta entro|Risposta entro il|Scadenza|Scadenza della risposta|Termine di risposta|Risposta richiesta entro',
    chargebackId:
      'ID chargeback|Numero chargeback|ID del caso|Numero del caso|ID caso|ID contestazione',
    chargebackReason: 'Motivo del chargeback|Motivo chargeback|Motivo della contestazione',
    rating: 'Valutazione|Voto|Punteggio',
    feedbackText: "Commenti|Commento|Feedback|Commenti dell'acquirente|Commento dell'acquirente",
    foreign:
      'Altri ordini di questo acquirente|Altri ordini|Ordini recenti|Visti di recente|Consigliati|Consigliati per te|Raccomandazioni|Articoli simili|Prodotti simili|Sponsorizzato|Suggerimenti sui prezzi|Altri reclami',
    returnTracking:
      'Numero di tracking del reso|Numero di tracciamento del reso|ID di tracking del reso|Codice di tracciamento del reso',
    returnCarrier: 'Corriere del reso|Corriere per il reso',
  },
  es: {
    orderId:
      'N.º de pedido|Número de pedido|ID de pedido|Id. de pedido|ID del pedido|N.º del pedido|Número del pedido',
    purchased:
      'Fecha de compra|Fecha del pedido|Fecha de pedido|Comprado el|Pedido el|Pedido realizado el',
    shipBy:
      'Enviar antes del|Enviar antes de|Fecha límite de envío|Enviar como máximo el|Enviar el|Fecha de envío prevista',
    deliverBy:
      'Entregar antes del|Entregar antes de|Fecha límite de entrega|Entrega estimada|Entrega prevista',
    service: 'Servicio de envío|Método de envío',
    channel: 'Canal de venta|Canal de ventas',
    shipTo: 'Dirección de envío|Dirección de entrega|Entregar a',
    contactBuyer:
      'Contactar con el comprador|Contactar al comprador|Comprador|Nombre del comprador|Contactar comprador|Ponerse en contacto con el comprador',
    phone: 'Teléfono|Número de teléfono',
    contents: 'Contenido del pedido',
    unitPrice: 'Precio unitario|Precio por unidad',
    unitPriceWithTax:
      'Precio unitario (IVA incluido)|Precio unitario con IVA|Precio unitario (con IVA)|Precio unitario (impuestos incluidos)',
    unitPriceWithoutTax:
      'Precio unitario (sin IVA)|Precio unitario sin IVA|Precio unitario (IVA no incluido)|Precio unitario (sin impuestos)',
    proceeds: 'Ganancias|Ingresos|Ingresos por ventas|Importe de la venta|Ganancias de la venta',
    itemSubtotal:
      'Subtotal del artículo|Subtotal de artículos|Subtotal|Subtotal de los artículos|Subtotal del producto',
    itemsTotal:
      'Total de artículos|Total de los artículos|Total artículos|Subtotal|Subtotal de artículos|Total de productos',
    shipping:
      'Total del envío|Total de envío|Gastos de envío|Envío|Total gastos de envío|Total de gastos de envío',
    tax: 'Impuestos|Impuesto|IVA|Total de impuestos|Total del IVA|Total IVA|Total impuestos',
    promotion:
      'Promoción|Promociones|Descuento|Total de promociones|Descuentos|Descuento promocional|Total de la promoción|Cupón',
    itemTotal: 'Total del artículo|Total artículo|Total del producto',
    grandTotal: 'Total general|Total del pedido|Importe total|Total|Suma total',
    refund:
      'Reembolso|Reembolsado|Total del reembolso|Reembolso aplicado|Reembolsos|Total reembolsado|Importe reembolsado|Total de reembolsos',
    contextAsin: 'ID|Id',
    sku: 'SKU del vendedor|SKU vendedor',
    variation: 'Variante|Variación|Color|Talla|Tamaño|Estilo',
    shipDate: 'Fecha de envío|Enviado el',
    delivered: 'Entregado|Entregado el',
    carrier: 'Transportista|Empresa de transporte|Empresa de mensajería',
    tracking: 'N.º de seguimiento|ID de seguimiento|Id. de seguimiento|Seguimiento',
    buyer: 'Comprador|Nombre del comprador|Cliente|Nombre del cliente',
    product: 'Nombre del producto|Producto|Artículo|Título|Nombre del artículo|Título del producto',
    orderTotal:
      'Total del pedido|Importe del pedido|Importe total del pedido|Valor del pedido|Monto del pedido',
    otherOrder:
      'Pedido de sustitución|Pedido de reemplazo|Pedido original|Pedido relacionado|Número del pedido de sustitución',
    state:
      'Estado|Estado del pedido|Estado de la devolución|Estado de la solicitud|Estado de la reclamación|Estado actual|Estado del reclamo|Estado del caso|Estatus',
    returnId:
      'ID de la solicitud de devolución|ID de solicitud de devolución|Número de solicitud de devolución|Número de devolución|ID de devolución',
    rma: 'RMA|ID de RMA|Número de RMA|Número RMA',
    returnReason:
      'Motivo de la devolución|Motivo de devolución|Razón de la devolución|Causa de la devolución',
    reason: 'Motivo|Razón|Motivo del contacto|Motivo de contacto',
    returnDate:
      'Fecha de la solicitud de devolución|Fecha de solicitud de devolución|Fecha de la solicitud|Fecha de solicitud|Devolución solicitada el|Solicitada el|Solicitado el|Fecha de la devolución|Fecha de devolución|Devolución creada el',
    comment:
      'Comentarios del comprador|Comentario del comprador|Comentarios del cliente|Comentario del cliente|Comentarios|Comentario',
    resolution:
      'Resolución|Resolución solicitada|Solución solicitada|Tipo de devolución|Resolución preferida',
    refunded:
      'Ya reembolsado|Reembolsado|Importe reembolsado|Importe ya reembolsado|Monto reembolsado|Total reembolsado',
    claimId:
      'ID de reclamación|ID de la reclamación|Número de reclamación|Número de la reclamación|ID del reclamo|Número de reclamo',
    safetId:
      'ID de reclamación SAFE-T|ID de la reclamación SAFE-T|Número de reclamación SAFE-T|ID de SAFE-T|Reclamación SAFE-T|ID de solicitud SAFE-T|Número de solicitud SAFE-T',
    claimReason:
      'Motivo de la reclamación|Motivo de reclamación|Motivo del reclamo|Tipo de reclamación|Motivo de la solicitud|Razón de la reclamación',
    claimAmount:
      'Importe de la reclamación|Importe reclamado|Importe solicitado|Monto reclamado|Monto del reclamo|Monto solicitado|Importe en disputa|Reembolso solicitado|Importe de la retrocesión|Importe del contracargo|Monto del contracargo|Importe de la solicitud|Importe del reembolso solicitado',
    amount: 'Importe|Monto',
    claimDate:
      'Fecha de la reclamación|Fecha de reclamación|Presentada el|Presentado el|Abierta el|Abierto el|Recibida el|Recibido el|Enviada el|Creada el|Fecha de presentación|Fecha de creación|Fecha de apertura|Fecha del reclamo',
    respondBy:
      'Responder antes del|Responder antes de|Responde antes del|Fecha límite de respuesta|Fecha límite para responder|Fecha límite|Plazo de respuesta|Respuesta antes del|Responder a más tardar el|Vence el',
    chargebackId:
      'ID de contracargo|ID del contracargo|Número de contracargo|ID de retrocesión|ID de caso|ID del caso|Número de caso',
    chargebackReason:
      'Motivo del contracargo|Motivo de contracargo|Motivo de la retrocesión|Motivo de la disputa',
    rating: 'Valoración|Calificación|Puntuación',
    feedbackText:
      'Comentarios|Comentario|Comentarios del comprador|Comentario del comprador|Opinión',
    foreign:
      'Otros pedidos de este comprador|Otros pedidos|Pedidos recientes|Vistos recientemente|Recomendaciones|Recomendado para ti|Artículos similares|Productos similares|Patrocinado|Recomendaciones de precios|Otras reclamaciones',
    quantity:
      'Cantidad devuelta|Cantidad de la devolución|Cantidad a devolver|Cantidad de devolución',
    returnTracking:
      'Número de seguimiento de la devolución|N.º de seguimiento de la devolución|ID de seguimiento de la devolución',
    returnCarrier: 'Transportista de la devolución|Empresa de transporte de la devolución',
  },
  ja: {
    orderId: '注文番号|注文ID|注文 ID|オーダーID',
    purchased: '注文日|購入日|注文日時|購入日時',
    shipBy: '出荷期限|出荷予定日|発送期限|出荷期日',
    deliverBy: 'お届け期限|配達期限|お届け予定日|配達予定日|配送予定日|お届け日',
    service: '配送サービス|配送方法',
    channel: '販売経路|販売チャネル|販売チャンネル',
    shipTo: 'お届け先|配送先|配送先住所|お届け先住所|届け先',
    contactBuyer: '購入者に連絡する|購入者に連絡|購入者|購入者名|購入者への連絡',
    phone: '電話番号|電話',
    contents: '注文内容|注文の内容',
    quantity: '注文数量|個数|返品数量|返品数|返品個数',
    unitPrice: '単価',
    unitPriceWithTax: '単価（税込）|単価 （税込み）|単価 （税込）|単価 (税込み)|単価 (税込)',
    unitPriceWithoutTax: '単価（税抜）|単価 （税抜き）|単価 （税抜）|単価 (税抜き)|単価 (税抜)',
    proceeds: '売上|売上金',
    itemSubtotal: '商品小計|小計',
    itemsTotal: '商品の合計|商品合計|商品小計|小計',
    shipping: '配送料合計|配送料|送料|送料の合計|送料合計',
    tax: '税金|税|消費税|税金の合計|消費税の合計|税の合計|税合計|消費税合計',
    promotion:
      'プロモーション|プロモーション割引|割引|プロモーションの合計|プロモーション合計|クーポン|割引の合計',
    itemTotal: '商品の合計|商品合計',
    grandTotal: '合計|総計|注文合計|総合計|注文の合計|ご請求額',
    refund: '返金|返金額|返金の合計|返金済み|返金合計|返金済',
    contextAsin: 'ID',
    sku: '出品者SKU|出品者 SKU',
    variation: 'バリエーション|色|カラー|サイズ|スタイル',
    shipDate: '出荷日|発送日',
    delivered: '配達済み|配達完了|配達完了日|配達日',
    carrier: '配送業者|運送会社|配送会社|運送業者',
    tracking: 'お問い合わせ伝票番号|追跡番号|追跡ID|伝票番号|追跡 ID',
    buyer: '購入者|購入者名|購入者の名前|お客様|お客様名|購入者氏名',
    product: '商品名|商品|商品タイトル|製品|商品の詳細',
    orderTotal: '注文合計|注文金額|注文の合計金額|注文総額|ご注文合計',
    otherOrder: '交換注文|交換品の注文番号|元の注文|関連する注文|代替注文',
    state:
      '状態|注文ステータス|返品ステータス|返品の状態|申請ステータス|現在のステータス|ケースのステータス|クレームのステータス',
    returnId: '返品リクエストID|返品リクエスト番号|返品ID|返品番号|返品依頼ID',
    rma: 'RMA|RMA ID|RMA番号|RMA 番号',
    returnReason: '返品理由|返品の理由',
    reason: '理由|お問い合わせ理由|連絡理由',
    returnDate:
      '返品リクエスト日|返品依頼日|リクエスト日|依頼日|返品申請日|返品リクエスト日時|返品日|返品申請日時|返品開始日',
    comment: '購入者のコメント|購入者コメント|お客様のコメント|カスタマーコメント|コメント',
    resolution: '解決方法|希望する解決方法|返品の種類|解決策',
    refunded: '返金済み|返金済み金額|返金済み額|返金済みの金額',
    claimId: '申請ID|申請番号|クレームID|クレーム番号|マーケットプレイス保証申請ID',
    safetId:
      'SAFE-T申請ID|SAFE-T ID|SAFE-Tクレーム ID|SAFE-T請求ID|SAFE-Tクレーム番号|SAFE-T申請番号|SAFE-T 申請ID|SAFE-T申請 ID|SAFE-T 請求ID|SAFE-T請求 ID|SAFE-T申請',
    claimReason:
      '申請理由|申請の理由|クレームの理由|クレーム理由|請求理由|クレームの種類|申し立ての理由|申し立て理由',
    claimAmount:
      '申請金額|申請額|請求金額|請求額|クレーム金額|要求金額|チャージバック金額|申し立て金額|返金希望額',
    amount: '金額',
    claimDate:
      '申請日|申請日時|受付日|受領日|作成日|提出日|クレーム日|開始日|チャージバック日|申し立て日|申請作成日|申請提出日',
    respondBy: '回答期限|返答期限|返信期限|対応期限|期限|回答期日|回答の期限',
    chargebackId: 'チャージバックID|チャージバック番号|ケースID|ケース番号|ケース ID',
    chargebackReason: 'チャージバック理由|チャージバックの理由',
    rating: '評価|星評価',
    feedbackText: 'コメント|購入者のコメント|フィードバック|評価コメント',
    foreign:
      'この購入者の他の注文|その他の注文|最近の注文|最近表示した注文|おすすめ|おすすめ商品|類似商品|スポンサー|価格の推奨|価格の推奨事項|よく一緒に購入されている商品',
    returnTracking:
      '返品のお問い合わせ伝票番号|返品の追跡番号|返品追跡番号|返送用伝票番号|返品追跡ID',
    returnCarrier: '返品の配送業者|返品配送業者|返送の配送業者',
  },
  zh: {
    orderId: '订单号|订单 ID|订单ID|亚马逊订单编号',
    purchased: '购买日期|下单日期|订购日期|订单日期|购买时间|下单时间',
    shipBy: '发货截止日期|最晚发货日期|发货期限|发货时限|最迟发货日期',
    deliverBy: '送达截止日期|最晚送达日期|交货截止日期|预计送达|预计送达日期|预计配送日期|送达期限',
    service: '配送服务|运输服务|配送方式|物流服务',
    channel: '销售渠道',
    shipTo: '配送至|配送地址|收货地址|送货地址|寄送至|发货至',
    contactBuyer: '联系买家|买家|买家姓名|买家名称',
    phone: '电话|电话号码|联系电话',
    quantity: '数量|订购数量|退货数量|退回数量',
    unitPrice: '单价',
    unitPriceWithTax: '单价（含税）|单价 （含税）|含税单价',
    unitPriceWithoutTax: '单价（不含税）|单价 （不含税）|不含税单价',
    proceeds: '销售收入|收入|销售收益|收益',
    itemSubtotal: '商品小计|小计',
    itemsTotal: '商品总计|商品合计|商品小计|小计|商品总额',
    shipping: '运费总计|配送费总计|运费|配送费|运费合计',
    tax: '税费|税|税费合计|税金',
    promotion: '促销|促销折扣|折扣|促销总计|优惠|优惠券|促销合计',
    itemTotal: '商品总计|商品合计|商品总额',
    grandTotal: '总计|合计|订单总计|总金额|订单总额|总额',
    refund: '退款|退款金额|退款总计|已退款|退款合计|退款总额',
    contextAsin: 'ID|编号',
    sku: '卖家 SKU|卖家SKU|商品SKU',
    variation: '变体|颜色|尺寸|尺码|款式',
    shipDate: '发货日期|发货时间|出货日期',
    delivered: '已送达|已签收|送达日期|送达时间',
    carrier: '承运人|承运商|物流公司|配送公司|快递公司',
    tracking: '追踪编码|追踪编号|追踪号|跟踪编号|快递单号|物流单号|运单号|追踪 ID|跟踪单号',
    buyer: '买家|买家姓名|买家名称|客户|客户姓名|评价者',
    product: '商品名称|商品|商品标题|产品名称|商品详情',
    orderTotal: '订单总额|订单金额|订单总金额|订单总计',
    otherOrder: '换货订单|换货订单编号|原始订单|原订单|相关订单|替换订单',
    state: '状态|订单状态|退货状态|请求状态|索赔状态|当前状态|案例状态|处理状态',
    returnId: '退货请求编号|退货请求 ID|退货请求ID|退货编号|退货申请编号',
    rma: 'RMA|RMA 编号|RMA编号|RMA ID',
    returnReason: '退货原因|退货理由',
    reason: '原因|联系原因',
    returnDate:
      '退货请求日期|退货申请日期|请求日期|申请日期|退货请求时间|退货申请时间|退货日期|退货时间',
    comment: '买家评论|买家备注|买家留言|客户评论|客户备注|买家说明|评论|备注',
    resolution: '解决方案|请求的解决方案|期望的解决方案|退货类型|处理方式',
    refunded: '已退款|已退款金额|已退金额',
    claimId: '索赔编号|索赔 ID|索赔ID|A-to-z 索赔编号',
    safetId:
      'SAFE-T 索赔编号|SAFE-T索赔编号|SAFE-T 索赔 ID|SAFE-T ID|SAFE-T 编号|SAFE-T索赔 ID|SAFE-T索赔ID|SAFE-T 索赔ID|SAFE-T 索赔|SAFE-T索赔',
    claimReason: '索赔原因|索赔理由|索赔类型|索赔类别|申请原因',
    claimAmount: '索赔金额|申请金额|请求金额|争议金额|拒付金额|要求退款金额|请求的赔偿金额',
    amount: '金额',
    claimDate:
      '索赔日期|索赔提交日期|提交日期|提交时间|创建日期|创建时间|收到日期|开启日期|拒付日期|索赔时间',
    respondBy:
      '回复截止日期|回复截止时间|请于此日期前回复|回应截止日期|截止日期|截止时间|答复截止日期|回复期限',
    chargebackId: '拒付编号|拒付 ID|拒付ID|案例编号|案件编号|案例 ID',
    chargebackReason: '拒付原因|拒付理由|争议原因',
    rating: '评级|评分|星级|反馈评级',
    feedbackText: '评论|备注|反馈|买家评论|反馈内容|买家反馈',
    foreign:
      '该买家的其他订单|此买家的其他订单|其他订单|最近的订单|最近查看|推荐|为您推荐|建议|类似商品|相似商品|定价建议|价格建议|其他索赔',
    returnTracking: '退货追踪编码|退货追踪编号|退货追踪号|退货运单号|退货跟踪编号|退货物流单号',
    returnCarrier: '退货承运人|退货物流公司',
  },
  nl: {
    orderId: 'Bestelnummer|Bestel-ID|Bestelling-ID|Ordernummer',
    purchased: 'Aankoopdatum|Besteldatum|Datum van aankoop|Gekocht op|Besteld op',
    shipBy: 'Verzenden vóór|Verzenden voor|Verzenden uiterlijk|Uiterlijke verzenddatum',
    deliverBy:
      'Bezorgen vóór|Bezorgen voor|Leveren vóór|Leveren voor|Geschatte levering|Verwachte levering',
    service: 'Verzendservice|Verzendmethode|Verzendwijze',
    channel: 'Verkoopkanaal',
    shipTo: 'Verzendadres|Bezorgadres|Afleveradres',
    contactBuyer:
      'Contact opnemen met koper|Koper|Neem contact op met de koper|Contact met koper|Naam van koper',
    phone: 'Telefoon|Telefoonnummer',
    contents: 'Inhoud van bestelling|Inhoud bestelling',
    quantity: 'Aantal|Hoeveelheid|Retouraantal|Geretourneerd aantal|Aantal retour',
    unitPrice: 'Prijs per eenheid|Stukprijs|Eenheidsprijs',
    unitPriceWithTax:
      'Prijs per eenheid (incl. btw)|Stukprijs (incl. btw)|Eenheidsprijs (incl. btw)',
    unitPriceWithoutTax:
      'Prijs per eenheid (excl. btw)|Stukprijs (excl. btw)|Eenheidsprijs (excl. btw)',
    proceeds: 'Opbrengst|Verkoopopbrengst|Opbrengsten',
    itemSubtotal: 'Subtotaal artikel|Artikelsubtotaal|Subtotaal|Subtotaal van artikel',
    itemsTotal: 'Totaal artikelen|Artikelen totaal|Subtotaal|Totaal van artikelen',
    shipping: 'Totaal verzending|Verzendkosten|Verzending|Totale verzendkosten|Verzending totaal',
    tax: 'Belasting|Btw|Totaal btw|Totaal belasting|Belastingen|Btw totaal',
    promotion: 'Promotie|Promoties|Korting|Totaal promoties|Kortingen|Actiekorting|Totaal promotie',
    itemTotal: 'Totaal artikel|Artikeltotaal|Totaal van artikel|Artikel totaal',
    grandTotal: 'Totaal|Eindtotaal|Totaalbedrag|Besteltotaal|Totaal bestelling',
    refund:
      'Terugbetaling|Terugbetaald|Totaal terugbetaald|Terugbetalingen|Totaal terugbetaling|Terugbetaald bedrag',
    contextAsin: 'ID',
    sku: 'Verkopers-SKU|SKU van verkoper',
    variation: 'Variant|Kleur|Maat|Stijl',
    shipDate: 'Verzenddatum|Verzonden op',
    delivered: 'Bezorgd|Bezorgd op|Geleverd op',
    carrier: 'Vervoerder|Koerier|Bezorgdienst',
    tracking: 'Trackingnummer|Volgnummer|Tracking-ID|Traceercode|Track & trace',
    buyer: 'Koper|Naam van koper|Naam koper|Klant|Klantnaam',
    product: 'Productnaam|Product|Artikel|Titel|Artikelnaam',
    orderTotal: 'Totaal bestelling|Besteltotaal|Bestelbedrag|Totaalbedrag bestelling',
    otherOrder: 'Vervangende bestelling|Oorspronkelijke bestelling|Gerelateerde bestelling',
    state:
      'Status|Bestelstatus|Retourstatus|Status van retour|Claimstatus|Huidige status|Status van aanvraag',
    returnId:
      'Retouraanvraag-ID|ID van retouraanvraag|Retournummer|Retour-ID|Nummer van retouraanvraag',
    rma: 'RMA|RMA-ID|RMA-nummer',
    returnReason: 'Retourreden|Reden van retour|Reden voor retour|Reden voor retourzending',
    reason: 'Reden|Contactreden',
    returnDate:
      'Retour aangevraagd op|Aanvraagdatum|Datum van retouraanvraag|Aangevraagd op|Datum aanvraag|Datum retouraanvraag|Retourdatum',
    comment:
      'Opmerkingen van koper|Opmerking van koper|Opmerkingen van de koper|Opmerkingen van klant|Opmerkingen|Opmerking',
    resolution: 'Oplossing|Gevraagde oplossing|Gewenste oplossing|Type retour',
    refunded: 'Terugbetaald|Al terugbetaald|Reeds terugbetaald|Terugbetaald bedrag',
    claimId: 'Claim-ID|Claimnummer',
    safetId: 'SAFE-T-claim-ID|SAFE-T-ID|SAFE-T-claimnummer|SAFE-T-claim',
    claimReason: 'Reden van claim|Claimreden|Reden voor claim|Type claim',
    claimAmount:
      'Claimbedrag|Geclaimd bedrag|Gevraagd bedrag|Betwist bedrag|Terugboekingsbedrag|Gevraagde terugbetaling',
    amount: 'Bedrag',
    claimDate:
      'Claimdatum|Ingediend op|Geopend op|Ontvangen op|Aangemaakt op|Datum van claim|Datum van indiening',
    respondBy:
      'Reageren vóór|Reageren voor|Reageer vóór|Reageer voor|Antwoorden vóór|Uiterste reactiedatum|Reactietermijn|Uiterste datum|Deadline|Reactie vóór',
    chargebackId: 'Terugboekings-ID|Terugboekingsnummer|Case-ID|Zaaknummer|Chargeback-ID',
    chargebackReason: 'Reden van terugboeking|Reden voor terugboeking|Reden van chargeback',
    rating: 'Beoordeling|Waardering',
    feedbackText: 'Opmerkingen|Opmerking|Feedback|Opmerkingen van koper|Reactie van koper',
    foreign:
      'Andere bestellingen van deze koper|Andere bestellingen|Recente bestellingen|Recent bekeken|Aanbevelingen|Aanbevolen voor jou|Vergelijkbare artikelen|Vergelijkbare producten|Gesponsord|Prijsaanbevelingen',
    returnTracking: 'Trackingnummer van retour|Retourtrackingnummer|Tracking-ID van retour',
    returnCarrier: 'Vervoerder van retour|Retourvervoerder',
  },
  pl: {
    orderId: 'Numer zamówienia|Identyfikator zamówienia|Nr zamówienia|ID zamówienia',
    purchased: 'Data zakupu|Data zamówienia|Kupiono|Zamówiono|Data złożenia zamówienia',
    shipBy: 'Wyślij do dnia|Wysłać do|Data wysyłki do|Wyślij przed',
    deliverBy:
      'Dostarcz do dnia|Dostarczyć do|Dostarcz przed|Przewidywana dostawa|Szacowana dostawa',
    service: 'Usługa wysyłki|Metoda wysyłki|Usługa wysyłkowa|Sposób wysyłki',
    channel: 'Kanał sprzedaży',
    shipTo: 'Wyślij do|Adres wysyłki|Adres dostawy',
    contactBuyer: 'Skontaktuj się z kupującym|Kupujący|Kontakt z kupującym|Nazwa kupującego',
    phone: 'Telefon|Numer telefonu',
    contents: 'Zawartość zamówienia',
    quantity: 'Ilość|Liczba|Ilość zwrotu|Zwracana ilość|Liczba zwracanych sztuk',
    unitPrice: 'Cena jednostkowa|Cena za sztukę',
    unitPriceWithTax:
      'Cena jednostkowa (z VAT)|Cena jednostkowa (brutto)|Cena jednostkowa brutto|Cena jednostkowa z VAT',
    unitPriceWithoutTax:
      'Cena jednostkowa (bez VAT)|Cena jednostkowa (netto)|Cena jednostkowa netto|Cena jednostkowa bez VAT',
    proceeds: 'Przychód|Przychody|Przychody ze sprzedaży',
    itemSubtotal:
      'Suma częściowa produktu|Suma częściowa|Suma częściowa przedmiotu|Wartość produktu',
    itemsTotal: 'Suma produktów|Razem produkty|Suma częściowa|Łącznie produkty|Suma przedmiotów',
    shipping: 'Suma wysyłki|Koszt wysyłki|Wysyłka|Wysyłka razem|Łączny koszt wysyłki|Razem wysyłka',
    tax: 'Podatek|Podatek razem|Suma podatku|VAT|Podatek VAT|VAT razem',
    promotion: 'Promocja|Rabat|Suma promocji|Promocje|Rabaty|Zniżka|Rabat promocyjny',
    itemTotal: 'Suma produktu|Razem produkt|Suma przedmiotu|Razem za produkt|Łącznie za produkt',
    grandTotal: 'Razem|Suma|Suma całkowita|Suma zamówienia|Łącznie|Kwota całkowita',
    refund: 'Zwrot pieniędzy|Zwrócono|Suma zwrotów|Zwroty|Kwota zwrotu|Zwrot',
    contextAsin: 'ID|Identyfikator',
    sku: 'SKU sprzedawcy',
    variation: 'Wariant|Kolor|Rozmiar|Styl',
    shipDate: 'Data wysyłki|Data wysłania|Wysłano dnia',
    delivered: 'Dostarczono|Doręczono|Dostarczono dnia|Data dostarczenia',
    carrier: 'Przewoźnik|Kurier|Firma kurierska',
    tracking: 'Numer śledzenia|Numer przesyłki|Identyfikator śledzenia|ID śledzenia',
    buyer: 'Kupujący|Imię i nazwisko kupującego|Nazwa kupującego|Klient|Nazwa klienta',
    product: 'Nazwa produktu|Produkt|Artykuł|Tytuł|Przedmiot',
    orderTotal: 'Suma zamówienia|Kwota zamówienia|Wartość zamówienia|Łączna kwota zamówienia',
    otherOrder: 'Zamówienie zastępcze|Pierwotne zamówienie|Powiązane zamówienie',
    state:
      'Status|Stan|Status zamówienia|Status zwrotu|Status zgłoszenia|Status roszczenia|Aktualny status',
    returnId:
      'Identyfikator zwrotu|Numer zwrotu|ID zwrotu|Identyfikator żądania zwrotu|Numer wniosku o zwrot',
    rma: 'RMA|Numer RMA|ID RMA|Identyfikator RMA',
    returnReason: 'Powód zwrotu|Przyczyna zwrotu',
    reason: 'Powód|Przyczyna|Powód kontaktu',
    returnDate:
      'Data żądania zwrotu|Data zgłoszenia zwrotu|Data zgłoszenia|Data wniosku|Data wniosku o zwrot|Data zwrotu|Data prośby o zwrot',
    comment:
      'Komentarze kupującego|Komentarz kupującego|Uwagi kupującego|Komentarz klienta|Komentarze klienta|Komentarz|Komentarze|Uwagi',
    resolution: 'Rozwiązanie|Żądane rozwiązanie|Preferowane rozwiązanie|Rodzaj zwrotu',
    refunded: 'Zwrócono|Już zwrócono|Kwota zwrócona|Zwrócona kwota',
    claimId: 'Identyfikator roszczenia|Numer roszczenia|ID roszczenia',
    safetId:
      'Identyfikator roszczenia SAFE-T|ID roszczenia SAFE-T|Numer roszczenia SAFE-T|ID SAFE-T',
    claimReason: 'Powód roszczenia|Przyczyna roszczenia|Rodzaj roszczenia',
    claimAmount:
      'Kwota roszczenia|Żądana kwota|Wnioskowana kwota|Sporna kwota|Kwota obciążenia zwrotnego',
    amount: 'Kwota',
    claimDate:
      'Data roszczenia|Data złożenia|Złożono|Data otrzymania|Data utworzenia|Data otwarcia',
    respondBy:
      'Odpowiedz do|Odpowiedz przed|Termin odpowiedzi|Odpowiedź do|Termin|Ostateczny termin odpowiedzi',
    chargebackId:
      'Identyfikator obciążenia zwrotnego|Numer obciążenia zwrotnego|Numer sprawy|ID sprawy|Identyfikator sprawy',
    chargebackReason: 'Powód obciążenia zwrotnego|Przyczyna obciążenia zwrotnego',
    rating: 'Ocena|Ocena w gwiazdkach',
    feedbackText: 'Komentarz|Komentarze|Opinia|Komentarz kupującego|Komentarze kupującego',
    foreign:
      'Inne zamówienia tego kupującego|Inne zamówienia|Ostatnie zamówienia|Ostatnio oglądane|Rekomendacje|Polecane dla Ciebie|Podobne produkty|Sponsorowane|Rekomendacje cenowe',
    returnTracking: 'Numer śledzenia zwrotu|Numer przesyłki zwrotnej',
    returnCarrier: 'Przewoźnik zwrotu',
  },
  pt: {
    orderId: 'Número do pedido|ID do pedido|Nº do pedido|Número da encomenda',
    purchased:
      'Data da compra|Data do pedido|Data de compra|Comprado em|Pedido em|Pedido realizado em',
    shipBy: 'Enviar até|Enviar até o dia|Data limite de envio|Enviar antes de',
    deliverBy:
      'Entregar até|Entregar até o dia|Data limite de entrega|Entrega estimada|Entrega prevista',
    service: 'Serviço de envio|Método de envio|Serviço de entrega',
    channel: 'Canal de vendas|Canal de venda',
    shipTo: 'Enviar para|Endereço de entrega|Endereço de envio|Entregar para',
    contactBuyer:
      'Entrar em contato com o comprador|Contatar comprador|Comprador|Contatar o comprador|Nome do comprador|Contactar o comprador',
    phone: 'Telefone|Número de telefone',
    contents: 'Conteúdo do pedido',
    quantity: 'Quantidade|Quantidade devolvida|Quantidade da devolução|Quantidade a devolver',
    unitPrice: 'Preço unitário|Preço por unidade',
    unitPriceWithTax:
      'Preço unitário (com impostos)|Preço unitário (com IVA)|Preço unitário (impostos incluídos)',
    unitPriceWithoutTax: 'Preço unitário (sem impostos)|Preço unitário (sem IVA)',
    proceeds: 'Receita|Receita de vendas|Receitas|Rendimentos',
    itemSubtotal: 'Subtotal do item|Subtotal|Subtotal dos itens|Subtotal do produto',
    itemsTotal: 'Total dos itens|Total de itens|Subtotal|Total dos produtos|Subtotal dos itens',
    shipping: 'Total do frete|Total do envio|Frete|Envio|Total de frete|Custos de envio',
    tax: 'Impostos|Imposto|Total de impostos|Total do IVA|Total dos impostos|IVA',
    promotion:
      'Promoção|Promoções|Desconto|Total de promoções|Descontos|Desconto promocional|Cupom',
    itemTotal: 'Total do item|Total do produto',
    grandTotal: 'Total geral|Total do pedido|Valor total|Total',
    refund:
      'Reembolso|Reembolsado|Total do reembolso|Reembolsos|Total reembolsado|Valor reembolsado',
    contextAsin: 'ID',
    sku: 'SKU do vendedor',
    variation: 'Variação|Cor|Tamanho|Estilo',
    shipDate: 'Data de envio|Data do envio|Enviado em',
    delivered: 'Entregue|Entregue em',
    carrier: 'Transportadora|Transportador',
    tracking:
      'Número de rastreamento|ID de rastreamento|Código de rastreamento|Código de rastreio|Rastreamento',
    buyer: 'Comprador|Nome do comprador|Cliente|Nome do cliente',
    product: 'Nome do produto|Produto|Item|Título|Nome do item|Título do produto',
    orderTotal: 'Total do pedido|Valor do pedido|Valor total do pedido',
    otherOrder: 'Pedido de substituição|Pedido original|Pedido relacionado',
    state:
      'Status|Estado|Status do pedido|Status da devolução|Status da solicitação|Status da reivindicação|Status atual|Status da reclamação',
    returnId:
      'ID da solicitação de devolução|Número da solicitação de devolução|ID da devolução|Número da devolução',
    rma: 'RMA|ID de RMA|ID do RMA|Número de RMA|Número RMA',
    returnReason: 'Motivo da devolução|Motivo de devolução|Razão da devolução',
    reason: 'Motivo|Razão|Motivo do contato',
    returnDate:
      'Data da solicitação de devolução|Data da solicitação|Devolução solicitada em|Solicitada em|Solicitado em|Data do pedido de devolução|Data da devolução|Data de solicitação da devolução',
    comment:
      'Comentários do comprador|Comentário do comprador|Comentários do cliente|Comentário do cliente|Comentários|Comentário',
    resolution: 'Resolução|Resolução solicitada|Solução solicitada|Tipo de devolução',
    refunded: 'Já reembolsado|Reembolsado|Valor reembolsado|Valor já reembolsado|Total reembolsado',
    claimId: 'ID da reivindicação|Número da reivindicação|ID da reclamação|Número da reclamação',
    safetId: 'ID SAFE-T|Número da reivindicação SAFE-T|Reivindicação SAFE-T',
    claimReason: 'Motivo da reivindicação|Motivo da reclamação|Tipo de reivindicação',
    claimAmount:
      'Valor da reivindicação|Valor reivindicado|Valor solicitado|Valor da reclamação|Valor contestado|Valor do chargeback|Valor do estorno',
    amount: 'Valor',
    claimDate:
      'Data da reivindicação|Data da reclamação|Enviada em|Aberta em|Aberto em|Recebida em|Recebido em|Criada em|Data de envio|Data de criação|Data de abertura',
    respondBy:
      'Responder até|Responda até|Resposta até|Prazo de resposta|Prazo para resposta|Data limite|Data limite para resposta|Prazo',
    chargebackId: 'ID do chargeback|Número do chargeback|ID do estorno|ID do caso|Número do caso',
    chargebackReason: 'Motivo do chargeback|Motivo do estorno',
    rating: 'Avaliação|Classificação|Nota',
    feedbackText:
      'Comentários|Comentário|Feedback|Comentários do comprador|Comentário do comprador',
    foreign:
      'Outros pedidos deste comprador|Outros pedidos|Pedidos recentes|Vistos recentemente|Recomendações|Recomendado para você|Itens semelhantes|Produtos semelhantes|Patrocinado|Recomendações de preço',
    returnTracking:
      'Número de rastreamento da devolução|ID de rastreamento da devolução|Código de rastreio da devolução',
    returnCarrier: 'Transportadora da devolução',
  },
  sv: {
    orderId: 'Beställningsnummer|Order-ID|Ordernummer|Beställnings-ID',
    purchased: 'Inköpsdatum|Köpdatum|Beställningsdatum|Orderdatum|Beställd|Köpt|Köptes|Beställdes',
    shipBy: 'Skicka senast|Skickas senast|Senaste skickdatum|Skicka före',
    deliverBy: 'Leverera senast|Levereras senast|Beräknad leverans|Beräknat leveransdatum',
    service: 'Frakttjänst|Leveranstjänst|Fraktsätt',
    channel: 'Försäljningskanal',
    shipTo: 'Skicka till|Leveransadress',
    contactBuyer: 'Kontakta köparen|Köpare|Köparens namn',
    phone: 'Telefon|Telefonnummer',
    contents: 'Beställningens innehåll|Orderinnehåll|Beställningsinnehåll',
    quantity: 'Antal|Kvantitet|Returantal|Antal i retur',
    unitPrice: 'Pris per enhet|Enhetspris|Styckpris|Artikelpris',
    itemSubtotal: 'Artikelns delsumma|Delsumma|Delsumma för artikel',
    itemsTotal: 'Artiklar totalt|Totalt för artiklar|Delsumma',
    shipping: 'Frakt totalt|Frakt|Fraktkostnad|Total frakt',
    tax: 'Moms|Skatt|Moms totalt|Skatt totalt',
    promotion: 'Kampanj|Rabatt|Kampanjer|Rabatt totalt',
    itemTotal: 'Artikel totalt|Artikelsumma|Totalt för artikel',
    grandTotal: 'Totalt|Totalsumma|Ordersumma|Beställningssumma',
    refund: 'Återbetalning|Återbetalat|Återbetalat belopp|Total återbetalning',
    proceeds: 'Försäljningsintäkter|Intäkter|Intäkter från försäljning',
    sku: 'SKU|Säljar-SKU',
    variation: 'Variant|Färg|Storlek|Stil',
    shipDate: 'Skickades|Skickad den|Fraktdatum|Avsändningsdatum',
    delivered: 'Levererad|Levererades',
    carrier: 'Transportör|Fraktbolag|Speditör',
    tracking: 'Spårnings-ID|Spårningsnummer|Spårning|Kollinummer',
    buyer: 'Köpare|Köparens namn|Kund',
    product: 'Produktnamn|Produkt|Artikel|Titel',
    orderTotal: 'Beställningssumma|Ordersumma|Orderbelopp',
    state: 'Status|Orderstatus|Returstatus|Status för retur',
    returnId: 'Returbegäran-ID|Retur-ID|Returnummer',
    rma: 'RMA|RMA-nummer|RMA-ID',
    returnReason: 'Returorsak|Orsak till retur|Anledning till retur',
    reason: 'Orsak|Anledning',
    returnDate: 'Datum för returbegäran|Retur begärd|Begärd den|Begärandedatum|Returdatum',
    comment: 'Köparens kommentarer|Köparens kommentar|Kommentarer|Kommentar|Kundens kommentar',
    resolution: 'Lösning|Begärd lösning|Önskad lösning',
    refunded: 'Återbetalat|Redan återbetalat|Återbetalat belopp',
    claimId: 'Anspråks-ID|Anspråksnummer',
    safetId: 'SAFE-T-anspråks-ID|SAFE-T-ID|SAFE-T-anspråk',
    claimReason: 'Orsak till anspråk|Anspråksorsak',
    claimAmount: 'Anspråksbelopp|Begärt belopp|Belopp för anspråk',
    amount: 'Belopp',
    claimDate: 'Anspråksdatum|Inlämnat den|Öppnat den|Mottaget den|Skapat den',
    respondBy: 'Svara senast|Svara före|Sista svarsdag|Svar senast',
    chargebackId: 'Återbetalningskrav-ID|Ärendenummer|Ärende-ID',
    chargebackReason: 'Orsak till återbetalningskrav',
    rating: 'Betyg|Omdöme',
    feedbackText: 'Kommentarer|Kommentar|Feedback|Köparens kommentarer',
    foreign:
      'Andra beställningar från denna köpare|Andra beställningar|Senaste beställningar|Nyligen visade|Rekommendationer|Rekommenderas för dig|Liknande artiklar|Liknande produkter|Sponsrat',
    returnTracking: 'Returspårningsnummer|Spårningsnummer för retur|Spårnings-ID för retur',
    returnCarrier: 'Transportör för retur',
  },
  tr: {
    orderId: 'Sipariş numarası|Sipariş No|Sipariş Kimliği|Sipariş ID',
    purchased: 'Satın alma tarihi|Sipariş tarihi|Satın alındı|Satın alınma tarihi|Sipariş edildi',
    shipBy: 'Son gönderim tarihi|En geç gönderim tarihi|Şu tarihe kadar gönder',
    deliverBy:
      'Son teslim tarihi|Tahmini teslimat|Tahmini teslimat tarihi|Şu tarihe kadar teslim et',
    service: 'Kargo hizmeti|Gönderim hizmeti',
    channel: 'Satış kanalı',
    shipTo: 'Gönderim adresi|Teslimat adresi|Şuraya gönder',
    contactBuyer: 'Alıcıyla iletişime geç|Alıcı|Alıcı adı',
    phone: 'Telefon|Telefon numarası',
    contents: 'Sipariş içeriği',
    quantity: 'Adet|Miktar|İade adedi|İade miktarı',
    unitPrice: 'Birim fiyat|Birim fiyatı',
    itemSubtotal: 'Ürün ara toplamı|Ara toplam',
    itemsTotal: 'Ürün toplamı|Ürünler toplamı|Ara toplam',
    shipping: 'Kargo toplamı|Kargo|Kargo ücreti',
    tax: 'Vergi|KDV|Toplam vergi',
    promotion: 'Promosyon|İndirim|Kampanya',
    itemTotal: 'Ürün toplamı',
    grandTotal: 'Genel toplam|Toplam|Sipariş toplamı',
    refund: 'Para iadesi|İade edilen tutar|Toplam iade',
    proceeds: 'Satış geliri|Satış gelirleri',
    sku: 'SKU|Satıcı SKU',
    variation: 'Varyasyon|Renk|Beden|Boyut',
    shipDate: 'Gönderim tarihi|Kargoya verilme tarihi',
    delivered: 'Teslim edildi|Teslim tarihi',
    carrier: 'Taşıyıcı|Kargo şirketi|Kargo firması',
    tracking: 'Takip numarası|Takip kodu|Takip No|Takip Kimliği',
    buyer: 'Alıcı|Alıcı adı|Müşteri',
    product: 'Ürün adı|Ürün|Başlık',
    orderTotal: 'Sipariş toplamı|Sipariş tutarı',
    state: 'Durum|Sipariş durumu|İade durumu|Talep durumu',
    returnId: 'İade talebi numarası|İade numarası|İade talebi kimliği',
    rma: 'RMA|RMA numarası',
    returnReason: 'İade nedeni|İade sebebi',
    reason: 'Neden|Sebep',
    returnDate: 'İade talebi tarihi|Talep tarihi|İade tarihi',
    comment: 'Alıcı yorumları|Alıcı yorumu|Müşteri yorumu|Yorumlar|Yorum',
    resolution: 'Çözüm|İstenen çözüm|Talep edilen çözüm',
    refunded: 'İade edildi|İade edilen tutar',
    claimId: 'Talep numarası|Hak talebi numarası|Talep kimliği',
    safetId: 'SAFE-T talep numarası|SAFE-T kimliği|SAFE-T talebi',
    claimReason: 'Talep nedeni|Hak talebi nedeni',
    claimAmount: 'Talep tutarı|Talep edilen tutar|Hak talebi tutarı',
    amount: 'Tutar',
    claimDate: 'Hak talebi tarihi|Oluşturulma tarihi|Gönderilme tarihi|Açılış tarihi',
    respondBy: 'Son yanıt tarihi|Yanıt son tarihi|Şu tarihe kadar yanıtlayın|Son tarih',
    chargebackId: 'Ters ibraz numarası|Vaka numarası|Vaka kimliği',
    chargebackReason: 'Ters ibraz nedeni',
    rating: 'Puan|Değerlendirme',
    feedbackText: 'Yorumlar|Yorum|Geri bildirim|Alıcı yorumu',
    foreign:
      'Bu alıcının diğer siparişleri|Diğer siparişler|Son siparişler|Son görüntülenenler|Öneriler|Size önerilenler|Benzer ürünler|Sponsorlu',
    returnTracking: 'İade takip numarası',
    returnCarrier: 'İade taşıyıcısı',
  },
}
