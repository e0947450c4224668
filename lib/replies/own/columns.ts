/** Columns of snippet tables: our own, Briskine's and Text Blaze's. */

const names = {
  id: ['id'],
  title: ['title', 'name', 'label', '标题', '名称'],
  shortcut: ['shortcut', 'abbreviation', 'trigger', '快捷码'],
  folder: ['folder', 'group', 'category', 'tags', '文件夹', '分组'],
  language: ['language', 'lang', 'locale', '语言'],
  purpose: ['purpose', 'description', 'notes', '用途', '说明'],
  stage: ['stage', '阶段'],
  tone: ['tone', '语气'],
  complaints: ['complaints', '投诉类型'],
  situations: ['situations', '情形'],
  marketplaces: ['marketplaces', 'marketplace', '平台'],
  // Briskine writes a text with and one without markup.
  text: ['body_plain_text', 'text', 'body', 'content', 'snippet', '内容', '正文'],
} as const satisfies Record<string, readonly string[]>

export type Column = keyof typeof names
export const columns = Object.keys(names) as readonly Column[]

/** Which cell of a row holds what; the better of two headers for the same thing wins. */
export function columnsOf(header: readonly string[]): ReadonlyMap<Column, number> {
  const cells = header.map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  )
  const found = columns.flatMap((column): [Column, number][] => {
    const at = names[column].map((name) => cells.indexOf(name)).find((index) => index >= 0)
    return at === undefined ? [] : [[column, at]]
  })
  return new Map(found)
}

/** Headers that say the same as one that is used, and so leave nothing unused behind. */
export function isKnownColumn(cell: string): boolean {
  const name = cell
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
  return name === '' || columns.some((column) => names[column].some((each) => each === name))
}
