import { IntlMessageFormat } from 'intl-messageformat'

/** Where a text is no ICU message; line and column count from 1. */
export type IcuFault = {
  /** The parser's name for it, e.g. `MISSING_OTHER_CLAUSE`. */
  readonly what: string
  readonly line: number
  readonly column: number
}

/** What is wrong with a text's placeholders, or undefined. */
export function icuFault(text: string): IcuFault | undefined {
  try {
    new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true })
    return undefined
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { what: error.message, ...startOf(error) }
  }
}

function startOf(error: SyntaxError): Pick<IcuFault, 'line' | 'column'> {
  const location: unknown = Reflect.get(error, 'location')
  const start: unknown = isObject(location) ? Reflect.get(location, 'start') : undefined
  if (!isObject(start)) return { line: 1, column: 1 }
  const [line, column]: unknown[] = [Reflect.get(start, 'line'), Reflect.get(start, 'column')]
  return {
    line: typeof line === 'number' ? line : 1,
    column: typeof column === 'number' ? column : 1,
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
