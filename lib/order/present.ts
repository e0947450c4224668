type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without what is undefined: absent and undefined are told apart by exact optional types. */
export function present<T extends object>(values: T): Present<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Present<T>
}
