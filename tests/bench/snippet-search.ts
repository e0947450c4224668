import { performance } from 'node:perf_hooks'
import { snippets as enWords } from '#lib/i18n/en/snippets.ts'
import { snippets as zhWords } from '#lib/i18n/zh-cn/snippets.ts'
import { replyLanguages } from '#lib/replies/languages.ts'
import { withLanguages } from '#lib/replies/library.ts'
import { indexOf } from '#lib/replies/search-index.ts'
import { snippets as english } from '#lib/replies/snippets/index.ts'
import { snippetsFor } from '#lib/replies/suggest.ts'
import type { Snippet } from '#lib/replies/types.ts'

/** Issue 7: at most this many milliseconds per key, with so many snippets in all their languages. */
const budget = 16
const total = 2_000

/** Typed key by key. */
const queries = ['photo label box', 'rückgabe', 'refund', '退款', '签收', 'e', 'zebra']

/** What a key costs in the search over 2,000 snippets, and what the index costs once. */
export async function snippetSearchReport(times: number): Promise<string> {
  const ours = await withLanguages(english, replyLanguages)
  const many = Array.from({ length: total }, (_, at): Snippet => {
    const snippet = ours[at % ours.length] as Snippet
    return { ...snippet, id: `${snippet.id}-${at}` }
  })
  const words: Readonly<Record<string, string>> = enWords
  const chinese: Readonly<Record<string, string>> = zhWords
  const both = (key = '') => [words[key] ?? '', chinese[key] ?? '']
  const started = performance.now()
  const index = indexOf(many, ({ title, purpose, texts }) => [
    both(title),
    both(purpose),
    Object.values(texts),
  ])
  const made = performance.now() - started
  const keys = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)))
  const medians = keys.map((query) => {
    const taken = Array.from({ length: times }, () => {
      const start = performance.now()
      snippetsFor(index, { marketplace: 'ebay', situation: 'damaged', stage: 'facts', query })
      return performance.now() - start
    }).toSorted((a, b) => a - b)
    return { query, median: taken[times >> 1] ?? 0 }
  })
  const [slowest] = medians.toSorted((a, b) => b.median - a.median)
  const worst = slowest?.median ?? 0
  const verdict = worst > budget ? `above ${budget}` : 'ok'
  return [
    `a key in the search over ${total} snippets in Node, ms`,
    `${`the slowest key, ${JSON.stringify(slowest?.query)}`.padEnd(44)}median ${worst.toFixed(2)}  ${verdict}`,
    `${'the index, once'.padEnd(44)}${made.toFixed(0)}`,
  ].join('\n')
}
