/**
 * Month names as marketplaces print them, folded (lower case, no final dot). Sources: Unicode CLDR
 * month names, long and short, of each language; a few spellings the sites use besides.
 */
const names: readonly (readonly string[])[] = [
  'jan january januar jänner jän janvier janv ene enero gennaio gen janeiro januari stycznia styczeń sty января янв ocak oca',
  'feb february februar febr février fevrier févr fevr febrero febbraio fevereiro fev februari lutego luty lut февраля февр фев şubat şub',
  'mar march märz mär mars marzo março mrt maart marca marzec марта мар mart',
  'apr april avril avr abril abr aprile kwietnia kwiecień kwi апреля апр nisan nis',
  'may mai mayo maggio mag maio mei maja maj мая май mayıs',
  'jun june juni juin junio giugno giu junho czerwca czerwiec cze июня июн haziran haz',
  'jul july juli juil juillet julio luglio lug julho lipca lipiec lip июля июл temmuz tem',
  'aug august août aout agosto ago augustus sierpnia sierpień sie августа авг ağustos ağu',
  'sep sept september septembre septiembre settembre set setembro września wrzesień wrz сентября сент сен eylül eyl',
  'oct october okt oktober octobre octubre ottobre ott outubro out października październik paź октября окт ekim eki',
  'nov november novembre noviembre novembro listopada listopad lis ноября нояб ноя kasım kas',
  'dec december dez dezember décembre decembre déc diciembre dic dicembre dezembro grudnia grudzień gru декабря дек aralık',
].map((line) => line.split(' '))

export const monthOf: ReadonlyMap<string, number> = new Map(
  names.flatMap((words, i) => words.map((word) => [word, i + 1] as const)),
)

/** All names as one alternation, longest first. */
export const monthPattern: string = [...monthOf.keys()]
  .toSorted((a, b) => b.length - a.length)
  .join('|')
