import type { Says } from '../../define.ts'

/** French: ways out, second parcel, part refund. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const settling: Says = {
  'way-refund-or-resend': [
    'La commande {orderId} aurait dû vous parvenir au plus tard le {deliverBy}, et je n’ai aucune preuve de son arrivée. C’est donc vous qui choisissez :',
    'Nous renvoyons l’article « {itemTitle} » avec un suivi, ou nous vous remboursons {fullRefund}. Dites-moi ce que vous préférez, et je m’y mets le jour même.',
  ],
  'way-delivered-proof': [
    'J’ai vérifié une nouvelle fois. {carrier} a livré le colis {trackingNumber} le {deliveredAt} à {deliveryPlace}, soit au lieu indiqué dans la commande {orderId}.',
    'Merci de demander encore une fois chez vous, à vos voisins et à l’accueil. S’il reste introuvable, dites-le-moi ici : je le ferai rechercher par {carrier} et je vous aiderai avec nos documents.',
  ],
  'way-return-accepted': [
    'J’ai accepté votre retour pour la commande {orderId}. L’étiquette est payée par nous ; vous la trouverez dans votre demande de retour sur {marketplace}.',
    'Dès que l’article « {itemTitle} » est de retour, nous vous remboursons {fullRefund}. Si vous préférez le garder, dites-le-moi et je vous ferai une proposition. C’est vous qui décidez.',
  ],
  'way-return-or-keep': [
    'Pour la commande {orderId}, vous avez le choix. Vous pouvez renvoyer l’article « {itemTitle} » avec une étiquette que nous payons, et {fullRefund} vous sont remboursés dès son arrivée.',
    'Ou vous le gardez, et nous vous remboursons {offerAmount} tout de suite. Les deux nous conviennent. Que préférez-vous ?',
  ],
  'way-full-refund': [
    'Nous vous avons remboursé {refundedAmount} pour la commande {orderId}, sur le moyen de paiement que vous avez utilisé.',
    'Vous n’avez rien à renvoyer. Votre banque peut mettre quelques jours à afficher le montant.',
  ],
  'way-return-terms': [
    'Vous pouvez renvoyer la commande {orderId}. Demandez le retour dans vos commandes sur {marketplace} ; les conditions et les frais du retour y sont affichés avant que vous validiez.',
    'Merci de renvoyer l’article « {itemTitle} » non utilisé et complet. À son arrivée, nous le vérifions et vous remboursons sous deux jours ouvrés.',
  ],
  'way-refund-on-receipt': [
    'Votre retour pour la commande {orderId} est enregistré. Quand le colis sera de nouveau chez nous, nous vous rembourserons {refundAmount} sous deux jours ouvrés, sur le moyen de paiement que vous avez utilisé.',
    'Vous pouvez suivre le colis avec son numéro. Je vous dirai quand il est arrivé.',
  ],
  'ask-what-helps': [
    'Je voudrais régler la commande {orderId} de la façon qui vous aide le plus. Souhaitez-vous malgré tout recevoir l’article « {itemTitle} », ou préférez-vous un remboursement ?',
    'Dites-le-moi en quelques mots, et je vous ferai une proposition concrète au plus tard le {nextUpdate}.',
  ],
  'way-wrong-item': [
    'Pour la commande {orderId}, vous avez reçu autre chose que l’article « {itemTitle} ». Nous vous envoyons le bon, ou nous vous remboursons {fullRefund}, comme vous préférez.',
    'Si le mauvais article doit revenir, l’étiquette est payée par nous, et nous commençons sans attendre son retour.',
  ],
  'way-wait-then-choose': [
    'Le colis de la commande {orderId} est en route et vous parviendra très probablement. Lui laissons-nous jusqu’au {nextUpdate} ?',
    'S’il n’est pas chez vous à cette date, vous choisissez : nous renvoyons l’article « {itemTitle} », ou nous vous remboursons {fullRefund}. Si vous préférez ne pas attendre, dites-le-moi maintenant.',
  ],
  'offer-resend': [
    'Vous avez commandé l’article « {itemTitle} » parce que vous le vouliez, alors laissez-moi vous le renvoyer. Cela ne vous coûte rien, et il part avec un suivi dès que vous dites oui.',
    'Si vous préférez un remboursement pour la commande {orderId}, c’est très bien aussi.',
  ],
  'offer-replacement': [
    'Je voudrais que vous ayez l’article « {itemTitle} » tel que vous l’avez commandé. Nous pouvons vous en envoyer un neuf pour la commande {orderId}, avec un suivi et sans frais pour vous.',
    'Il part au plus tard le {replacementShipBy} si vous êtes d’accord. Si vous préférez un remboursement, dites-le-moi, et nous le ferons.',
  ],
  'resend-right-item': [
    'Vous avez commandé l’article « {itemTitle} », c’est donc celui-là que vous devez avoir. Le bon article de la commande {orderId} part au plus tard le {replacementShipBy}, avec un suivi et sans frais pour vous.',
    'Ce qui est arrivé par erreur peut rester chez vous jusqu’à ce que nous ayons convenu du retour. Cela non plus ne vous coûte rien.',
  ],
  'check-address': [
    'Avant le départ du second colis de la commande {orderId}, regardez, s’il vous plaît, l’adresse de livraison dans vos commandes sur {marketplace}. Est-elle complète et toujours exacte ?',
    'Un simple oui suffit. Si quelque chose a changé, dites-le-moi avant le {replacementShipBy}.',
  ],
  'resend-shipped': [
    'Votre second colis pour la commande {orderId} est en route avec {replacementCarrier}, numéro de suivi {replacementTracking}.',
    'Il devrait être chez vous au plus tard le {replacementArrival}. Je le suis jusqu’à son arrivée.',
  ],
  'part-for-delay': [
    'Le colis {trackingNumber} de la commande {orderId} avance : « {movingScan} », le {lastScanAt}. Il a du retard, je voudrais donc vous rembourser {offerAmount} dès maintenant, et le colis vous parvient quand même.',
    'S’il n’est pas arrivé le {nextUpdate}, le remboursement complet vous reste ouvert. Cela vous convient-il ?',
  ],
  'part-and-keep': [
    'Merci de m’avoir montré ce qui ne va pas avec l’article « {itemTitle} ». Je voudrais vous rembourser {offerAmount}. Vous le gardez, et il n’y a rien à renvoyer.',
    'Si vous préférez le retourner, cette possibilité vous reste ouverte. Que préférez-vous pour la commande {orderId} ?',
  ],
  'part-second-step': [
    'Merci pour votre réponse franche. J’ai repris les chiffres de la commande {orderId} et je peux porter le remboursement à {offerAmount} ; l’article « {itemTitle} » reste chez vous.',
    'Le retour vous reste également ouvert. Dites-moi ce que vous préférez.',
  ],
  'part-final-step': [
    'J’ai porté le remboursement de la commande {orderId} à {offerAmount} ; l’article « {itemTitle} » reste chez vous. Au-delà, le retour avec remboursement complet est la solution la plus juste pour nous deux.',
    'Choisissez librement entre les deux. Je m’occupe de votre choix le jour même.',
  ],
  'part-beside-return': [
    'Vous pouvez bien sûr renvoyer l’article « {itemTitle} ». Si vous souhaitez finalement le garder, nous pouvons vous rembourser {offerAmount} pour la commande {orderId} à la place, et vous vous épargnez le passage à la poste.',
    'Les deux nous conviennent, comme vous voulez.',
  ],
  'refund-recorded': [
    'Nous vous avons remboursé {refundedAmount} pour la commande {orderId}, sur le moyen de paiement que vous avez utilisé.',
    'Votre banque peut mettre quelques jours à l’afficher. Vous n’avez rien d’autre à faire.',
  ],
  'part-accepted': [
    'Merci pour votre réponse. Comme convenu, je vous rembourse {offerAmount} pour la commande {orderId}, sur le moyen de paiement que vous avez utilisé, au plus tard le {nextUpdate}.',
    'Vous n’avez rien à faire pour cela.',
  ],
}
