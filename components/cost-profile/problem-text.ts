import type { Translate } from '#lib/i18n/translator.ts'
import type { ProfileKey } from '#lib/i18n/rooms/cost-profile.ts'
import type { FileProblem } from '#lib/cost-profile/file.ts'
import { headerOf } from '#lib/cost-profile/headers.ts'
import type { RowProblem, TableProblem } from '#lib/cost-profile/read-rows.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** What is wrong with a table, and what to do. */

type Say = Translate<ProfileKey>

export function whatIsWrong({ code, cell }: Pick<RowProblem, 'code' | 'cell'>, say: Say): string {
  return say(`profile.cell.${code}`, { line: cell })
}

export function rowProblemText(problem: RowProblem, say: Say): string {
  const { line, column, code, cell } = problem
  const wrong = whatIsWrong(problem, say)
  const what =
    cell === '' || code === 'twice' ? wrong : say('profile.bad.cell', { what: wrong, cell })
  return column === ''
    ? say('profile.bad.row', { line, what })
    : say('profile.bad.at', { line, column, what })
}

export function fileProblemText(
  problem: TableProblem | FileProblem,
  locale: Locale,
  say: Say,
): string {
  const column = 'column' in problem ? headerOf(problem.column, locale) : ''
  const line = 'line' in problem ? problem.line : 0
  return say(`profile.file.${problem.code}`, { column, line })
}
