/** The function, giving its last result again as long as its arguments are the same. Only for pure ones. */
export function rememberingLast<Given extends readonly unknown[], Result>(
  make: (...given: Given) => Result,
): (...given: Given) => Result {
  let last: { readonly given: Given; readonly result: Result } | undefined
  return (...given) => {
    if (!last?.given.every((each, index) => each === given[index])) {
      last = { given, result: make(...given) }
    }
    return last.result
  }
}
