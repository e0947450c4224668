import type { LanguageWords } from './types.ts'

const parcel = '(?:commande|colis|paquet|livraison|article|produit|achat|envoi|marchandise|lettre)'
const not =
  '(?! <3>(?:reponse|remboursement|argent|bon|bonne|bons|bonnes|tout|tous|toutes|etiquette|nouvelle|nouvelles|intact|complet)(?!\\p{L}))'

export const fr: LanguageWords = {
  language: 'fr',
  says: {
    'not-received': [
      `(?:pas|jamais|rien|toujours pas) <2>(?:recue?s?|arrivee?s?|livree?s?|parvenue?s?)${not}(?! <1>(?:a temps|a l'heure))`,
      `(?:non|jamais) <1>(?:recue?s?|livree?s?|arrivee?s?)`,
      `(?:ou est|ou sont|ou en est|ou se trouve) <1>(?:ma|mon|mes|le|la|notre) <1>${parcel}`,
      `colis <3>(?:perdue?|egare|vole|introuvable|bloque|disparu)`,
      `(?:attends|attend|attendons) <4>${parcel}(?! de rembours~)`,
      '(?:aucun|aucune) <1>(?:colis|livraison|paquet) <2>(?:recue?|arrivee?|livree?|chez)',
      'suivi <3>(?:bouge|evolue|change|mis a jour) (?:pas|plus)',
      'indique <3>livree? <2>mais',
    ],
    late: [
      '(?:en retard|avec <2>retard|trop tard|retard de livraison|retard)(?! de <1>reponse)',
      "(?:pas|jamais) <2>(?:a temps|a l'heure|dans les delais)",
      '(?:devait|devrait|aurait du|devaient) <2>(?:arriver|etre livree?s?)',
      '(?:jours|semaines|semaine|mois) de retard',
    ],
    damaged: [
      'en (?:morceaux|miettes|mille morceaux)',
      '(?:rayures?|fissures?|trous?|bosses?|eclats?) (?:sur|dans|au|a la)',
    ],
    defective: [
      '(?:fonctionne|fonctionnent|marche|marchent|charge|chauffe|demarre|allume) <1>(?:pas|plus)(?!\\p{L})',
      'en panne',
      "(?:impossible de|n'arrive pas a) <2>(?:allumer|charger|demarrer|faire fonctionner|faire marcher|connecter)",
      'tombee? en panne',
    ],
    'wrong-item': [
      '(?:mauvais|mauvaise|autre) <1>(?:article|produit|taille|couleur|modele|reference|commande|colis|objet|version|pointure)(?! <1>(?:commandee?|choisie?))',
      '(?:pas|non) <2>(?:le bon|la bonne|les bons|les bonnes) <1>(?:article|produit|taille|couleur|modele|reference|pointure)?',
      "erreur (?:d'article|de produit|de taille|de couleur|de reference|de modele|dans la commande)",
      '(?:recue?s?|envoyee?|livree?|recoit) <6>(?:au lieu|a la place)',
      '(?:au lieu|a la place) <7>(?:recue?|envoyee?|livree?)',
      "pas <1>(?:ce que|celui que|celle que|l'article que|le produit que) <2>commandee?",
      "commandee? <5>(?:mais|et) <2>(?:recue?|on m'a envoye|vous m'avez envoye)(?! <2>(?:rien|reponse|casse|seulement))",
    ],
    'missing-parts': [
      '(?:manque|manquent|manquait|manquaient|manquante?s?)(?! (?:de respect|de serieux|de professionnalisme))',
      '(?:colis|carton|paquet|boite|enveloppe) <2>vide',
      '(?:recue?|livree?) <1>(?:seulement|que|uniquement) <1>(?:une?|deux|trois|1|2|3|la moitie)',
      "(?:n'ai|n'a) <1>recue? que",
      'pas <2>(?:incluse?s?|fournie?s?|dans (?:le colis|la boite|le carton|le paquet))',
    ],
    'not-as-described': [
      '(?:pas|non|peu) <1>conforme~',
      '(?:correspond|correspondent|ressemble) <1>(?:pas|plus)',
      '(?:mauvaise|tres mauvaise|pietre) qualite',
      'qualite <2>(?:mauvaise|mediocre|mediocres|nulle|deplorable)',
      '(?:different|differente|differents|rien a voir) <3>(?:photo|photos|description|annonce|image)',
      "pas <2>(?:authentique|original|neuf|neuve|d'origine)(?!\\p{L})",
    ],
    'never-answered': [
      '(?:aucune|pas de|sans|jamais de|toujours pas de|jamais eu de) <1>(?:reponse|retour|nouvelles?)(?! <1>(?:necessaire|attendue))',
      '(?:personne) <3>(?:repond|repondu|reponds)',
      '(?:pas|jamais) <2>(?:repondu|repondez|repond)',
      '(?:ignore|ignorez) <2>(?:mes|mon|messages?)',
      'attends <3>reponse',
    ],
    'already-returned': [
      "(?:j'ai|nous avons|ai) <3>(?:renvoyee?s?|retournee?s?|reexpediee?s?)(?! <1>(?:message|mail|photo))",
      '(?:retour) <4>(?:livree?|arrivee?|recue?|effectue|depose)',
      '(?:avez|avoir) <2>recue? <3>retour',
    ],
    'promised-refund': [
      '(?:promis|promise|promettez|assure|garanti) <5>(?:rembours~|argent)',
      '(?:rembours~) <5>(?:promise?|annonce)',
      '(?:vous|vendeur) <3>(?:dit|ecrit|confirme|aviez dit) <7>(?:rembours~)',
    ],
    cancelled: [
      "(?:j'ai|nous avons|avais) <4>annulee?",
      "(?:demande|demandee) <3>(?:annulation|d'annuler|annuler|l'annulation)",
      'voulais <2>annuler',
    ],
    unauthorised: [
      '(?:pas|jamais) <2>(?:autorisee?|effectuee?|passee?|fait) <2>(?:achat|commande|paiement|transaction|cette|ce)',
      'sans mon <1>(?:autorisation|accord|consentement)',
      '(?:carte|compte) <4>(?:vole|volee|pirate|piratee|frauduleu~)',
      '(?:paiement|achat|debit|transaction|commande) <1>(?:frauduleu~|non autorisee?)',
      'ne reconnais pas <2>(?:achat|paiement|commande|debit|transaction|prelevement)',
      "(?:n'ai|n'avons) (?:rien|jamais) <1>commande",
    ],
    'wrong-address': [
      '(?:mauvaise|autre|ancienne) (?:adresse|rue|maison|ville)',
      "adresse <3>(?:fausse|erronee|incorrecte|incomplete|n'est pas la bonne|pas la mienne)",
      'pas <1>(?:mon adresse|a mon adresse|chez moi)',
    ],
    'asked-otherwise': [
      '(?:demandee?|precisee?|voulais|ecrit|indiquee?) <6>(?:taille|couleur|plus grand|plus petit|noir|blanc|bleu|rouge|gravure|pointure)',
    ],
  },
  states: {
    damaged: [
      '(?:cassee?s?|abimee?s?|endommagee?s?|brisee?s?|fissuree?s?|rayee?s?|dechiree?s?|fendue?s?|tordue?s?|felee?s?|ecrasee?s?|ecaillee?s?|percee?s?|detruite?s?|ebrechee?s?)',
    ],
    defective: ['(?:defectueu~|defaillante?s?)'],
    'missing-parts': ['incomplete?s?'],
    'not-as-described': ['(?:contrefa~|imitation|faux|copie)(?! (?:numero|frais))'],
  },
  denies: [
    "(?:pas|rien|aucun|aucune|sans|jamais|ni|non)(?! seulement)(?: (?:n'est|n'etait|n'a|n'etaient|ete|est|etait|du tout|de|d|visible|vraiment|arrive))*",
  ],
  asides: [
    "(?:^|, )(?:si|s'il|s'ils|au cas ou) (?!j'ai)[^,.;:!?]*",
    "(?:savoir|demande|verifier) (?:si|s'il|s'ils) [^,.;:!?]*",
    '(?:espere|esperons|peur|crains) [^,.;:!?]*',
    "(?:j'ai|me suis) <2>(?:commande|trompee?|achete) <3>(?:mauvais|mauvaise|par erreur|taille|couleur|modele)",
    '(?:lien|code|site|numero de suivi) <2>(?:fonctionne|marche) pas',
    'desole <4>retard',
    'pas de reponse <1>necessaire',
  ],
  arrived: [
    "(?:il|elle|tout|colis|commande|paquet|article) <1>(?:est|sont|a ete|vient d'etre) <2>(?:arrivee?s?|livree?s?|recue?s?)",
    "(?:j'ai|nous avons|ai) <2>(?:recue?s?|recupere)(?! <1>(?:rien|reponse|message|mail))",
    'bien recue?',
  ],
  cancels: [
    "(?:veux|voudrais|souhaite|souhaiterais|pouvez-vous|merci|aimerais) <3>(?:annuler|annulation|d'annuler)",
    "(?:n'envoyez|ne pas envoyer|n'expediez) <2>(?:pas|colis)?",
  ],
  refunds: [
    '(?:allons|vais|sera|serez|avons|pouvons|est|va) <4>(?:rembours~)',
    '(?:remboursement) <3>(?:effectue|en cours|lance|traite)',
  ],
}
