/**
 * The language in which a marketplace says where its facts stand. Pure data: a page spec can be
 * checked, printed and repaired without reading code. The engine in this folder runs it and
 * knows no marketplace.
 */
import type { MarketplaceId, PageKind } from '../order/kinds.ts'
import type { HookWords } from './loaded-patterns.ts'
import type { SaidText } from './text-index.ts'
import type { EmbeddedState } from './state.ts'
import type { ValueTables } from './values/value-tables.ts'

/** How a raw text becomes a value. `text` keeps it, the others refuse what they cannot parse. */
export type ValueKind =
  | 'text'
  /** Long text, of any length (message bodies); lines end as spaces, like all white space. */
  | 'prose'
  | 'id'
  | 'money'
  | 'time'
  | 'count'
  | 'decimal'
  /** One of a closed vocabulary, found through `words`. */
  | 'word'

/**
 * One way to find a fact. Rungs stand in a ladder, best first:
 * embedded state → stable attribute → label → class prefix → text pattern → address.
 */
export type Rung = {
  /** Path into the page's embedded state: `Type.path.to.value`; `[]` fans out over an array. In a row that came from state: `.path`. */
  readonly state?: string
  /** CSS selector inside the scope; open shadow roots and same-origin frames are searched too. */
  readonly css?: string
  /** Key of the marketplace's label table; the value is what stands beside, below or after the label. */
  readonly label?: string
  /** Regular expression over the address of each link in the scope; group 1 is the value. */
  readonly href?: string
  /** Regular expression over the page's own address; group 1 is the value. Counts only when the page shows no other. */
  readonly url?: string
  /**
   * Regular expression over each text of the scope that stands by itself (a text node, and then all
   * that its element shows); group 1 is the value. Finds a line on a large page quickly.
   */
  readonly line?: string
  /** Regular expression over the visible text of the scope; group 1 is the value. */
  readonly text?: string
  /** Name of a hook of this marketplace: what data cannot say. */
  readonly hook?: string
  /** A fixed value, for what the page's structure alone says. Only sensible with `when`. */
  readonly always?: string

  /** With `css` or `label`: narrow the scope to the first element that matches. */
  readonly within?: string
  /** With `css`: read this attribute, not the text. */
  readonly attr?: string
  /** With `css`: only the element's own text nodes. */
  readonly own?: true
  /** With `css`: which of several matches. Without it several different values are no answer. */
  readonly nth?: 'first' | 'last'
  /** With `css`: the value is the number of matches (absent when there are none). */
  readonly count?: true
  /** Regular expression cut out of the raw text; group 1, or the whole match, is what is parsed. */
  readonly take?: string
  /** The rung applies only where this selector matches in the scope (the row itself counts). */
  readonly when?: string
  /** The rung applies only where this selector does not match. */
  readonly unless?: string
  /** Never compared with other rungs for a conflict. */
  readonly weak?: true
  /**
   * The agent pointed at this place because the built-in rungs gave nothing (`absent`) or something
   * wrong (`wrong`). Its rungs stand first: one of them is asked, the first that still leads
   * somewhere. It steps aside when the built-in ones work again.
   */
  readonly repair?: 'absent' | 'wrong'
}

export type FactSpec = {
  readonly as: ValueKind
  readonly from: readonly Rung[]
  /** The page kind should show it: listed in `missing` when it was not found. */
  readonly expected?: true
  /** For `id` and `text`: the whole value must match. */
  readonly pattern?: string
  /** For `word`: value → key of the label table, or words, that stand for it (compared as a part of the text, case folded). */
  readonly words?: Readonly<Record<string, readonly string[]>>
  /** Several raw texts are one value: `sum` adds money, `join` strings with ", ". */
  readonly combine?: 'sum' | 'join'
  /** Money: drop the sign (discounts, fees, refunds are positive amounts). */
  readonly absolute?: true
  /** Time: the page prints no zone and means this one (an IANA name). */
  readonly zone?: string
  /** Time: keep only the day (a promise, a deadline printed as a day). */
  readonly dayOnly?: true
  /** Time: of a range, which end. */
  readonly end?: 'first' | 'last'
}

export type ListSpec = {
  /** The first that gives at least one row wins. Each row is a scope of its own. */
  readonly rows: readonly RowRung[]
  readonly facts: Readonly<Record<string, FactSpec>>
  /** A row without these facts is not a row. */
  readonly require: readonly string[]
  /** Order on the page; the result is turned to the contract's order. */
  readonly printed?: 'newest-first' | 'oldest-first'
  /** Order wanted in the result; taken from times where they are all known. */
  readonly wanted?: 'newest-first' | 'oldest-first'
  readonly lists?: Readonly<Record<string, ListSpec>>
  readonly expected?: true
}

export type RowRung = {
  readonly css?: string
  /** Path into the embedded state that gives an array or several objects. */
  readonly state?: string
  readonly within?: string
  /** One row that is the whole scope (a single shipment told by loose facts). */
  readonly whole?: true
  readonly hook?: string
}

