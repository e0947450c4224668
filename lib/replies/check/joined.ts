import type { Plain } from './normalise.ts'

const loose =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}@$](?:[\s.\-_*·|/,+~]{1,3}[\p{L}\p{N}@$]){3,40}(?![\p{L}\p{N}])/gu
const hyphened =
  /(?<=\p{L}{2})[-_.*·|~+]{1,2}(?:\n\s?)?(?=\p{L}{2})|(?<=\p{L}{2})-\n\s?(?=\p{L}{2})/gu

/** The text with letters that stand apart (`r e v i e w`) joined to words; undefined where none do. */
export function withSpacedLettersJoined(plain: Plain): Plain | undefined {
  const drops: [number, number][] = []
  for (const match of plain.text.matchAll(loose)) {
    if (/^[\d\s.\-_*·|/,+~]+$/u.test(match[0])) continue
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(match[0])) continue
    // Where gaps differ, the wide ones part words.
    const wide = /[^\s]\s{2,}[^\s]/.test(match[0]) ? 1 : 0
    for (const gap of match[0].matchAll(/[\s.\-_*·|/,+~]+/gu)) {
      if (gap[0].length > wide || wide === 0 ? gap[0].length === 1 || wide === 0 : true) {
        drops.push([match.index + gap.index, match.index + gap.index + gap[0].length])
      }
    }
  }
  return drops.length === 0 ? undefined : without(plain, drops)
}

/** The text with marks inside words taken out (`What-sApp`, `re.view`); undefined where there are none. */
export function withBrokenWordsJoined(plain: Plain): Plain | undefined {
  const drops = Array.from(plain.text.matchAll(hyphened), (match): [number, number] => [
    match.index,
    match.index + match[0].length,
  ])
  return drops.length === 0 ? undefined : without(plain, drops)
}

function without(plain: Plain, drops: readonly (readonly [number, number])[]): Plain {
  const kept: number[] = []
  let next = 0
  for (let at = 0; at < plain.text.length; at++) {
    while (next < drops.length && (drops[next]?.[1] ?? 0) <= at) next++
    const drop = drops[next]
    if (drop === undefined || at < drop[0]) kept.push(at)
  }
  return {
    text: kept.map((at) => plain.text[at] ?? '').join(''),
    starts: Int32Array.from(kept, (at) => plain.starts[at] ?? 0),
    ends: Int32Array.from(kept, (at) => plain.ends[at] ?? 0),
  }
}
