/**
 * What the background tells the scripts in tabs when "always on" of a marketplace is switched off:
 * leave the page.
 */
export function stopWord(marketplace: string): string {
  return `amends-leave-the-page ${marketplace}`
}
