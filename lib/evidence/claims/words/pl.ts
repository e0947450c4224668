import type { LanguageWords } from './types.ts'

const parcel = '(?:paczk~|przesylk~|zamowieni~|towar~|produkt~|dostaw~)'
const not = '(?! <3>(?:odpowiedzi|zwrotu|pieniedzy|wlasciw~|wszystk~|etykiety|na czas)(?!\\p{L}))'

export const pl: LanguageWords = {
  language: 'pl',
  says: {
    'not-received': [
      `nie <3>(?:dotarl~|otrzymal~|dostarczon~|doszl~|przyszl~|doszed~|przyszed~|dostal~|odebral~)${not}`,
      `nigdy nie <2>(?:dotarl~|otrzymal~|doszl~|przyszl~|dostal~)`,
      `gdzie jest <2>${parcel}`,
      `${parcel} <2>(?:zaginel~|zgubion~|skradzion~|zniknel~)`,
      `czekam <4>na <2>${parcel}`,
    ],
    late: [
      '(?:za pozno|z opoznieniem|opoznion~|spozni~|opoznieni~)',
      'nie <2>na czas',
      '(?:mial~|powinn~) <1>(?:dotrzec|byc|przyjsc|dojsc)',
      '(?:dni|tygodni~) (?:spoznienia|opoznienia|po terminie)',
    ],
    damaged: ['w kawalkach', '(?:rysy|rysa|wgniecenie|dziura|pekniecie) (?:na|w)'],
    defective: [
      'nie (?:dziala~|wlacza~|laduje~|uruchamia~|swieci~|grzeje)',
      '(?:przestal~) <1>(?:dzialac|ladowac)',
    ],
    'wrong-item': [
      '(?:zly|zla|zle|inny|inna|inne|bledn~|niewlasciw~) <1>(?:produkt|towar|rozmiar|kolor|model|przedmiot|artykul|wersj~)',
      '(?:zamiast) <6>(?:dostal~|otrzymal~|przyszl~|wyslan~|przyslan~)',
      '(?:dostal~|otrzymal~|przyszl~|przyszed~|przyslan~|wyslan~) <6>zamiast',
      'nie to <2>zamow~',
    ],
    'missing-parts': [
      '(?:brakuje|brakowalo|brak) <3>(?:czesci|elementu|elementow|srub~|kabla|ladowarki|instrukcji|jedn~|dwoch|pokrywki|sztuk~)',
      'brakuje(?! mi slow)',
      '(?:pudelko|paczka|koperta|karton) <2>pust~',
      'tylko <1>(?:jeden|jedna|jedno|dwa|dwie|1|2|polow~) <3>(?:zamiast|z|dostal~|otrzymal~)',
    ],
    'not-as-described': [
      'nie~? ?(?:zgodn~|zgadza sie|odpowiada) <3>(?:opis~|zdjeci~|ofert~)',
      'niezgodn~',
      'nie <2>(?:jak|taki jak|taka jak) <2>(?:na zdjeciu|w opisie)',
      '(?:slab~|kiepsk~|zlej|zla|fataln~) jakosc~',
      '(?:slabej|kiepskiej|zlej|fatalnej) jakosci',
      'nie jest <1>(?:oryginaln~|now~)',
    ],
    'never-answered': [
      '(?:brak|bez|zadnej) <1>odpowiedzi',
      'nikt <3>(?:odpowiada|odpowiedzial|odpisal|odpisuje)',
      'nie <2>(?:odpowiad~|odpisal~|odpisuje~|odpowiedzial~)',
      'ignoruj~',
      'czekam <2>na <1>odpowiedz',
    ],
    'already-returned': [
      '(?:odeslal~|zwrocil~) <4>',
      '(?:zwrot) <3>(?:dotarl|dostarczon~|wyslan~|odebran~)',
    ],
    'promised-refund': [
      '(?:obiecal~|obiecan~|zapewnil~) <5>(?:zwrot~|zwroc~|pieniadze|pieniedzy)',
      '(?:napisal~|powiedzial~) <6>(?:zwrot pieniedzy|zwroc~ <1>pieniadze|zwrot srodkow)',
    ],
    cancelled: [
      '(?:anulowal~|odwolal~)',
      '(?:prosil~|poprosil~) <3>(?:anulowanie|anulowac)',
      'chcial~ <2>anulowac',
    ],
    unauthorised: [
      'nie <2>(?:autoryzowal~|zlecal~|skladal~|wyrazal~ zgody)',
      'bez mojej (?:zgody|wiedzy)',
      '(?:karta|konto|karty|konta) <3>(?:skradzion~|zhakowan~|wlaman~)',
      'nie rozpoznaje <2>(?:transakcji|platnosci|zakupu)',
    ],
    'wrong-address': [
      '(?:zly|zlym|inny|inn~|bledn~|niewlasciw~|star~) adres~',
      'adres~ <2>(?:bledn~|niepopraw~|zly|niepeln~)',
    ],
    'asked-otherwise': [
      '(?:prosil~|pisal~|chcial~|poprosil~) <6>(?:rozmiar~|kolor~|wieksz~|mniejsz~|czarn~|bial~|czerwon~)',
    ],
  },
  states: {
    damaged: [
      '(?:uszkodzon~|zepsut~|peknie~|zniszczon~|polaman~|porysowan~|rozbit~|stluczon~|zgniecion~|podart~|zlaman~|potluczon~|wgniecion~|uszkodze~)',
    ],
    defective: ['(?:wadliw~|wada|wady|niesprawn~)'],
    'missing-parts': ['niekompletn~'],
    'not-as-described': ['(?:podrobk~|podrobion~|falszyw~|falsyfikat)'],
  },
  denies: [
    '(?:nie|nic|bez|zadn~|ani)(?! tylko)(?: (?:jest|byl~|zostal~|ma|zadnych|sladow|widac))*',
  ],
  asides: [
    '(?:jesli|jezeli|gdyby|czy) [^,.;:!?]*',
    '(?:mam nadzieje|obawiam sie|boje sie) [^.;:!?]*',
    '(?:zamowil~|kupil~) <3>(?:przez pomylke|zly|zla|omylkowo)',
    '(?:link|kod|strona|numer przesylki) <1>nie dziala',
  ],
  arrived: [
    `${parcel} <3>(?:dotarl~|doszl~|przyszl~|dostarczon~)`,
    '(?:wszystko|juz|dzis|dzisiaj|wczoraj|w koncu) <2>(?:dotarl~|doszl~|przyszl~|otrzymal~|dostal~)',
    '^<1>(?:otrzymalem|otrzymalam|dostalem|dostalam|odebralem|odebralam)',
  ],
  cancels: [
    '(?:chce|prosze|chcialbym|chcialabym|mozna) <3>(?:anulowac|anulowanie|odwolac)',
    'nie <1>wysylajcie|prosze nie wysylac',
  ],
  refunds: [
    '(?:zwrocimy|zwrot <2>zostanie|dokonamy <2>zwrotu|otrzyma <3>zwrot|oddamy <2>pieniadze)',
  ],
}
