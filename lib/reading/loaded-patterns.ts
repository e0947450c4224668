import { regExp } from './reg-exp.ts'

/**
 * What the hooks of the reader that runs in this page look for in texts. Like labels it is data that
 * the injected script is handed.
 */
export type HookWords = {
  /** Regular expressions by name. */
  readonly patterns?: Readonly<Record<string, readonly string[]>>
  /** Closed vocabularies by name: value → words that stand for it. */
  readonly vocabularies?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

let loaded: HookWords = {}

/** Called before a page is read. */
export function loadHookWords(words: HookWords): void {
  loaded = words
}

/** The patterns of a name; none while no data is loaded. */
export function patterns(name: string, flags: string): readonly RegExp[] {
  return (loaded.patterns?.[name] ?? []).map((source) => regExp(source, flags))
}

/** The only pattern of a name; one that matches nothing while no data is loaded. */
export function pattern(name: string, flags: string): RegExp {
  return patterns(name, flags)[0] ?? /(?!)/
}

export function vocabulary(name: string): Readonly<Record<string, readonly string[]>> {
  return loaded.vocabularies?.[name] ?? {}
}
