/**
 * Whether two texts that stand side by side are one figure: `$` and `12`, `12` and `.99`, `12,` and
 * `99`. `next` is as it stands in the document: white space before it parts two figures.
 */
export function isFigureSeam(text: string, next: string): boolean {
  return /(?:\d\|[.,]|\d[.,]\||[$€£¥￥₽]\|\s?)\d/u.test(`${text.slice(-2)}|${next.slice(0, 3)}`)
}
