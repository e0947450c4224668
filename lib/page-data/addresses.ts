import type { DataSource } from './spec.ts'

export type Way = DataSource['by'][number]

export type AddressBook = {
  /** The source that an address belongs to; undefined for nearly every address that a page asks for. */
  readonly sourceOf: (address: string, base: string, way: Way) => Listed | undefined
}
type Listed = { readonly source: DataSource; readonly url: URL }

/** Longest address that is looked at. */
const LONGEST = 20_000

/** The exact list of addresses, ready to be asked on each request of a page. */
export function addressBook(sources: readonly DataSource[]): AddressBook {
  const byHost = Map.groupBy(
    sources.flatMap((source) => source.hosts.map((host) => ({ source, host }))),
    ({ host }) => host,
  )
  const paths = new Map(sources.map((source) => [source, new RegExp(`^(?:${source.path})$`, 'i')]))
  return {
    sourceOf: (address, base, way) => {
      if (address.length > LONGEST) return undefined
      const url = URL.parse(address, base)
      if (!url || !isSecure(url)) return undefined
      const found = byHost
        .get(url.hostname)
        ?.find(({ source }) => source.by.includes(way) && paths.get(source)?.test(url.pathname))
      return found && { source: found.source, url }
    },
  }
}

function isSecure({ protocol, port }: URL): boolean {
  return port === '' && (protocol === 'https:' || protocol === 'wss:')
}
