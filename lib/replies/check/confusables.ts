/** Letters of other scripts that look like Latin ones, lower case after folding. */
const pairs =
  'аa вb сc ԁd еe ғf ɡg нh һh іi јj кk ӏl мm пn оo рp ԛq гr ѕs тt υu ѵv ԝw хx уy зz αa βb εe ηn ιi κk νv οo ρp τt χx γy ωw ѡw ցg օo սu տs ոn'

export const latinTwin: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
)

/** Latin letters that look like Cyrillic ones. */
export const cyrillicTwin: ReadonlyMap<string, string> = new Map(
  'aа bв cс eе hн kк mм oо pр tт xх yу 3з 0о 4ч 6б iи nп uи rг'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)

/** Figures and signs that stand for letters in a word. */
export const leetTwin: ReadonlyMap<string, string> = new Map(
  '0o 1i 3e 4a 5s 7t 8b 9g @a $s !i €e |l'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)

/** Letters that no decomposition takes apart. */
export const plainLetter: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['´', "'"],
  ['`', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['。', '.'],
  ['．', '.'],
  ['｡', '.'],
  ['・', '.'],
  ['·', '.'],
  ['•', '.'],
  ['∙', '.'],
  ['、', ','],
  ['，', ','],
  ['⭐', '★'],
  ['🌟', '★'],
])
