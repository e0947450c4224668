/** Invented people, goods and words: no real buyer, seller or product. */

export const people = [
  ['Mara Keller', 'm.keller_88', 'United States', 'en'],
  ['Jonas Weidmann', 'jonas.weid', 'Germany', 'de'],
  ['Camille Arnoux', 'camille_ar', 'France', 'fr'],
  ['Lucía Ferrán', 'lucia_f', 'Spain', 'es'],
  ['佐倉 美穂', 'sakura_miho', 'Japan', 'ja'],
  ['Ольга Терехова', 'olga_ter', 'Kazakhstan', 'ru'],
  ['Tom Ashdown', 'tom.ash', 'United Kingdom', 'en'],
  ['Giulia Morandi', 'giulia.m', 'Italy', 'it'],
  ['Piotr Zalewny', 'piotr_z', 'Poland', 'pl'],
  ['Nadia Haddou', 'nadia_h', 'Canada', 'en'],
] as const

export const goods = [
  ['Ceramic pour-over set, 4 cups', 'CP-SET-04', 100],
  ['Linen table runner, 180 cm', 'LT-RUN-180', 34],
  ['Brass reading lamp', 'BR-LAMP-01', 129],
  ['Water glasses, set of six', 'WG-SIX', 42],
  ['Folding rain jacket, moss', 'RJ-FOLD-M', 68],
  ['Travel kettle 0.8 l', 'TK-08', 55],
  ['Paper lantern, 40 cm', 'PL-40', 18],
  ['Wooden train track, 60 pieces', 'WT-60', 79],
] as const

/** What buyers write, by language; calm words first. */
export const complaints: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Hello, the parcel has not arrived yet. Could you have a look, please?',
    'Two of the cups are broken at the handle. I am disappointed, this was a present.',
    'This is the third time I write. I want my money back now or I open a case.',
  ],
  de: [
    'Guten Tag, das Paket ist leider noch nicht angekommen. Können Sie bitte nachsehen?',
    'Die Lampe kam zerbrochen an. Ich bin sehr enttäuscht.',
    'Ich warte seit drei Wochen. Wenn nichts passiert, gehe ich zum Anwalt.',
  ],
  fr: [
    'Bonjour, le colis n’est toujours pas arrivé. Pouvez-vous vérifier ?',
    'La veste ne correspond pas à la description, je suis déçue.',
  ],
  es: ['Hola, la lámpara llegó rota. ¿Qué podemos hacer?', 'Quiero que me devuelvan el dinero.'],
  it: ['Buongiorno, i bicchieri sono arrivati rotti. Cosa possiamo fare?'],
  pl: ['Dzień dobry, paczka jeszcze nie dotarła. Czy mogą Państwo sprawdzić?'],
  ja: ['こんにちは。商品がまだ届いていません。確認していただけますか。'],
  ru: ['Здравствуйте, посылка ещё не пришла. Проверьте, пожалуйста.'],
}

export const answers = [
  'Thank you for writing. I am looking into it now and will answer by tomorrow.',
  'I am sorry that the set arrived broken. May I ask for a photo of the box?',
  'We asked the carrier where the parcel is. Here is what we know so far.',
] as const

export const notes = [
  'Called the carrier: the parcel is held at the depot, delivery tomorrow.',
  'Warehouse says the last batch had thin boxes. Two more cases of the same kind.',
  '客户是老买家，语气一直很好。',
] as const
