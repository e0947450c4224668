import { fedex12, mod10, mod37, mod7, ups, type Check } from './tracking-checks.ts'

/**
 * The shapes of tracking numbers, as data. A number that fails its check is none. `high`: a check
 * digit or a prefix that nobody else uses; `medium`: a weak check or a prefix seen in one source;
 * `low`: the shape alone, also used by others.
 *
 * Sources, compared 2026-11-24: jkeen/tracking_number_data 1.3.2 (MIT, 2026-08-17) for UPS, USPS,
 * FedEx, DHL, DPD, Amazon, OnTrac; the carriers' own help pages for Royal Mail, Evri, Colissimo,
 * Correos, PostNL, InPost as remembered, unchecked (`low` or `medium`); public AliExpress tools for
 * Cainiao, YunExpress, GOFO, Yanwen, 4PX. GLS, Hermes of old and the 14 digits of DPD are left out:
 * digits that order numbers have too.
 */
export type TrackingPattern = {
  readonly carrier: string
  /** Over the number in capitals, without spaces and hyphens. */
  readonly shape: RegExp
  readonly check?: Check
  readonly confidence: 'high' | 'medium' | 'low'
}

const last =
  (length: number, check: Check): Check =>
  (number) =>
    check(number.slice(-length))

export const trackingPatterns: readonly TrackingPattern[] = [
  { carrier: 'UPS', shape: /^1Z[A-Z0-9]{15}\d$/, check: ups, confidence: 'high' },
  { carrier: 'USPS', shape: /^9[1-5]\d{20}$/, check: mod10, confidence: 'high' },
  { carrier: 'USPS', shape: /^9[1-5]\d{24}$/, check: mod10, confidence: 'high' },
  { carrier: 'USPS', shape: /^420\d{5}9[1-5]\d{20}$/, check: last(22, mod10), confidence: 'high' },
  { carrier: 'USPS', shape: /^420\d{9}9[1-5]\d{20}$/, check: last(22, mod10), confidence: 'high' },
  { carrier: 'USPS', shape: /^(?:0[37]|23|7[0-9]|82)\d{18}$/, check: mod10, confidence: 'high' },
  // eBay's item numbers have 12 digits and begin with 1 to 4.
  { carrier: 'FedEx', shape: /^[5-9]\d{11}$/, check: fedex12, confidence: 'medium' },
  // AliExpress products have 15 digits and begin with 1005 or 32.
  { carrier: 'FedEx', shape: /^(?!1005|32)\d{15}$/, check: mod10, confidence: 'medium' },
  { carrier: 'FedEx', shape: /^(?:61|92)\d{18}$/, check: mod10, confidence: 'medium' },
  { carrier: 'FedEx', shape: /^96\d{20}$/, check: last(15, mod10), confidence: 'high' },
  { carrier: 'DHL Paket', shape: /^00340\d{15}$/, check: mod10, confidence: 'high' },
  { carrier: 'DHL', shape: /^JJD\d{16,20}$/, confidence: 'high' },
  { carrier: 'DHL', shape: /^JVGL\d{16,20}$/, confidence: 'high' },
  { carrier: 'DHL Express', shape: /^\d{10}$/, check: mod7, confidence: 'medium' },
  { carrier: 'DHL eCommerce', shape: /^(?:GM|RX|LX)[A-Z0-9]{2}\d{12,18}$/, confidence: 'medium' },
  { carrier: 'DPD', shape: /^\d{14}[A-Z]$/, check: mod37, confidence: 'high' },
  { carrier: 'Amazon', shape: /^TB[ACM]\d{12}$/, confidence: 'high' },
  { carrier: 'OnTrac', shape: /^[CD]\d{14}$/, confidence: 'medium' },
  { carrier: 'Cainiao', shape: /^LP\d{11,14}(?:CN)?$/, confidence: 'high' },
  { carrier: 'Cainiao', shape: /^(?:CAINIAO|CNG)\d{8,20}(?:CN)?$/, confidence: 'high' },
  { carrier: 'Cainiao', shape: /^CN\d{10,16}$/, confidence: 'medium' },
  { carrier: 'Cainiao', shape: /^AE[A-Z0-9]{0,3}\d{9,14}$/, confidence: 'medium' },
  { carrier: 'Cainiao', shape: /^S\d{12,18}$/, confidence: 'low' },
  { carrier: 'YunExpress', shape: /^YT\d{16}$/, confidence: 'high' },
  { carrier: '4PX', shape: /^4PX\d{13}CN$/, confidence: 'high' },
  { carrier: 'Yanwen', shape: /^U[A-Z]\d{9}YP$/, confidence: 'high' },
  { carrier: 'Yanwen', shape: /^YW[A-Z]{0,3}\d{10,16}$/, confidence: 'medium' },
  { carrier: 'GOFO', shape: /^GFUS\d{14}$/, confidence: 'high' },
  { carrier: 'UniUni', shape: /^UUS\d{13,16}$/, confidence: 'medium' },
  { carrier: 'SF Express', shape: /^SF\d{12,15}$/, confidence: 'high' },
  { carrier: 'Evri', shape: /^H\d{2}[A-Z0-9]{3}[A-Z0-9]{0,1}\d{9,10}$/, confidence: 'medium' },
  { carrier: 'Evri', shape: /^[CT]00[A-Z]{3}\d{10}$/, confidence: 'medium' },
  { carrier: 'Colissimo', shape: /^[5-9][A-Z]\d{11}$/, confidence: 'medium' },
  { carrier: 'Chronopost', shape: /^X[A-Z]\d{9}[A-Z]{2}$/, confidence: 'low' },
  { carrier: 'Correos', shape: /^P[A-Z0-9]{2}[A-Z0-9]{9}\d{10}[A-Z]$/, confidence: 'medium' },
  { carrier: 'PostNL', shape: /^3S[A-Z]{4}\d{7,11}$/, confidence: 'high' },
  { carrier: 'InPost', shape: /^6\d{23}$/, confidence: 'medium' },
  { carrier: 'Deutsche Post', shape: /^A0[A-Z0-9]{10}[A-Z0-9]{8}$/, confidence: 'low' },
]
