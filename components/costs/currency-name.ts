/** Name of the currency among the working values, for pages that show no amount. */
export const currencyName = 'order.currency'
