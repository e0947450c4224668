import type { LanguageWords } from './types.ts'

const parcel =
  '(?:paket|packchen|sendung|bestellung|lieferung|ware|artikel|produkt|paeckchen|brief)'
export const de: LanguageWords = {
  language: 'de',
  says: {
    'not-received': [
      'nicht (?!wie|in|vollstandig|komplett|heil|unbeschadigt|punktlich|rechtzeitig|alle|alles|das richtige)<2>(?:angekommen|eingetroffen|zugestellt|geliefert|ausgeliefert|bei mir|da)(?!\\p{L})',
      `(?:nie|niemals|noch nichts|nichts) <2>(?:erhalten|bekommen|angekommen|geliefert|zugestellt)`,
      `(?<!(?:antwort|ruckmeldung|geld|erstattung|ruckerstattung|ruckzahlung|etikett|rucksendeetikett|alles|alle|richtigen?|vollstandig) (?:[\\p{L}]+ ){0,3})(?:nicht|noch nicht) <1>(?:erhalten|bekommen|gekriegt)`,
      `(?:keine?n?|kein) <1>${parcel} <2>(?:erhalten|bekommen|angekommen|da|gekommen)`,
      `wo (?:ist|bleibt|sind|steckt) <2>${parcel}`,
      `${parcel} <2>(?:verloren|verschwunden|verschollen|gestohlen|unauffindbar)`,
      `(?:warte|warten) <4>auf <2>${parcel}`,
      `ist <2>(?:nicht|nie) <1>(?:angekommen|gekommen)`,
      '(?:sendungsverfolgung|tracking|sendungsstatus) <5>(?:nicht|nichts|keine|seit)',
      'als zugestellt <4>aber',
    ],
    late: [
      '(?:zu spat|verspatet|mit verspatung|verspatung)(?! (?:gemeldet|geschrieben))',
      '(?:tage|wochen|tag|woche) (?:zu spat|spater|verspatet|uberfallig|nach dem)',
      'nicht <1>(?:rechtzeitig|punktlich|termingerecht)',
      '(?:hatte|sollte|sollten) <4>(?:ankommen|da sein|geliefert werden|zugestellt werden|eintreffen) <1>(?:sollen|mussen)?',
    ],
    damaged: [
      'in (?:scherben|stucken|einzelteilen)',
      '(?:kratzer|riss|risse|delle|dellen|loch|bruch) (?:im|in|am|auf|an|hat|haben)',
      '(?:mit|hat|haben|voller) <2>(?:kratzern?|rissen?|dellen?)',
    ],
    defective: [
      'funktionier(?:t|en|te|ten) <4>(?:nicht|gar nicht|uberhaupt nicht)',
      '(?:geht|gehen|ging|ladt|startet|leuchtet|heizt|lauft|schaltet|einschalten|verbindet) <3>nicht <1>(?:an|ein|mehr|auf|richtig|sich)?',
      'lasst sich <2>nicht (?:einschalten|aufladen|laden|starten|anschalten|offnen|verbinden|benutzen)',
      '(?:funktionsunfahig|ohne funktion)',
      '(?:nach|seit) <4>(?:kaputt|defekt) gegangen',
    ],
    'wrong-item': [
      '(?:falsche[rsnm]?|andere[rsnm]?|verkehrte[rsnm]?) <1>(?:artikel|produkt|große|farbe|ware|modell|teil|teile|bestellung|paket|version|buch|schuhe|hose|jacke|lampe)(?! <1>(?:bestellt|gewahlt|ausgewahlt|gekauft))',
      'falsch (?:geliefert|verschickt|zugesandt|geschickt)',
      '(?:statt|anstatt|anstelle) <6>(?:erhalten|bekommen|geliefert|geschickt|gekommen|kam|war|lag)',
      '(?:erhalten|bekommen|geliefert|geschickt|kam|gekommen) <5>(?:statt|anstatt|anstelle)',
      'nicht (?:das|der|die|den|was) <3>(?:bestellt|gekauft)',
      'bestellt <4>(?:aber|und) <3>(?:bekommen|erhalten|geliefert)(?<!nicht (?:bekommen|erhalten|geliefert))',
    ],
    'missing-parts': [
      '(?:fehlt|fehlen|fehlte|fehlten|fehlend~)(?! (?:mir die worte|nur noch))',
      '(?:leere[rsn]? (?:paket|karton|umschlag|schachtel)|(?:paket|karton|umschlag|schachtel) <2>leer)(?!\\p{L})',
      'nur <1>(?:ein|eine|einen|eins|zwei|drei|1|2|3|die halfte) <3>(?:erhalten|bekommen|geliefert|im paket|dabei|von|statt)',
      'nicht <1>(?:dabei|enthalten|mitgeliefert|beigelegt)',
      'nicht alle <3>(?:erhalten|bekommen|geliefert|dabei)',
    ],
    'not-as-described': [
      'nicht <1>wie <2>(?:beschrieb~|abgebildet~|auf dem|auf den|beschreibung|bild|foto)',
      '(?:entspricht|entsprechen|stimmt|stimmen) <4>nicht',
      '(?:schlechte|miese|minderwertige|billige) <1>(?:qualitat|verarbeitung|material)',
      '(?:qualitat|verarbeitung) <2>(?:schlecht|mies|minderwertig|mangelhaft)',
      '(?:weicht|anders) <3>(?:ab|beschreibung|abgebildet|beschrieben|als auf|als in)',
      'nicht <1>(?:echt|original|neu|neuwertig)(?!\\p{L})',
    ],
    'never-answered': [
      '(?:keine|nie eine|bisher keine|noch keine|nie) <1>(?:antwort|ruckmeldung|reaktion)',
      '(?:niemand|keiner) <2>(?:antwortet|geantwortet|meldet|gemeldet|reagiert)',
      '(?:nicht|nie) <1>(?:geantwortet|reagiert|gemeldet|beantwortet)',
      '(?:ignoriert|ignorieren) <2>(?:mich|mir|uns|meine|nachrichten)',
      'warte <3>auf <2>antwort',
    ],
    'already-returned': [
      '(?:habe|haben|hab) <7>(?:zuruckgeschickt|zuruckgesendet|zuruckgesandt|retourniert|zuruckgegeben)',
      '(?:rucksendung|retoure) <4>(?:angekommen|zugestellt|erhalten|abgegeben|verschickt|unterwegs)',
      '(?:wurde|ist) <3>(?:zuruckgeschickt|zuruckgesendet|retourniert)',
    ],
    'promised-refund': [
      '(?:versprochen|zugesagt|zugesichert|versprachen|zusage) <5>(?:erstattung|ruckerstattung|geld|erstatten|ruckzahlung)',
      '(?:erstattung|ruckerstattung|geld|ruckzahlung) <5>(?:versprochen|zugesagt|zugesichert|angeboten)',
      '(?:sie|ihr|du|verkaufer) <4>(?:gesagt|geschrieben|sagten|schrieben) <6>(?:erstatte~|erstattung|geld zuruck)',
    ],
    cancelled: [
      '(?:habe|haben|hatte|hab) <6>(?:storniert|widerrufen|abbestellt|gekundigt)',
      '(?:um|die) <1>stornierung gebeten',
      'wollte <4>stornieren',
      'bestellung <3>storniert',
    ],
    unauthorised: [
      '(?:nicht|nie) <2>(?:autorisiert|genehmigt|veranlasst|in auftrag gegeben|selbst bestellt)',
      '(?:ohne) <1>(?:zustimmung|einwilligung|erlaubnis|wissen|genehmigung)',
      '(?:habe|haben) <3>(?:nie|nichts) <3>bestellt',
      '(?:karte|konto) <4>(?:gestohlen|gehackt|missbraucht)',
      '(?:unbefugt~|unberechtigt~|unautorisiert~|betrugerisch~) <1>(?:abbuchung|zahlung|bestellung|transaktion)?',
    ],
    'wrong-address': [
      '(?:falsche[rn]?|alte[rn]?|andere[rn]?|verkehrte[rn]?) <1>(?:adresse|anschrift|hausnummer|straße|haus|stadt)',
      '(?:adresse|anschrift|hausnummer) <3>(?:falsch|nicht korrekt|unvollstandig|veraltet)',
      'nicht (?:an )?meine[rn]? (?:adresse|anschrift)',
    ],
    'asked-otherwise': [
      '(?:gebeten|geschrieben|gefragt|mitgeteilt|gewunscht|wollte|angegeben) <6>(?:große|farbe|großer|kleiner|schwarz|weiß|blau|rot|grun|gravur)(?! (?:bestellen))',
      '(?:große|farbe) <5>(?:gewunscht|gewollt|angegeben|gebeten)',
    ],
  },
  states: {
    damaged: [
      '(?:kaputt~|beschadigt~|zerbrochen~|gebrochen~|abgebrochen~|zerkratzt~|verkratzt~|gerissen~|eingerissen~|zerrissen~|gesprungen~|ausgelaufen~|scherben|verbogen~|zerdruckt~|eingedruckt~|beschadigung~|zerstort~|zersplittert~)',
    ],
    defective: ['(?:defekt~|mangelhaft~|fehlerhaft~)'],
    'missing-parts': ['(?:unvollstandig~)'],
    'not-as-described': ['(?:falschung~|gefalscht~|plagiat|nachgemacht~|fake)'],
  },
  denies: [
    '(?:nicht|nichts|kein|keine|keinen|keinerlei|ohne|weder|nie)(?! nur)(?: (?:ist|war|wurde|ware|im|mehr|am|irgendwie|sichtbare|sichtbar|wirklich|etwas|ein|eine))*',
  ],
  asides: [
    '(?:falls|wenn|sofern|ob) [^,.;:!?]*',
    '(?:hoffe|hoffentlich|befurchte|angst) [^.;:!?]*',
    '(?:falsch|versehentlich|aus versehen|irrtumlich) <2>(?:bestellt|gekauft|ausgewahlt|angegeben)',
    '(?:falsche[rsn]?) <2>(?:bestellt|gekauft|ausgewahlt|gewahlt)',
    '(?:link|code|gutschein|webseite|seite|sendungsnummer) <3>(?:funktioniert|geht) <1>nicht',
    'keine <1>(?:antwort|ruckmeldung) <1>(?:notig|erforderlich)',
    'entschuldig~ <3>spate <1>(?:antwort|ruckmeldung)',
  ],
  arrived: [
    `(?:es|sie|er|das|die|der|alles|mein|meine) ?<1>(?:${parcel} )?(?:ist|sind|kam|kamen|wurde) <3>(?:angekommen|eingetroffen|zugestellt|geliefert|an|da)(?!\\p{L})`,
    `(?:habe|haben) <4>(?:erhalten|bekommen)`,
    '(?:heute|gestern|gerade|endlich) <1>(?:angekommen|erhalten|geliefert|bekommen)',
    'kam <4>an(?!\\p{L})',
  ],
  cancels: [
    '(?:mochte|will|wurde|bitte|konnen|kann) <6>(?:stornieren|stornierung|abbestellen|widerrufen)',
    'bitte <3>(?:nicht|nichts) <2>(?:verschicken|versenden|schicken)',
  ],
  refunds: [
    '(?:werden|werde|wird|erhalten|bekommen|haben|konnen) <7>(?:erstatt~|ruckerstatt~|ruckerstattung|erstattung|geld zuruck|zuruckzahlen|zuruckuberwiesen)',
  ],
}
