import { describe, expect, it } from 'vitest'
import { amazonPages } from '#lib/marketplaces/amazon/pages.ts'
import { amazonSites } from '#lib/marketplaces/amazon/sites.ts'

/** Kinds of page that a reader would try at an address, as the engine asks it. */
function kindsAt(address: string): readonly string[] {
  const kinds = amazonPages
    .filter((page) => page.address.some((pattern) => new RegExp(pattern, 'i').test(address)))
    .map((page) => page.page)
  return [...new Set(kinds)]
}

const order = '113-1234567-7654321'

describe('addresses of Seller Central', () => {
  it.each([
    [`/orders-v3/order/${order}`, 'order'],
    [`/orders-v3/order/${order}/ref=xx_myo_cont`, 'order'],
    [`/amazonsell/orders/${order}`, 'order'],
    [`/amazonsell/order-details?orderId=${order}`, 'order'],
    ['/orders-v3/ref=xx_myo_dnav_xx?page=1', 'orders'],
    ['/orders-v3?page=2', 'orders'],
    ['/orders-v3/mfn/unshipped', 'orders'],
    ['/orders-v3/fba/all?page=1&date-range=last-30', 'orders'],
    ['/amazonsell/orders/mfn', 'orders'],
    ['/messaging/inbox-v3?fi=responseNeeded', 'messages'],
    [`/messaging/contact?orderID=${order}&marketplaceID=ATVPDKIKX0DER`, 'messages'],
    [`/gp/returns/list?searchType=orderId&keywordSearch=${order}`, 'return'],
    ['/returns/list?pageSize=25', 'return'],
    ['/gp/returns/list/v2?tabId=viewAll', 'return'],
    ['/gp/returns/list/v2/actions?returnRequestId=A1&marketplaceId=X&tabId=1', 'return'],
    ['/manage/returns/afn', 'return'],
    ['/amazonsell/orders/container/gp/returns/list/v2?returnRequestState=viewAll', 'return'],
    [`/gp/orders-v2/refund?ie=UTF8&orderID=${order}`, 'refund'],
    ['/gp/guarantee-claims/home.html', 'claim'],
    ['/gp/guarantee-claims/homepage.html', 'claim'],
    ['/gp/chargebacks/home.html', 'payment-dispute'],
    ['/safet-claims?pageSize=100&dateFilterValue=90', 'claim'],
    ['/safet-claims/claim/50217-33915-7740068', 'claim'],
    [`/safet-claims/ref=xx#/claims?orderId=${order}`, 'claim'],
    ['/feedback-manager/index.html#/', 'feedback'],
    ['/gp/seller-rating/pages/feedback-manager.html', 'feedback'],
  ])('%s is %s', (address, kind) => {
    expect(kindsAt(address)).toEqual([kind])
  })

  it.each([
    '/home',
    `/orders-v3/order/${order}/confirm-shipment`,
    `/orders-v3/order/${order}/cancel-order`,
    '/messaging/reviews?orderId=1',
    '/safet-claims/create-v2?ref_=x',
    '/gp/returns/settings',
    '/performance/dashboard',
  ])('%s is none that is read', (address) => {
    expect(kindsAt(address)).toEqual([])
  })

  it('stand on one host each', () => {
    const hosts = amazonSites.map((site) => site.host)
    expect(new Set(hosts).size).toBe(hosts.length)
    expect(hosts).toEqual(
      expect.arrayContaining(['sellercentral-europe.amazon.com', 'sellercentral-japan.amazon.com']),
    )
  })
})
