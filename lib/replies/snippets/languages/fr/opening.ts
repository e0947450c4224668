import type { Says } from '../../define.ts'

/** French: first answer, facts, feelings. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const opening: Says = {
  'thank-missing': [
    'Merci de nous avoir écrit au sujet de la commande {orderId}. Nous sommes désolés que vous l’attendiez encore.',
    'Je vérifie en ce moment le trajet de votre colis auprès du transporteur. Au plus tard le {nextUpdate}, je vous dirai ce que j’ai trouvé et ce que nous allons faire.',
  ],
  'thank-fault': [
    'Merci de nous avoir prévenus au sujet de la commande {orderId}. Nous sommes désolés qu’elle ne vous soit pas parvenue comme elle aurait dû.',
    'Je regarde cela de près. Au plus tard le {nextUpdate}, vous aurez ma réponse, avec une solution.',
  ],
  'thank-return': [
    'Merci pour votre message au sujet de la commande {orderId}. Ce n’est pas un problème si l’article ne vous convient pas.',
    'Je vérifie les conditions de retour de votre commande et je vous indique la prochaine étape au plus tard le {nextUpdate}.',
  ],
  'holding-reply': [
    'Merci pour votre message au sujet de la commande {orderId}. Je m’en occupe personnellement.',
    'Il me faut jusqu’au {nextUpdate} pour vous donner une réponse fiable. Je vous écrirai d’ici là, même si un détail devait rester ouvert.',
  ],
  'second-contact': [
    'Merci de nous écrire à nouveau au sujet de la commande {orderId}. J’ai lu tout ce que vous avez écrit jusqu’ici, vous n’avez rien à répéter.',
    'Vous aurez ma réponse au plus tard le {nextUpdate}.',
  ],
  'thank-damaged': [
    '{hasPhotos, select, yes {Merci pour votre message au sujet de la commande {orderId} et pour les photos.} other {Merci pour votre message au sujet de la commande {orderId}.}} Nous sommes désolés que l’article « {itemTitle} » soit arrivé abîmé.',
    '{hasPhotos, select, yes {J’ai tout regardé et je vous ferai une proposition au plus tard le {nextUpdate}. D’ici là, conservez le carton, s’il vous plaît.} other {Si possible, ajoutez ici deux photos : le dommage et l’extérieur du carton. Vous aurez une proposition de ma part au plus tard le {nextUpdate}.}}',
  ],
  'thank-wrong': [
    'Merci pour votre message au sujet de la commande {orderId}. Nous sommes désolés que le colis ne contienne pas ce que vous avez commandé.',
    'Je vérifie avec les personnes qui l’ont préparé. Au plus tard le {nextUpdate}, vous saurez ce que nous vous envoyons et quand.',
  ],
  'thank-delivered': [
    'Merci de nous avoir écrit au sujet de la commande {orderId}. Nous sommes désolés que le colis soit indiqué comme livré alors que vous ne l’avez pas.',
    'Je vous crois et je demande à {carrier} où il a été déposé exactement. Vous aurez de mes nouvelles au plus tard le {nextUpdate}.',
  ],
  'scan-moving': [
    'J’ai vérifié la commande {orderId}. Elle est partie le {shippedAt} avec {carrier}, numéro de suivi {trackingNumber}.',
    'Le dernier suivi indique « {movingScan} », le {lastScanAt} : le colis est donc encore en route. Je le surveille et je vous écrirai à nouveau au plus tard le {nextUpdate}.',
  ],
  'scan-delivered': [
    'J’ai vérifié la commande {orderId}. {carrier} indique le colis {trackingNumber} comme livré le {deliveredAt} : « {lastScan} ».',
    'Pourriez-vous regarder si quelqu’un chez vous, dans le voisinage ou à l’accueil l’a réceptionné ? S’il n’y est pas, dites-le-moi ici, et je prends contact avec {carrier} le jour même.',
  ],
  'scan-none': [
    'J’ai vérifié la commande {orderId}. Nous avons remis le colis {trackingNumber} à {carrier} le {shippedAt}, mais {carrier} n’indique encore aucun mouvement.',
    'J’ai demandé à {carrier} où il se trouve. Si rien n’a bougé au {nextUpdate}, vous choisissez : nous le renvoyons, ou nous vous remboursons.',
  ],
  'scan-quiet': [
    'Le colis {trackingNumber} de la commande {orderId} a été scanné pour la dernière fois le {lastScanAt} : « {lastScan} ». Cela fait {daysSinceScan, plural, one {# jour} other {# jours}} sans nouvelle, j’ai donc demandé à {carrier} de le rechercher.',
    'Certains colis ne sont scannés à nouveau que dans le pays de destination, il peut donc encore arriver. S’il n’y a pas de nouveau suivi au {nextUpdate}, vous choisissez entre un second colis et un remboursement.',
  ],
  'ask-household': [
    'Deux petites questions m’aideront à retrouver le colis de la commande {orderId}.',
    'L’adresse de la commande est-elle complète, avec le numéro de la rue et de l’appartement ? Et un voisin, l’accueil ou un membre de votre famille a-t-il pu réceptionner le colis ? Un oui ou un non suffit.',
  ],
  'ask-photos': [
    'Pour vous aider rapidement avec la commande {orderId}, ajoutez ici, s’il vous plaît, jusqu’à trois photos : l’article entier, l’endroit qui pose problème et l’étiquette du carton.',
    'Elles n’ont pas besoin d’être parfaites. Dès que je les ai vues, je reviens vers vous avec une solution.',
  ],
  'ask-usable': [
    'Une petite question sur la commande {orderId} : pouvez-vous utiliser l’article « {itemTitle} » tel quel, ou pas du tout ?',
    'Si cela vient d’une pièce précise, dites-moi laquelle.',
  ],
  'ask-missing': [
    'Dites-moi, s’il vous plaît, ce qui manque dans la commande {orderId}, si possible avec le nom ou le numéro indiqué dans la notice.',
    'Les petites pièces se cachent souvent dans le rembourrage ou sous le couvercle, un dernier coup d’œil vaut la peine. Si elle n’y est pas, je vous l’envoie.',
  ],
  'return-steps': [
    'Vous pouvez demander le retour de la commande {orderId} dans vos commandes sur {marketplace} : ouvrez la commande et choisissez-y le retour. Les conditions et l’étiquette vous seront indiquées.',
    'D’ici là, laissez l’article « {itemTitle} » non utilisé et dans son emballage, s’il vous plaît.',
  ],
  'return-after-arrival': [
    'La commande {orderId} est partie le {shippedAt} avec {carrier}, numéro de suivi {trackingNumber} ; je ne peux plus l’arrêter.',
    'Dès que vous l’avez reçue, vous pouvez demander le retour dans vos commandes sur {marketplace}, et je m’occupe du reste.',
  ],
  'acknowledge-wait': [
    'Vous comptiez sur la commande {orderId} pour le {deliverBy}, et vous avez dû nous écrire à ce sujet. Je comprends que ce soit agaçant.',
    'Je suis cette affaire jusqu’à ce qu’elle soit réglée, et vous n’aurez pas à l’expliquer à quelqu’un d’autre.',
  ],
  'acknowledge-letdown': [
    'Vous avez ouvert le colis de la commande {orderId} et trouvé autre chose que ce que vous espériez. Je comprends votre déception, et que cela vous coûte maintenant du temps.',
    'Vos photos et vos explications me suffisent. Je vais trouver une solution qui vous convienne.',
  ],
  'acknowledge-event': [
    'Je lis que vous aviez besoin de l’article « {itemTitle} » de la commande {orderId} pour un jour précis. Ce jour ne reviendra pas, et je comprends votre déception.',
    'Ce que je peux faire, c’est régler le reste rapidement. Dites-moi : souhaitez-vous encore le recevoir, ou préférez-vous un remboursement ?',
  ],
  'acknowledge-again': [
    'Vous avez écrit plus d’une fois au sujet de la commande {orderId}, et c’est fatigant. J’ai tout lu depuis le début.',
    'Désormais, une seule personne s’en occupe : moi. Mon prochain message arrive au plus tard le {nextUpdate}, sans que vous ayez à le demander.',
  ],
}
