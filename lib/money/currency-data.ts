/**
 * Currencies as data: codes, decimals and signs. Decimals are those of ISO 4217, not those that a
 * browser prints (CLDR shows HUF and IDR without).
 * Source: ISO 4217 list one, compared with `dinero.js/currencies` 2.0.2 on 2026-11-24.
 */
export type CurrencyData = {
  /** Codes between spaces, by number of decimals. */
  readonly codesByExponent: readonly string[]
  /** What pages print, without spaces and in capitals, and the codes it may stand for. */
  readonly signs: Readonly<Record<string, string>>
}

/** Codes by number of decimals. */
const codesByExponent = [
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  '',
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD
  CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP
  GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD
  MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP
  PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT
  TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  'BHD IQD JOD KWD LYD OMR TND',
  'CLF UYW',
]

/**
 * Signs and prefixes, and the currencies each may stand for. More than one: the sign alone does not tell, something else on the page has to.
 */
const signs: Readonly<Record<string, string>> = {
  $: 'USD CAD AUD NZD SGD HKD MXN TWD ARS CLP COP',
  US$: 'USD',
  $US: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  CAD$: 'CAD',
  $CA: 'CAD',
  CDN$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  $AU: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  SG$: 'SGD',
  HK$: 'HKD',
  MX$: 'MXN',
  NT$: 'TWD',
  AR$: 'ARS',
  CLP$: 'CLP',
  COP$: 'COP',
  R$: 'BRL',
  '£': 'GBP EGP',
  'GB£': 'GBP',
  '€': 'EUR',
  'CN¥': 'CNY',
  'JP¥': 'JPY',
  '¥': 'CNY JPY',
  RMB: 'CNY',
  元: 'CNY',
  円: 'JPY',
  '₹': 'INR',
  RS: 'INR PKR LKR NPR MUR',
  'RS.': 'INR PKR LKR NPR MUR',
  ZŁ: 'PLN',
  KČ: 'CZK',
  FT: 'HUF',
  LEI: 'RON MDL',
  KR: 'SEK NOK DKK ISK',
  'KR.': 'DKK SEK NOK ISK',
  '₽': 'RUB',
  РУБ: 'RUB',
  'РУБ.': 'RUB',
  '₺': 'TRY',
  TL: 'TRY',
  '₴': 'UAH',
  ГРН: 'UAH',
  '₩': 'KRW',
  원: 'KRW',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  RP: 'IDR',
  RM: 'MYR',
  '₱': 'PHP',
  '₦': 'NGN',
  '₸': 'KZT',
  'د.إ': 'AED',
  'د.إ.': 'AED',
  DHS: 'AED MAD',
  'ر.س': 'SAR',
  'ر.س.': 'SAR',
  '﷼': 'SAR IRR YER OMR QAR',
  SR: 'SAR',
  'د.ك': 'KWD',
  'د.ك.': 'KWD',
  KD: 'KWD',
  'ج.م': 'EGP',
  'ج.م.': 'EGP',
  FR: 'CHF',
  'FR.': 'CHF',
  SFR: 'CHF',
}

export const currencyData: CurrencyData = { codesByExponent, signs }
