import type { DataPart, DataSource } from '#lib/page-data/spec.ts'

/**
 * What tracking pages ask for themselves: AliExpress' own (nine public readers, 2023–2026), Cainiao
 * (nine, 2021–2026) and 17track (six, live 2026-09-28). Their times are exact, with their zones.
 */

const number = { as: 'id', pattern: '[A-Z0-9]{8,40}' } as const
const carrier = { as: 'text', pattern: String.raw`(?=.*\p{L}{2})[^*]{2,80}` } as const

const aliexpress: DataPart = {
  find: [
    ['mailNo', 'detailList'],
    ['logisticsNo', 'trackInfo'],
  ],
  ids: { parcel: ['mailNo', 'logisticsNo'] },
  into: {
    list: 'shipments',
    key: ['mailNo', 'logisticsNo'],
    require: ['trackingNumber'],
    facts: {
      trackingNumber: { ...number, at: ['mailNo', 'logisticsNo'] },
      carrier: { ...carrier, at: ['logisticsCpInfo.cpName', 'logisticsCarrierName'] },
    },
    lists: {
      events: {
        rows: ['detailList', 'trackInfo.tracks'],
        require: ['status'],
        wanted: 'newest-first',
        facts: {
          at: { as: 'time', at: ['time', 'eventDate'], offsetAt: 'timeZone' },
          status: { as: 'text', at: ['trackingDetailDesc', 'trackingName', 'eventDesc'] },
          place: { as: 'text', at: ['location'] },
        },
      },
    },
  },
}

const cainiao: DataPart = {
  find: [
    ['mailNo', 'detailList'],
    ['mailNo', 'status'],
  ],
  ids: { parcel: ['mailNo'] },
  into: {
    list: 'shipments',
    key: ['mailNo'],
    // An unknown number is echoed, too.
    unless: { at: 'mailNoSource', is: ['EXTERNAL'] },
    require: ['events', 'carrier'],
    facts: {
      trackingNumber: { ...number, at: ['mailNo'] },
      carrier: { ...carrier, at: ['destCpInfo.cpName'] },
    },
    lists: {
      events: {
        rows: ['detailList'],
        require: ['status'],
        wanted: 'newest-first',
        facts: {
          at: { as: 'time', at: ['time', 'timeStr'], offsetAt: 'timeZone' },
          status: { as: 'text', at: ['standerdDesc', 'desc', 'descTitle'] },
          place: {
            as: 'text',
            at: ['desc', 'standerdDesc'],
            take: String.raw`^\[([^\]\d]{2,60})\]`,
          },
        },
      },
    },
  },
}

const seventeen: DataPart = {
  find: [['number', 'shipment']],
  ids: { parcel: ['number'] },
  into: {
    list: 'shipments',
    key: ['number'],
    require: ['events'],
    facts: {
      trackingNumber: { ...number, at: ['number'] },
      // Of two carriers nobody says which one delivers now: then none is given.
      carrier: { ...carrier, at: ['shipment.tracking.providers.provider.name'] },
    },
    lists: {
      events: {
        rows: ['shipment.tracking.providers.events'],
        require: ['status'],
        wanted: 'newest-first',
        facts: {
          at: { as: 'time', at: ['time_iso', 'time_utc'] },
          status: { as: 'text', at: ['description'] },
          place: { as: 'text', at: ['location'] },
        },
      },
    },
  },
}

export const carrierSources: readonly DataSource[] = [
  {
    id: 'tracking-aliexpress',
    hosts: ['acs.aliexpress.com', 'acs.aliexpress.us', 'acs.aliexpress.ru'],
    path: String.raw`/h5/mtop\.ae\.ld\.querydetail/\d+(?:\.\d+)*/?`,
    by: ['request', 'jsonp'],
    pages: ['tracking'],
    asked: { tradeOrderId: 'order', orderId: 'order' },
    parts: [aliexpress],
  },
  {
    id: 'tracking-cainiao',
    hosts: ['global.cainiao.com', 'cainiao.com', 'www.cainiao.com'],
    path: String.raw`/global/detail\.json`,
    by: ['request', 'jsonp'],
    pages: ['tracking'],
    parts: [cainiao],
  },
  {
    id: 'tracking-17track',
    hosts: ['t.17track.net', 'www.17track.net', 'm.17track.net'],
    path: String.raw`/track/restapi`,
    by: ['request'],
    pages: ['tracking'],
    parts: [seventeen],
  },
]
