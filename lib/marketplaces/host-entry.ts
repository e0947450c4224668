/** The entry of the longest host name that the host ends with; absent for a host that no entry covers. */
export function entryOfHost(
  entries: Readonly<Record<string, string>>,
  host: string,
): string | undefined {
  const ending = Object.keys(entries)
    .filter((name) => host === name || host.endsWith(`.${name}`))
    .toSorted((a, b) => b.length - a.length)[0]
  return ending === undefined ? undefined : entries[ending]
}
