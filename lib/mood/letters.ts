/** One form for what is written in many: for words of the lexicon and of messages alike. */

const strokes: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ı: 'i',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
}

/** Characters of traditional Chinese that the lexicon uses, as their simplified forms. */
const traditional: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '訴诉評评價价這这個个買买賣卖騙骗還还沒没錢钱貨货訂订單单過过時时問问題题給给説说說说謝谢們们爛烂壞坏',
    '賠赔償偿維维權权銀银請请開开經经來来會会應应為为麼么發发無无讓让對对間间後后氣气護护費费聯联絡络',
    '繫系繁繁復复覆复動动寶宝實实質质與与樣样錯错斷断臉脸當当媽妈網网報报舉举門门機机關关師师傳传媒媒',
    '體体裡里裏里幾几號号點点從从麻麻煩烦熱热滿满處处屬属東东兒儿壓压誠诚誤误輸输達达遲迟節节禮礼禮礼',
    '虛虚僞伪偽伪廢废認认識识責责態态務务聲声譽誉狀状態态擾扰討讨論论論论購购檢检見见現现種种億亿負负',
  ].flatMap((line) =>
    Array.from(line).flatMap((from, at, all) =>
      at % 2 === 0 ? [[from, all[at + 1] ?? from]] : [],
    ),
  ),
)

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu

/** Lower case, compatible forms made equal, without accents and invisible characters. */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .normalize('NFD')
    .replace(/(?<![\u3040-\u30FF])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[ßłıøæœđ]|\p{Script=Han}/gu, (each) => strokes[each] ?? traditional[each] ?? each)
}

/** A letter written three times and more, as `times` of it. */
export function shortened(word: string, times: 1 | 2): string {
  return word.replace(/(\p{L})\1{2,}/gu, times === 1 ? '$1' : '$1$1')
}
