/** Shapes of values, and the marks of a page that is still filling, that all pages share. */

export const orderIdPattern = String.raw`\d{3}-\d{7}-\d{7}`
export const asinPattern = 'B0[A-Z0-9]{8}|[A-Z0-9]{9}[0-9X]|[A-Z0-9]{10}'
export const productLink = '/(?:gp/product|dp)/([A-Z0-9]{10})(?![A-Z0-9])'

/** A label's neighbour counts as a date only when it begins with one: at most weekday and
 * month before a figure, and no long numbers. */
export const dateText = String.raw`^(?!.*\d{5})(?:[\p{L}-]{1,14}[.,]{0,2}\s?){0,2}\d[^$€£¥￥₹]{0,90}$`
/** A label's neighbour counts as money only when there is little else in it. */
export const moneyText = String.raw`^(?:[^\d]{0,8}\d[\d.,'’\s]*[^\d]{0,18}|\D{1,24})$`
/** The same, not below zero: a refund's lines repeat the words of the item's. */
export const positiveText = String.raw`^(?:[^\d\-−–(]{0,8}\d[\d.,'’\s]*[^\d)]{0,18}|\D{1,24})$`
/** A tracking number: long, with figures, and no order id. */
export const trackingPattern = String.raw`(?!\d{3}-\d{7}-\d{7})(?=[A-Z0-9./-]*\d[A-Z0-9./-]*\d[A-Z0-9./-]*\d)[A-Z0-9][A-Z0-9./-]{5,39}`

/** Where the content of Seller Central's pages stands. */
export const roots = ['#sc-content-container', 'main', '[role="main"]']
export const loading = ['kat-spinner', '.kat-spinner', '.a-spinner', '.a-icon-spinner']
/** What a page says while it fills, where no class tells. English; the others are our own translation. */
export const loadingText = String.raw`(?<!\p{L})(?:loading|wird geladen|lädt|chargement(?: en cours)?|caricamento(?: in corso)?|cargando|読み込み中(?:です)?|ロード中|正在加载|加载中|laden|wordt geladen|ładowanie|wczytywanie|carregando|laddar|läser in|yükleniyor)\s?(?:…|\.\.\.)`