export type PageSpec = {
  readonly page: PageKind
  /** Regular expressions over `pathname + search + hash`; one must match. */
  readonly address: readonly string[]
  /** Only these hosts (regular expression); all of the marketplace's when absent. */
  readonly host?: string
  /** Scope of all rungs: the first selector that matches visibly. `body` when none is given. */
  readonly root?: readonly string[]
  /** Ready when any of these facts was read from the page itself (not from its address). */
  readonly ready: readonly string[]
  /** Elements that show the page is still filling. */
  readonly loading?: readonly string[]
  /** Regular expression over the page's text: words that say it is still filling. */
  readonly loadingText?: string
  /** Containers whose being hidden does not matter (streamed fragments). */
  readonly hiddenButRead?: string
  /** Parts never read: other orders, recommendations, menus. */
  readonly skip?: readonly string[]
  /** Key of the label table whose words head parts that are never read. */
  readonly skipUnder?: string
  readonly facts: Readonly<Record<string, FactSpec>>
  /** Key: `items`, `messages`, `shipments`, `dispute.offers`. */
  readonly lists?: Readonly<Record<string, ListSpec>>
  /**
   * A list page: each row is an order, a return or a dispute, its facts named in full (`order.id`).
   * One row gives the page's facts; of several none is the agent's until one is opened.
   */
  readonly rows?: ListSpec
  /** Regular expression over the page's text: words of a list that says it holds nothing. */
  readonly emptyText?: string
}

/** Label key → language → words as printed. Strings of our own translation are marked by the table's author. */
export type LabelTable = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** How embedded state is found in inline scripts. */
export type StateSpec = {
  /** Regular expression on the script's text; JSON is read from the first brace after the match. May match several times. */
  readonly after: string
  /** Keys that name an object's type. */
  readonly typeKeys: readonly string[]
  /** Text primitive: objects with this array key are read as the joined text of its members. */
  readonly textKey?: { readonly list: string; readonly text: string }
}

export type SiteSpec = {
  readonly host: string
  readonly country: string
  /** Currency of a bare sign on this site. */
  readonly currency: string
  /** `03/10` is day first. */
  readonly dayFirst: boolean
  /** Language of the site when the page does not say. */
  readonly language: string
}

/** What a hook may look at. It answers with raw texts, never with values. */
export type HookScope = {
  readonly document: Document
  readonly element: Element
  readonly url: URL
  /** Visible text of an element, cleaned as the engine cleans it; empty for an element that nobody gets to see. */
  readonly textOf: (element: Element) => string
  /** Like `textOf`, of a long text only the beginning: about `limit` characters. */
  readonly startOf: (element: Element, limit: number) => string
  /** Like `textOf`, line breaks kept. */
  readonly proseOf: (element: Element) => string
  /** All visible matches in the scope, open shadow roots and same-origin frames included. `test` is asked before whether one can be seen. */
  readonly all: (selector: string, test?: (element: Element) => boolean) => readonly Element[]
  /**
   * All visible elements in the scope one of whose own text nodes passes a test, in page order. Looks
   * through a whole page quickly: `test` must be one and the same function each time, its answers
   * are remembered. It gets the text as it stands in the document, up to 2,000 characters.
   */
  readonly saying: (test: (text: string) => boolean) => readonly Element[]
  /** The text nodes in an element of the scope that say anything, hidden ones too, in page order. */
  readonly texts: (within: Element) => readonly SaidText[]
  /** Whether an element is read at all: seen, and no help text or part about something else. */
  readonly isRead: (element: Element) => boolean
  /** What stands at a label of the table, in the scope: beside it or in the column that it heads. */
  readonly labelled: (key: string) => readonly { readonly raw: string; readonly element: Element }[]
  /** The elements that show a label of the table, anywhere on the page. */
  readonly labels: (key: string) => readonly Element[]
}
export type Hook = (scope: HookScope) => readonly { raw: string; element?: Element }[]

/**
 * All that the engine needs to read one marketplace's pages, but for code. It is handed to the
 * injected script as an argument, so it holds nothing that JSON cannot.
 */
export type ReaderData = {
  readonly marketplace: MarketplaceId
  readonly sites: readonly SiteSpec[]
  readonly pages: readonly PageSpec[]
  readonly labels: LabelTable
  /** Words of months, zones, currencies and countries. */
  readonly tables: ValueTables
  /** What hooks look for in texts. */
  readonly hookWords?: HookWords
  /** Settlement currencies: where one text shows an amount in two currencies, these give way, first ones first. */
  readonly givesWay?: readonly string[]
  readonly state?: StateSpec
  /** Login walls and robot checks, at any address: selectors, or address patterns. */
  readonly signedOut: {
    readonly css: readonly string[]
    readonly url: readonly string[]
    readonly title: readonly string[]
  }
  /** Never part of a text: tooltips, texts for screen readers only, icons. */
  readonly noise: readonly string[]
  /** Attributes of custom elements that are shown as text before their content. */
  readonly attributeTexts?: readonly string[]
}

export type Hooks = Readonly<Record<string, Hook>>

/** Code that a marketplace's script brings. */
export type ReaderCode = {
  readonly hooks?: Hooks
  /** For marketplaces whose pages embed their state. */
  readonly embedded?: EmbeddedState
}

/** Data and code together: what runs in the page. */
export type ReaderSpec = ReaderData & ReaderCode
