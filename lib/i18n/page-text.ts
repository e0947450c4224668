/** Marks, embeddings, overrides and isolates of direction. */
const directionMarks = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g

/**
 * Text of a page for showing: without the invisible characters that turn the text around them, so
 * that `\u202Egnp.exe` cannot pass for something else. The kept fact itself stays as it was read.
 */
export function shownPageText(text: string): string {
  return text.replace(directionMarks, '')
}
