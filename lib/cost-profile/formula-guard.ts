/**
 * A spreadsheet runs a cell that begins with one of these signs as a formula, whatever the quotes
 * around it. An apostrophe in front makes it text; reading takes it away again.
 */
const guarded = /^'*[=+\-@\t\r＝＋－＠]/

export function withGuard(cell: string): string {
  return guarded.test(cell) ? `'${cell}` : cell
}

export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && guarded.test(cell) ? cell.slice(1) : cell
}
