/** Brings an item of the line of time into view and to the keyboard. */
export function showItem(id: string): void {
  document.getElementById(`line-${id}`)?.focus()
}
