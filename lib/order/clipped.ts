/** At most so many UTF-16 units, the last an ellipsis where something was cut. */
export function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
