import { wordPattern } from '#lib/order/word-pattern.ts'

/**
 * How pages say that a claim was decided against us.
 * Our own drafting in the notation of `word-pattern.ts`; native speakers have yet to review it.
 */
export const decidedAgainstUs = wordPattern(
  [
    '(?:granted|approved|accepted) <2>(?:to|for|in favou?r of)? ?<1>(?:buyer|customer)',
    'claim (?:was |has been )?granted',
    'granted',
    "(?:closed|decided|resolved|ruled) <2>in <1>(?:buyer|customer)(?:'s)? favou?r",
    '(?:closed|decided|resolved|ruled) <2>(?:against (?:you|us|the seller)|for (?:the )?(?:buyer|customer))',
    '(?:zugunsten|zu gunsten) <2>kaufers',
    'garantieantrag <2>(?:stattgegeben|gewahrt)',
    "en faveur de l'acheteur",
    'a favor del comprador',
    "a favore dell'acquirente",
    'в пользу покупателя',
    'na korzysc kupujacego',
    'in het voordeel van de koper',
  ],
  ['支持买家', '判定?买家', '有利于买家', '买家胜诉', '購入者(?:に有利|の申請を承認)'],
)
