import type { LetterWords } from '../types.ts'

/** French, letters to carriers only; our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const words: LetterWords = {
  shared: {
    'handed-over': 'Nous vous l’avons remis le {shippedAt}.',
    promised: 'La livraison avait été annoncée au destinataire pour le {deliverBy}.',
    contents: 'Contenu : {itemTitle}. Valeur de la commande : {orderValue}.',
    silence:
      'Le dernier suivi date du {lastScanAt} ; depuis {daysSinceScan, plural, one {# jour} other {# jours}}, il n’y a rien de nouveau.',
    scans: 'Le suivi, du plus ancien au plus récent :\n{scans}',
    'shown-delivered': 'Votre suivi l’indique comme livré le {deliveredAt} : « {lastScan} ».',
    enclosures: 'Pièces jointes :\n{enclosures}',
    'answer-by': 'Merci de nous répondre au plus tard le {answerBy}.',
    signoff: '{signoff}',
    refunded: 'Nous avons déjà remboursé {refundedAmount} au client.',
  },
  letters: {
    'carrier-trace': {
      subject: 'À {carrier} : demande de recherche, colis {trackingNumber}',
      request:
        'Merci de rechercher le colis {trackingNumber}, qui relève de notre commande {orderId}.',
      wish: 'Merci de nous dire où se trouve le colis et quand il sera livré. S’il ne peut pas l’être, indiquez-nous la raison et renvoyez-le-nous.',
    },
    'carrier-proof': {
      subject: 'À {carrier} : demande de preuve de livraison, colis {trackingNumber}',
      request:
        'Merci de nous envoyer la preuve de livraison du colis {trackingNumber}, qui relève de notre commande {orderId}.',
      'not-there': 'Le destinataire signale qu’il ne l’a pas reçu.',
      wish: 'Il nous faut le jour et l’heure, le lieu exact de la livraison, le nom et la signature de la personne qui l’a réceptionné et, si elle existe, la photo prise à la porte. Merci de demander aussi au livreur où il l’a déposé.',
    },
    'carrier-loss': {
      subject: 'À {carrier} : réclamation pour perte, colis {trackingNumber}',
      request:
        'Nous demandons {claimAmount} pour la perte du colis {trackingNumber} de notre commande {orderId}.',
      wish: 'Merci de confirmer la perte et de nous dire quand le montant sera versé, ou de nous indiquer où se trouve le colis.',
    },
    'carrier-damage': {
      subject: 'À {carrier} : réclamation pour dommage, colis {trackingNumber}',
      request:
        'Nous demandons {claimAmount} pour le dommage subi pendant le transport par le colis {trackingNumber} de notre commande {orderId}. Le dommage : {problem}.',
      photos:
        'Le destinataire nous a envoyé {photoCount, plural, one {# photo} other {# photos}}, que nous tenons à votre disposition.',
      packing: 'Notre fiche d’emballage : {packingRecord}.',
      wish: 'Merci de nous dire si vous souhaitez voir la marchandise et l’emballage, et quand le montant sera versé.',
    },
    'carrier-return': {
      subject: 'À {carrier} : instruction pour le colis {trackingNumber}',
      request:
        'Merci de nous renvoyer le colis {trackingNumber} de notre commande {orderId}, à l’adresse de l’expéditeur indiquée sur l’étiquette.',
      undelivered: 'Votre suivi indique qu’il n’a pas pu être remis.',
      'last-scan': 'Le dernier suivi date du {lastScanAt} : « {lastScan} ».',
      wish: 'Merci de ne pas le détruire ni l’ouvrir. Indiquez-nous le coût du retour avant l’envoi, puis le numéro qui permet de le suivre.',
    },
  },
}
