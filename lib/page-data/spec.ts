/**
 * The language in which a marketplace says what its pages' own data hold: which responses, where the
 * facts stand in them, and so which fields are kept of them. Pure data, like page specs.
 */
import type { PageKind } from '../order/kinds.ts'
import type { FactSpec, ReaderData } from '../reading/spec.ts'

/** What tells one order, dispute, parcel or talk from another. */
export type IdName = 'order' | 'dispute' | 'line' | 'parcel' | 'session'
export type Ids = Readonly<Partial<Record<IdName, string>>>

/**
 * Steps between dots, each the name of an own key; arrays on the way are gone through member by
 * member. `name{}` holds JSON as text. `^.` at the beginning: of the object around the row.
 */
export type Path = string

export type DataField = Omit<FactSpec, 'from' | 'expected' | 'words'> & {
  /** The first path that gives exactly one value counts. Codes stand before localized texts. */
  readonly at: readonly Path[]
  /** `word`: value → codes, compared whole without regard to case, before `words` are looked for. */
  readonly codes?: Readonly<Record<string, readonly string[]>>
  /** `word`: name of a vocabulary of `PageData`. Apart from the field: the page's own world needs none. */
  readonly words?: string
  /** Regular expression cut out of the text; group 1, or the whole match. */
  readonly take?: string
  /** The number of members at the path, never what they hold. */
  readonly count?: true
  /** Where the offset of a time stands: `GMT+8`, or milliseconds. */
  readonly offsetAt?: Path
  /** Of several times of one body. */
  readonly pick?: 'earliest' | 'latest'
  /** Nought says nothing: the page shows no line for it. */
  readonly positive?: true
  /** Counts only where one of these stands at a path, compared whole without regard to case. */
  readonly when?: { readonly at: Path; readonly is: readonly string[] }
}

export type DataList = {
  /** Where the rows stand; the first path that gives rows with what is required counts. */
  readonly rows: readonly Path[]
  readonly facts: Readonly<Record<string, DataField>>
  readonly require: readonly string[]
  readonly lists?: Readonly<Record<string, DataList>>
  /** By the time in `at`. */
  readonly wanted?: 'newest-first' | 'oldest-first'
}

export type DataPart = {
  /** Objects that hold all keys of one of these lists, wherever in the body: nesting changes. */
  readonly find: readonly (readonly string[])[]
  /** What the object is about. */
  readonly ids?: Readonly<Partial<Record<IdName, readonly Path[]>>>
  readonly facts?: Readonly<Record<string, DataField>>
  readonly lists?: Readonly<Record<string, DataList>>
  /** Each object is an order, a dispute or a talk of its own, as on a list page. */
  readonly isRow?: true
  /** Each object is a row of this list of the page's facts, the same row in several bodies once. */
  readonly into?: {
    readonly list: string
    /** One object holds several rows. */
    readonly rows?: Path
    readonly key: readonly Path[]
    /** Rows stand in the order of what is at this path: a number or an ISO time. */
    readonly sort?: readonly Path[]
    /** Of several rows with one key the one that sorts last counts. */
    readonly latest?: true
    readonly facts: Readonly<Record<string, DataField>>
    readonly require: readonly string[]
    readonly lists?: Readonly<Record<string, DataList>>
    /** Rows with one of these texts at the path are left out. */
    readonly unless?: { readonly at: Path; readonly is: readonly string[] }
  }
}

/** One kind of response that pages of a marketplace ask for. */
export type DataSource = {
  readonly id: string
  /** Exact host names. */
  readonly hosts: readonly string[]
  /** Regular expression over the whole path of the address. */
  readonly path: string
  /** How the page gets it: `fetch` and XMLHttpRequest alike, by a script that calls back, as frames of a socket. */
  readonly by: readonly ('request' | 'jsonp' | 'socket')[]
  /** Pages that it tells of. */
  readonly pages: readonly PageKind[]
  /** Parameters of the request, sent in its address or its body, that name what it is about. */
  readonly asked?: Readonly<Record<string, IdName>>
  /** Keys whose texts are looked through as JSON. */
  readonly texts?: readonly string[]
  /** The page asks for it when it opens this talk: it is the one in view. */
  readonly opens?: 'session'
  readonly parts: readonly DataPart[]
}

/** Value → words that stand for it, compared as parts of the text; see `findWord`. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>

/** All about one marketplace's own data. */
export type PageData = {
  readonly sources: readonly DataSource[]
  readonly words: Readonly<Record<string, Vocabulary>>
  /** Ids that a page's address names: regular expressions over path, query and hash. */
  readonly here: readonly {
    readonly id: IdName
    readonly pattern: string
    /** What the id is greater than that of the fact by. */
    readonly minus?: number
  }[]
}

/** A reader's data with what it takes to read the page's own data. */
export type DataReader = ReaderData & { readonly pageData?: PageData }

/** What is kept of one response: the objects that the source's parts found, listed fields only. */
export type DataCopy = {
  readonly source: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** Path, query and hash of the page that asked. */
  readonly page: string
  readonly ids: Ids
  /** By part, in the source's order. */
  readonly nodes: readonly (readonly unknown[])[]
}
