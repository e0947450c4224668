/**
 * Zone words that marketplaces print beside a time, as offsets. Words that mean two zones are
 * settled by the site's country or left unknown. Source: IANA time zone database abbreviations;
 * MEST and MET are what Seller Central prints in Europe.
 */
const offsets: Readonly<Record<string, string>> = {
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

const byCountry: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cst: { CN: '+08:00', TW: '+08:00', US: '-06:00', CA: '-06:00', MX: '-06:00' },
  ist: { IN: '+05:30', IE: '+01:00' },
}

/** `+HH:MM` of a zone word or a `GMT+8` form; undefined when it cannot be told. */
export function offsetOf(word: string, country: string): string | undefined {
  const folded = word.toLowerCase().replace(/\s/g, '')
  const numeric = /^(?:gmt|utc)?([+\-−])(\d{1,2})(?::?(\d{2}))?$/.exec(folded)
  if (numeric) return numericOffset(numeric)
  return byCountry[folded]?.[country] ?? offsets[folded]
}

function numericOffset(match: RegExpExecArray): string | undefined {
  const [, sign = '', hours = '', minutes = '00'] = match
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`
}

/** A zone word or offset right after a time. */
export const zonePattern = String.raw`(?:gmt|utc)\s?[+\-−]\d{1,2}(?::?\d{2})?|[+\-−]\d{2}:?\d{2}|[a-z]{3,4}(?![a-z])|z(?![a-z])`
