import { wordPattern } from '#lib/order/word-pattern.ts'

/**
 * What buyers write when they changed their mind or ordered by mistake.
 * Our own drafting in the notation of `word-pattern.ts` (accents do not count); native speakers have yet to review it.
 */

/** The buyer's own mistake: said first, so that "I ordered the wrong size" is not taken for a wrong item. */
export const ownMistake = wordPattern(
  [
    '(?:ordered|bought|purchased|chose|selected|picked|got) <3>(?:by mistake|by accident|accidentally|in error|too many|twice)',
    'wrong <1>(?:item|size|colou?r|one|model|product) <1>(?:ordered|bought|chosen|selected)',
    '(?<!not )my <1>(?:fault|mistake|error)',
    '(?:accidentally|mistakenly) <1>(?:ordered|bought|purchased|chose|selected)',
    'i <1>(?:ordered|bought|purchased|chose|selected|picked) <2>wrong <1>(?:item|size|colou?r|one|model|product|version|thing|part)?',
    '(?:falsch|versehentlich|doppelt|irrtumlich) <2>bestellt',
    '(?:aus versehen|versehentlich) <3>(?:bestellt|gekauft)',
    'bestellt~ <3>aus versehen',
    'command~ <4>(?:par erreur|en double)',
    'trompee? <2>(?:taille|article|couleur|modele)',
    '(?:pedi|compre|comprado|pedido) <3>por (?:error|equivocacion)',
    'me equivoque',
    '(?:ordinat|comprat|acquistat)[oa] <2>per (?:errore|sbaglio)',
    '(?:comprei|pedi|comprado) <3>(?:errado|por engano|sem querer)',
    'заказал~ <2>(?:по ошибке|случайно|не тот|не то)',
    '(?:per ongeluk|verkeerd) <1>besteld',
    'przez pomylke',
  ],
  ['(?:买|拍|选)[大小错多]了', '拍错', '买错', '多拍', '误拍', '下错单', '間違えて(?:注文|購入)'],
)

export const changedMind = wordPattern(
  [
    // en
    '(?:changed?|changing) my mind',
    'no longer <1>(?:need~|want~|require~|interested)',
    "(?:don't|dont|do not) <2>(?:need|want|like) (?:it|this|them|these)(?! (?:broken|damaged|like this|to))",
    '(?:too|bit|little) (?:small|big|large|tight|loose|long|short|wide|narrow)',
    "(?:does|do|did)(?:n't|nt| not) <1>(?:fit|suit)",
    '(?:better price|cheaper elsewhere|cheaper somewhere|found <2>cheaper|found <3>for less)',
    '(?:want|like|wish|need|please|can i|could you|can you) <2>cancel <1>(?:my|the|this)? ?(?:order|purchase|it)',
    '(?:unused|unopened|unworn|unwanted)',
    '(?:right of withdrawal|withdraw from <1>(?:contract|purchase))',
    // de
    '(?:nicht mehr|doch nicht) <2>(?:benotig~|gebraucht|brauche~|haben|will)',
    '(?:brauche|benotige|will|mochte) <3>nicht mehr',
    'gefallt <2>nicht',
    'anders uberlegt',
    'widerruf~',
    'zu (?:klein|groß|eng|weit|lang|kurz)',
    'passt <2>nicht',
    'stornier~',
    'unbenutzt~',
    // fr
    "change~ d'avis",
    'plus <1>besoin',
    "(?:n'en|ne|en) <1>(?:veux|voulons) plus",
    'retract~',
    'trop (?:petite?s?|grande?s?|serree?s?|larges?|courte?s?|longue?s?)',
    'ne <1>(?:plait|convient|va) pas',
    'annuler <2>(?:commande|achat)',
    // es
    'cambi(?:e|ado) de (?:opinion|idea|parecer)',
    'ya no <1>(?:quiero|necesito|me interesa)',
    'no me (?:gusta|queda|interesa)',
    'desist~',
    '(?:demasiado|muy) (?:pequen~|grande~|ajustad~)',
    'cancelar <1>(?:pedido|compra)',
    // it
    'cambiato idea',
    'non <2>(?:voglio|serve) <1>piu',
    'ripensamento',
    'recess?o',
    'non mi piace',
    'troppo (?:piccol|grand|strett|larg)~',
    'annullare <1>ordine',
    // pt
    'mudei de ideia',
    'nao <1>(?:quero|preciso) <1>mais',
    'arrepend~',
    'desisti~',
    'nao gostei',
    '(?:muito|demasiado|ficou) (?:pequen|grand|apertad)~',
    'cancelar <2>(?:pedido|compra)',
    // ru
    'передумал~',
    'больше не <1>(?:нуж~|хочу|надо)',
    'не понравил~',
    'не подош~',
    '(?:маленьк~|большой|мал) размер',
    'отменить <1>заказ',
    // nl, pl
    '(?:bedacht|niet meer nodig|te klein|te groot|past niet|annuleren)',
    '(?:rozmyslil~|za mal~|za duz~|nie pasuje|odstapi~|anulowac)',
  ],
  [
    '不想要',
    '不喜欢',
    '不需要了',
    '无理由退',
    '改变主意',
    '个人原因',
    '买家(?:自身)?原因',
    '不合适',
    '太小',
    '太大',
    '気が変わ',
    '不要になっ',
    'サイズが(?:合わ|小さ|大き)',
    'キャンセルし',
  ],
)
