import { currencyData } from '../../money/currency-data.ts'
import type { DateForm, ValueTables } from './value-tables.ts'

/** The words in which pages print months, zones, currencies and countries. */

/**
 * Month names as marketplaces print them, folded (lower case, no final dot). Sources: Unicode CLDR
 * month names, long and short, of each language; a few spellings the sites use besides.
 */
const months: readonly string[] = [
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
]

/**
 * Zone words that marketplaces print beside a time, as offsets. Words that mean two zones are
 * settled by the site's country or left unknown. Source: IANA time zone database abbreviations;
 * MEST and MET are what Seller Central prints in Europe.
 */
const zones: Readonly<Record<string, string>> = {
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  wet: '+00:00',
  west: '+01:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  met: '+01:00',
  mest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  trt: '+03:00',
  gst: '+04:00',
  pst: '-08:00',
  pdt: '-07:00',
  mst: '-07:00',
  mdt: '-06:00',
  cdt: '-05:00',
  est: '-05:00',
  edt: '-04:00',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  brt: '-03:00',
  art: '-03:00',
  jst: '+09:00',
  kst: '+09:00',
  hkt: '+08:00',
  sgt: '+08:00',
  myt: '+08:00',
  pht: '+08:00',
  awst: '+08:00',
  acst: '+09:30',
  acdt: '+10:30',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  sast: '+02:00',
}

/** Words that mean two zones, by the site's country. */
const zonesByCountry: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cst: { CN: '+08:00', TW: '+08:00', US: '-06:00', CA: '-06:00', MX: '-06:00' },
  ist: { IN: '+05:30', IE: '+01:00' },
}

/** ISO 3166-1 codes. */
const countryCodes = (
  'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH ' +
  'CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FO FR GA GB GD GE GF GG GH GI GL GM ' +
  'GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KR KW KY KZ ' +
  'LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MT MU MV MW MX MY MZ NA NC NE NG NI ' +
  'NL NO NP NR NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN ' +
  'SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS XK YE ' +
  'YT ZA ZM ZW'
).split(' ')

/** Languages that addresses are printed in whatever the page's own language is. */
const languages = ['en', 'de', 'fr', 'it', 'es', 'ja', 'zh', 'nl', 'pl', 'pt', 'sv', 'tr', 'ru']

/** Short and older names that CLDR does not give. */
const countryAliases: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a': 'US',
  'united states of america': 'US',
  'estados unidos de américa': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  'south korea': 'KR',
  'republic of ireland': 'IE',
  'hong kong': 'HK',
  uae: 'AE',
  méxico: 'MX',
}

/** A zone word or offset right after a time. */
const zone = String.raw`(?:gmt|utc)\s?[+\-−]\d{1,2}(?::?\d{2})?|[+\-−]\d{2}:?\d{2}|[a-z]{3,4}(?![a-z])|z(?![a-z])`
const time = String.raw`(\d{1,2})[:.h時时点]\s?(\d{2})(?:分)?(?:[:.](\d{2}))?(?:秒)?(?:\.\d+)?`
const meridiem = String.raw`\s?([ap])\.?\s?m(?![a-z])\.?`
const clock =
  String.raw`^(?:[\s,·|]|t(?=\d)|at\s|um\s|à\s|alle\s(?:ore\s)?|a\slas\s|às\s|o\s|om\s|kl\.?\s|в\s|\([^)\d]{1,5}\)|星期.|周.|(上午|下午|午前|午後|晚上|凌晨))*` +
  String.raw`${time}(?:${meridiem}|\s?uhr)?(?:\s?\(?(${zone})\)?)?`

const year = String.raw`(\d{4})`
const dayOfMonth = String.raw`(\d{1,2})(?!\d)(?:st|nd|rd|th|er|º|ª|°|\.)?`
const to = String.raw`\s?[-–—]\s?`

