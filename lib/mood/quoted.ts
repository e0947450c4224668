/** What in a message is not the buyer's own words. Linear in the text. */

export type Stretch = { readonly start: number; readonly end: number }

const earlierMail =
  /\n\s*(?:-{3,} ?Original|On [^\n]{5,80} wrote:|Am [^\n]{5,80} schrieb|Le [^\n]{5,80} a écrit|Il [^\n]{5,80} ha scritto|El [^\n]{5,80} escribió|Em [^\n]{5,80} escreveu|Op [^\n]{5,80} schreef|发件人[:：]|-{5,})/u
const quotedLine = /^[ \t]*[>|][^\n]*/gmu
const inMarks = /["“”„«「『]([^"“”„«»「」『』\n]{12,400})["“”»」』]/gu

/** Lines of an earlier mail, and its whole tail. */
export function earlierWords(text: string): readonly Stretch[] {
  const lines = [...text.matchAll(quotedLine)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }))
  const tail = earlierMail.exec(text)
  return tail === null ? lines : [...lines, { start: tail.index, end: text.length }]
}

/** Long quotations in quotation marks, each with what stands right before it. */
export function inQuotationMarks(text: string): readonly (Stretch & { readonly before: string })[] {
  return [...text.matchAll(inMarks)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    before: text.slice(Math.max(0, found.index - 40), found.index),
  }))
}
