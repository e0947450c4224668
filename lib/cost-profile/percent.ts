/** `0.125` → `12.5`, by moving the point: a share as people type it. */
export function percentText(share: string): string {
  const [whole = '0', decimals = ''] = share.split('.')
  const digits = whole + decimals.padEnd(2, '0')
  const point = whole.length + 2
  const percent = `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/\.?0*$/, '')
  return percent.replace(/^0+(?=\d)/, '') || '0'
}