const forms: readonly DateForm[] = [
  {
    pattern: String.raw`(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)`,
    y: 1,
    m: 2,
    d: 3,
    isNamed: false,
  },
  {
    pattern: String.raw`(?<!\d)(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日?(?:\s?[-–—~〜至]\s?(\d{1,2})\s?日)?`,
    y: 1,
    m: 2,
    d: 3,
    until: 4,
    isNamed: false,
  },
  {
    pattern: String.raw`(?<!\d)(\d{4})\s?년\s?(\d{1,2})\s?월\s?(\d{1,2})\s?일`,
    y: 1,
    m: 2,
    d: 3,
    isNamed: false,
  },
  {
    pattern: String.raw`(?<![\d年])(\d{1,2})\s?月\s?(\d{1,2})\s?日`,
    y: 0,
    m: 1,
    d: 2,
    isNamed: false,
  },
  {
    pattern: String.raw`(?<![\p{L}\d]){month}\s?${dayOfMonth}(?:${to}(\d{1,2})(?![\d:]))?(?:,?\s(?:de\s)?${year}(?!\d))?`,
    m: 1,
    d: 2,
    until: 3,
    y: 4,
    isNamed: true,
  },
  {
    pattern: String.raw`(?<!\d)${dayOfMonth}(?:${to}(\d{1,2})\.?)?[\s-](?:de\s|d')?{month}(?:,?[\s-](?:de\s|del\s)?${year}(?!\d))?`,
    d: 1,
    until: 2,
    m: 3,
    y: 4,
    isNamed: true,
  },
]

const blocks = (
  'address article aside blockquote br dd details dialog div dl dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'
).split(' ')

const noise = [
  '.sr-only',
  '.visually-hidden',
  '.visuallyhidden',
  '.screen-reader-only',
  '[role="tooltip"]',
  '[aria-live]:empty',
]

const controls = ['button', '[role="button"]:is(a, span, i)']

/** Folded. `i` is a help sign. */
const actions =
  '[?？ⓘℹi]|copy|copied|edit|view|change|show|hide|help|more info|search|find|apply|save|send|close|' +
  'suchen|speichern|rechercher|cerca|buscar|zoeken|szukaj|найти|搜索|検索|검색|' +
  'kopieren|bearbeiten|ansehen|anzeigen|ändern|copier|modifier|voir|afficher|copia|modifica|visualizza|' +
  'copiar|editar|ver|cambiar|alterar|kopiëren|bewerken|bekijken|wijzigen|kopiuj|edytuj|zmień|zobacz|' +
  'копировать|изменить|посмотреть|复制|編集|编辑|查看|修改|コピー|コピーする|変更|表示|복사|수정|보기'

const free =
  'free|free shipping|free delivery|free postage|kostenlos|kostenloser versand|gratis|gratuit|livraison gratuite|' +
  'envío gratis|spedizione gratuita|grátis|frete grátis|gratuito|免费|免運費|免运费|包邮|無料|送料無料|무료|бесплатно|' +
  'darmowa|darmowa dostawa'

const count = String.raw`^(?:[x×]\s?)?(\d{1,6})(?:\s?[x×]|\s?(?:pcs?|pieces?|件|个|Stück))?\.?$`

const loading = ['[aria-busy="true"]', '[role="progressbar"]', '.skeleton', '[class*="skeleton"]']

const asked = (
  'assignedSlot attributes body checkVisibility childElementCount childNodes children ' +
  'classList className clientHeight clientWidth closest compareDocumentPosition compatMode ' +
  'contains createTreeWalker defaultView documentElement firstElementChild getAttribute ' +
  'getBoundingClientRect getRootNode hasAttribute localName matches nextElementSibling ' +
  'nextSibling nodeType nodeValue ownerDocument parentElement parentNode ' +
  'previousElementSibling previousSibling querySelector querySelectorAll readyState ' +
  'scrollHeight scrollLeft scrollTop scrollWidth shadowRoot textContent'
).split(' ')

export const valueTables: ValueTables = {
  months,
  zones,
  zonesByCountry,
  dates: { forms, clock },
  currencies: currencyData,
  html: { blocks, noise, controls, actions, free, count, loading, asked },
  countries: { codes: countryCodes, languages, aliases: countryAliases },
}
