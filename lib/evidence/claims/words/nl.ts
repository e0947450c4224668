import type { LanguageWords } from './types.ts'

const parcel = '(?:bestelling|pakket|pakje|zending|levering|product|artikel|pakketje|order)'
const not =
  '(?! <3>(?:antwoord|reactie|geld|terugbetaling|juiste|alles|op tijd|compleet)(?!\\p{L}))'

export const nl: LanguageWords = {
  language: 'nl',
  says: {
    'not-received': [
      `(?<!(?:antwoord|reactie|geld|terugbetaling|retourlabel|alles|juiste) (?:[\\p{L}]+ ){0,3})(?:niet|nooit|nog niets|niets) <2>(?:ontvangen|aangekomen|geleverd|bezorgd|gekregen|binnen)(?!\\p{L})${not}`,
      `(?:geen) <1>${parcel} <2>(?:ontvangen|gekregen|gezien|binnen)`,
      `waar (?:is|blijft|zijn) <1>(?:mijn|de|het|ons) <1>${parcel}`,
      `${parcel} <2>(?:kwijt|verloren|zoek|gestolen|verdwenen)`,
      `(?:wacht|wachten) <4>op <2>${parcel}`,
      '(?:staat|status) <4>bezorgd <1>maar',
    ],
    late: [
      '(?:te laat|vertraagd|met vertraging|vertraging)(?! gereageerd)',
      'niet <1>op tijd',
      '(?:dagen|weken|week) (?:te laat|later)',
      '(?:had|zou) <4>(?:moeten aankomen|geleverd worden|er moeten zijn|aankomen)',
    ],
    damaged: [
      'in (?:stukken|scherven)',
      '(?:krassen|kras|barst|barsten|deuk|deuken|gat) (?:in|op|aan)',
    ],
    defective: [
      '(?:werkt|werken|werkte|doet|laadt|start|opladen) <3>niet(?!\\p{L})',
      '(?:gaat|gaan|wil) <2>niet (?:aan|open)',
      'doet <1>het niet',
      'niet (?:aanzetten|inschakelen|opladen)',
      'stuk gegaan',
    ],
    'wrong-item': [
      '(?:verkeerde?|foute?|andere?) <1>(?:artikel|maat|kleur|product|model|bestelling|pakket|item|versie)(?! besteld)',
      '(?:ontvangen|gekregen|geleverd|gestuurd|kreeg|kwam) <6>(?:in plaats van|ipv)',
      '(?:in plaats van|ipv) <6>(?:ontvangen|gekregen|geleverd|gestuurd|kreeg)',
      'niet <1>wat <2>(?:besteld|gekocht)',
    ],
    'missing-parts': [
      '(?:ontbreekt|ontbreken|ontbrak|ontbreekende|ontbrekend~|mist|missen er)',
      '(?:doos|pakket|envelop) <2>(?:is|was) leeg',
      '(?:lege) (?:doos|envelop|pakket)',
      '(?:maar|slechts|alleen) <1>(?:een|twee|drie|1|2|3|de helft) <3>(?:ontvangen|gekregen|geleverd|van de|in de doos)',
      'niet <1>(?:bijgeleverd|inbegrepen|in de doos|erbij)',
    ],
    'not-as-described': [
      'niet <1>(?:zoals|als) <2>(?:beschreven|afgebeeld|op de foto|beschrijving|omschreven)',
      '(?:komt|komen) <3>niet overeen',
      '(?:slechte|matige|inferieure) kwaliteit',
      'kwaliteit <2>(?:slecht|matig|bagger)',
      'niet <1>(?:echt|origineel|nieuw)(?!\\p{L})',
    ],
    'never-answered': [
      '(?:geen|nooit een|nog geen|nooit) <1>(?:antwoord|reactie|respons)(?! (?:nodig))',
      'niemand <2>(?:antwoordt|reageert|gereageerd|geantwoord)',
      '(?:niet|nooit) <1>(?:geantwoord|gereageerd|beantwoord)',
      '(?:negeert|negeren|genegeerd)',
      'wacht <3>op <1>(?:antwoord|reactie)',
    ],
    'already-returned': [
      '(?:heb|hebben) <5>(?:teruggestuurd|geretourneerd|retour gestuurd|teruggezonden|retour gezonden)',
      '(?:retour|retourzending) <4>(?:ontvangen|aangekomen|bezorgd|verstuurd|afgegeven)',
    ],
    'promised-refund': [
      '(?:beloofd|beloofde|toegezegd) <5>(?:terugbeta~|geld|terug te betalen|terugstorten)',
      '(?:terugbetaling|geld) <5>(?:beloofd|toegezegd)',
      '(?:gezegd|zei|schreef|beloofde) <6>(?:terugbeta~|geld terug|terugkrijg~)',
    ],
    cancelled: [
      '(?:heb|hebben|had) <4>geannuleerd',
      '(?:gevraagd|verzocht) <4>(?:annuleren|annulering)',
      'wilde <3>annuleren',
    ],
    unauthorised: [
      '(?:niet|nooit) <3>(?:geautoriseerd|toestemming)',
      'zonder mijn (?:toestemming|medeweten)',
      '(?:kaart|rekening|account) <3>(?:gestolen|gehackt|misbruikt)',
      '(?:herken) <3>niet',
      '(?:heb) <2>(?:nooit|niets) <2>besteld',
    ],
    'wrong-address': [
      '(?:verkeerde?|ander|oude?|foute?) <1>(?:adres|huis|straat|huisnummer)',
      'adres <2>(?:verkeerd|onjuist|onvolledig|klopt niet)',
      'niet (?:op )?mijn adres',
    ],
    'asked-otherwise': [
      '(?:gevraagd|geschreven|aangegeven|wilde) <6>(?:maat|kleur|groter|kleiner|zwart|wit|blauw|rood)',
    ],
  },
  states: {
    damaged: [
      '(?:kapot~|beschadigd~|gebroken|gescheurd~|gebarsten|bekrast~|verbogen|ingedeukt~|gedeukt~|lek|beschadiging~|versplinterd~|stukgegaan)',
    ],
    defective: ['(?:defecte?|ondeugdelijk)'],
    'missing-parts': ['(?:incompleet|onvolledig~)'],
    'not-as-described': ['(?:namaak|vervalst~|nep)'],
  },
  denies: [
    '(?:niet|niets|geen|zonder|nooit|noch)(?! alleen)(?: (?:is|was|meer|echt|zichtbare|zichtbaar|enkele|een))*',
  ],
  asides: [
    '(?:^|, |weten )(?:als|indien|mocht|of) [^,.;:!?]*',
    '(?:hoop|hopelijk|bang) [^,.;:!?]*',
    '(?:verkeerde?) <2>besteld|per ongeluk <3>besteld',
    '(?:link|code|site|trackingnummer) <2>werkt <1>niet',
    'sorry <3>late (?:reactie|antwoord)',
  ],
  arrived: [
    `(?:het|de|alles|mijn|is|zijn) ?<1>(?:${parcel} )?(?:is|zijn)? ?<2>(?:aangekomen|bezorgd|geleverd|binnen)(?!\\p{L})`,
    '(?:heb|hebben) <3>(?:ontvangen|gekregen)',
  ],
  cancels: [
    '(?:wil|graag|kunt|kan|wilt) <5>(?:annuleren|geannuleerd)',
    'niet <1>(?:versturen|verzenden)',
  ],
  refunds: [
    '(?:zullen|gaan|wordt|hebben|kunnen) <5>(?:terugbeta~|terugbetaling|geld terug|terugstorten)',
  ],
}
