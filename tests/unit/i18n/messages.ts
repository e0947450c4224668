import IntlMessageFormat from 'intl-messageformat'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** The names of a message's placeholders, sorted. Throws on a message that is no ICU text. */
export function placeholdersIn(message: string, language: string): readonly string[] {
  const ast = new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst()
  return [...new Set(ast.flatMap(namesOf))].toSorted()
}

/** `0` is text and `7` the `#` of a plural; everything else has a name. */
function namesOf(element: Element): readonly string[] {
  const own =
    element.type === 0 || element.type === 7 || !('value' in element) ? [] : [element.value]
  if (!('options' in element)) return own
  return [...own, ...Object.values(element.options).flatMap(({ value }) => value.flatMap(namesOf))]
}
