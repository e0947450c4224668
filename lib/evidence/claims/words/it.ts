import type { LanguageWords } from './types.ts'

const parcel =
  '(?:ordine|pacco|articolo|prodotto|spedizione|consegna|merce|pacchetto|acquisto|oggetto)'
const not =
  '(?! <3>(?:risposta|rimborso|soldi|giusto|giusta|giusti|tutto|tutti|tutte|etichetta|integro|in tempo|puntuale)(?!\\p{L}))'

export const it: LanguageWords = {
  language: 'it',
  says: {
    'not-received': [
      `(?:non|mai|ancora niente|niente) <3>(?:arrivat[oaie]|ricevut[oaie]|consegnat[oaie]|arriva|ricevo)(?!\\p{L})${not}`,
      `(?:mai) (?:arrivat[oaie]|ricevut[oaie])`,
      `(?:dov'e|dove si trova|dove e|che fine ha fatto) <1>(?:il mio|la mia|il|la|l)? ?<1>${parcel}`,
      `${parcel} <2>(?:pers[oa]|smarrit[oa]|rubat[oa]|sparit[oa])`,
      `(?:aspettando|aspetto|attendo|attesa) <3>${parcel}`,
      'risulta <2>consegnat[oa] <2>ma',
      'tracciamento <3>(?:fermo|non)',
    ],
    late: [
      '(?:in ritardo|ritardo|troppo tardi|tardi)(?! (?:risposta|nella risposta))',
      '(?:non|mai) <3>(?:in tempo|puntuale|nei tempi)',
      '(?:doveva|dovevano|avrebbe dovuto) <1>(?:arrivare|essere consegnat[oa])',
      '(?:giorni|settimane|settimana|mesi) di ritardo',
    ],
    damaged: [
      'in (?:pezzi|frantumi|mille pezzi)',
      '(?:graffi|crepe|crepa|ammaccature|ammaccatura|buco|buchi) (?:su|sul|sulla|nel|nella)',
    ],
    defective: [
      '(?:non|mai) <2>(?:funziona|funzionano|funzionava|funzionato|accende|accendono|carica|parte|va piu)(?!\\p{L})',
      'smesso di funzionare',
    ],
    'wrong-item': [
      '(?:articolo|prodotto|taglia|colore|modello|oggetto|pacco|misura|versione) <1>(?:sbagliat[oa]|errat[oa]|divers[oa])',
      '(?:sbagliat[oa]|errat[oa]|altr[oa]|divers[oa]) <1>(?:articolo|prodotto|taglia|colore|modello|oggetto|misura)(?! <1>ordinat)',
      '(?:arrivat[oa]|ricevut[oa]|inviat[oa]|mandat[oa]|spedit[oa]) <6>(?:invece|anziche|al posto)',
      '(?:invece|anziche|al posto) <6>(?:arrivat[oa]|ricevut[oa]|inviat[oa]|mandat[oa])',
      'non <2>(?:quello che|cio che|il prodotto che|l articolo che) <2>(?:ordinat[oa]|comprat[oa])',
      'ordinat[oa] <5>(?:ma|e) <3>(?:arrivat[oa]|ricevut[oa]|mandat[oa])(?! <1>(?:rott|solo|niente|in ritardo))(?<!(?:non|mai) <1>(?:arrivat[oa]|ricevut[oa]))',
    ],
    'missing-parts': [
      '(?:manca|mancano|mancava|mancavano|mancante~|mancanti)(?! (?:di rispetto|di serieta|poco))',
      '(?:pacco|scatola|busta|confezione) <2>vuot[oa]',
      "(?:ricevut[oa]|arrivat[oa]|c'era|contiene) <1>(?:solo|soltanto|solamente) <1>(?:un[oa]?|due|tre|1|2|3|meta|parte)",
      'solo <1>(?:un[oa]?|due|tre|1|2|3) <3>(?:invece|su|dei|degli|delle)',
      'non <2>(?:inclus[oaie]|nella (?:confezione|scatola)|nel pacco)',
    ],
    'not-as-described': [
      'non <2>(?:conforme|conformi|corrisponde|corrispondono|come descritto|come in foto|come nella foto|come da descrizione|come nelle foto)',
      '(?:divers[oa]|differente) <1>(?:da|dal|dalla|dalle|rispetto) <2>(?:foto|descrizione|immagine|annuncio|descritto)',
      '(?:scarsa|pessima|cattiva|bassa) qualita',
      'qualita <2>(?:scarsa|pessima|bassa|scadente)',
      'non <1>(?:original[ei]|autentic[oaie]|nuov[oaie])(?!\\p{L})',
    ],
    'never-answered': [
      '(?:nessuna|senza|mai una|alcuna) <1>risposta(?! (?:necessaria))',
      'nessuno <3>(?:risponde|risposto|risponda)',
      '(?:non|mai) <3>(?:risposto|rispondete|risponde|rispondono)',
      '(?:ignorat[oaie]|ignorate|ignorando)',
      '(?:aspetto|attendo) <2>risposta',
    ],
    'already-returned': [
      '(?:ho|abbiamo) <3>(?:restituit[oaie]|rispedit[oaie]|reso|rimandat[oaie]|rinviat[oaie])(?!\\p{L})',
      '(?:reso) <3>(?:consegnato|arrivato|effettuato|spedito)',
      '(?:avete) <2>ricevuto <2>reso',
    ],
    'promised-refund': [
      '(?:promesso|promessa|assicurato|garantito) <5>(?:rimbors~|soldi)',
      '(?:rimbors~) <5>(?:promesso|promessa)',
      '(?:detto|scritto|confermato) <6>(?:rimbors~)',
    ],
    cancelled: [
      '(?:ho|abbiamo|avevo) <3>(?:annullat[oa]|cancellat[oa]|disdett[oa])',
      '(?:chiesto|richiesto) <3>(?:annullamento|annullare|cancellare|cancellazione)',
      'volevo <2>(?:annullare|cancellare)',
    ],
    unauthorised: [
      '(?:non|mai) <3>autorizzat[oa]',
      '(?:non) <2>(?:fatto|effettuato) <2>(?:acquisto|ordine|pagamento)',
      '(?:senza) <1>(?:mia )?(?:autorizzazione|consenso)',
      '(?:carta|conto) <4>(?:rubat[oa]|clonat[oa]|hackerat[oa])',
      'non riconosco <2>(?:acquisto|pagamento|addebito|transazione|ordine)',
    ],
    'wrong-address': [
      '(?:indirizzo|via|casa|civico) <3>(?:sbagliat[oa]|errat[oa]|divers[oa]|incomplet[oa]|vecchi[oa])',
      '(?:altro|vecchio|sbagliato) indirizzo',
      'non <2>(?:mio indirizzo|casa mia)',
    ],
    'asked-otherwise': [
      '(?:chiesto|richiesto|scritto|volevo|indicato|specificato) <6>(?:taglia|colore|misura|piu grande|piu piccol[oa]|ner[oa]|bianc[oa]|ross[oa]|blu)',
    ],
  },
  states: {
    damaged: [
      '(?:rott[oaie]|danneggiat[oaie]|graffiat[oaie]|strappat[oaie]|crepat[oaie]|ammaccat[oaie]|spaccat[oaie]|schiacciat[oaie]|piegat[oaie]|scheggiat[oaie]|bucat[oaie]|distrutt[oaie]|danni|danno|frantumi)',
    ],
    defective: ['(?:difettos[oaie]|guast[oaie]|difetto|difetti)'],
    'missing-parts': ['incomplet[oaie]'],
    'not-as-described': ['(?:contraffatt[oaie]|fals[oaie]|tarocc[oaie]|imitazione)'],
  },
  denies: [
    '(?:non|nessun|nessuna|senza|niente|mai|ne)(?! solo)(?: (?:e|era|sono|erano|risulta|sembra|ha|stato|stata|di|affatto|piu|arrivato|arrivata))*',
  ],
  asides: [
    '(?:^|, |sapere |capire |ditemi |verificare |dirmi )(?:se|qualora|nel caso) (?!l)[^,.;:!?]*',
    '(?:spero|speriamo|temo|paura) [^,.;:!?]*',
    '(?:ho|abbiamo) <1>(?:sbagliato|ordinato|comprato) <3>(?:taglia|colore|modello|per errore|per sbaglio|sbagliat[oa])',
    '(?:link|codice|sito|numero di tracking) <1>non <1>funziona',
    'scus~ <3>ritardo',
  ],
  arrived: [
    `(?:${parcel}|tutto|mi) <1>(?:e|sono|mi e) <2>(?:arrivat[oaie]|consegnat[oaie])`,
    '^<2>e <2>arrivat[oa]',
    '(?:ho|abbiamo) <2>(?:ricevut[oaie]|ritirat[oaie])(?! <1>(?:risposta|niente))',
    'arrivat[oa] <1>(?:oggi|ieri|stamattina|rott[oa]|danneggiat[oa])',
  ],
  cancels: [
    '(?:vorrei|voglio|potete|desidero|prego) <3>(?:annullare|cancellare|annullamento)',
    'non <2>(?:spedite|speditelo|inviate|spedire)',
  ],
  refunds: [
    '(?:verra|sara|provvederemo|possiamo|abbiamo|effettueremo|faremo) <5>(?:rimbors~)',
    '(?:rimborseremo|rimborso) <3>(?:completo|effettuato|emesso|elaborato|totale)',
  ],
}
