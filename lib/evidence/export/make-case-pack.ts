import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { fromBase64url, utf8 } from '#lib/evidence/bytes.ts'
import {
  exhibitFolder,
  fileName,
  type PackEntry,
  type PackFile,
  type PackKey,
} from '#lib/evidence/pack/contents.ts'
import { makePack, type Pack } from '#lib/evidence/pack/make-pack.ts'
import type { Signer } from '#lib/evidence/signature.ts'
import type { Bytes } from '#lib/evidence/vault.ts'
import type { Exhibit } from './exhibits.ts'
import { toHtml, type Tree } from './html-tree.ts'
import type { MadeFile } from './make-files.ts'
import { leftOutOf, originalsOf, type Original } from './originals.ts'
import type { ExportPlan, StoredEvidence } from './plan.ts'
import { documentOf, howCapturedDocument, reportBody } from './report.ts'
import type { SayDoc } from './say.ts'

/** A pack of a stored case, as the plan of an export leaves it. */

export type CasePackInput = {
  readonly record: Pick<CaseRecord, 'id' | 'key' | 'marketplace' | 'site'>
  readonly stored: StoredEvidence
  readonly plan: ExportPlan
  /** SHA-256 of the originals that go along. */
  readonly originals: ReadonlySet<string>
  readonly exhibits: readonly Exhibit[]
  readonly pictures: readonly MadeFile[]
  readonly text: string
}

export type CasePackTerms = {
  readonly profile: string
  /** ISO instant, UTC. */
  readonly madeAt: string
  readonly version: string
  readonly verifier: string
  readonly signer: Signer
  /** All that are known here; those that the case needs go along. */
  readonly keys: readonly PackKey[]
  /** Undefined: the bytes are gone since. */
  readonly original: (sha256: string) => Promise<Bytes | undefined>
  readonly say: SayDoc
  /** BCP 47 tag of the documents. */
  readonly language: string
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
}

/** @throws the signal's reason when it was cancelled */
export async function makeCasePack(input: CasePackInput, terms: CasePackTerms): Promise<Pack> {
  const { stored, plan, pictures, text } = input
  const { say, language, signal, onProgress } = terms
  const all = originalsOf(stored)
  const files: PackFile[] = []
  for (const { sha256, type } of chosenOf(all, input.originals)) {
    signal?.throwIfAborted()
    const bytes = await terms.original(sha256)
    if (bytes) files.push({ sha256, type, bytes })
  }
  const there = new Set(files.map(({ sha256 }) => sha256))
  const made = await Promise.all(
    pictures.map(async ({ name, blob }) => ({
      name: `${exhibitFolder}${name}`,
      bytes: new Uint8Array(await blob.arrayBuffer()),
    })),
  )
  const { signer, profile, madeAt, version, verifier } = terms
  return makePack(
    {
      about: aboutOf(input),
      entries: stored.entries,
      disclosures: plan.disclosures,
      withheld: plan.withheld,
      leftOut: leftOutOf(all, there),
      keys: keysFor(stored.entries, terms),
      files,
      made: [
        ...made,
        { name: 'data/chronology.txt', bytes: utf8(text) },
        { name: 'data/chronology.html', bytes: utf8(printed(reportFor(input, terms, files))) },
      ],
    },
    {
      profile,
      madeAt,
      version,
      verifier,
      howCaptured: printed(howCapturedDocument(rowsOf(stored.entries), language, say)),
      signer,
      ...(onProgress ? { onProgress } : {}),
      ...(signal ? { signal } : {}),
    },
  )
}

function chosenOf(all: readonly Original[], chosen: ReadonlySet<string>): readonly Original[] {
  return all.filter(({ sha256, gone }) => gone === undefined && chosen.has(sha256))
}

/** A case that is named by its buyer is not, where the name is hidden. */
function aboutOf({ record, stored, plan }: CasePackInput) {
  const { id, key, marketplace, site } = record
  const [opening] = stored.entries
  const hidden = new Set(plan.withheld)
  const isHidden =
    key.split(':')[1] === 'thread' && opening?.digests.some((each) => hidden.has(each))
  const shownKey = isHidden === true ? `${marketplace}:thread` : key
  return { caseId: id, key: shownKey, marketplace, site }
}

/** The keys that signed something in the pack. */
function keysFor(
  entries: readonly PackEntry[],
  { keys, signer }: CasePackTerms,
): readonly PackKey[] {
  const used = new Set(entries.map(({ signature }) => kidOf(signature)))
  return keys.filter(({ id }) => id === signer.kid || used.has(id))
}

function kidOf(signature: string | null): string | undefined {
  const header = fromBase64url(signature?.split('.')[0] ?? '')
  if (!header || header.length === 0) return undefined
  const said: unknown = JSON.parse(new TextDecoder().decode(header))
  const kid: unknown =
    typeof said === 'object' && said !== null ? Reflect.get(said, 'kid') : undefined
  return typeof kid === 'string' ? kid : undefined
}

function rowsOf(entries: readonly PackEntry[]) {
  return entries.map(({ seq, at, kind, hash }) => ({ seq, at, kind, hash }))
}

function reportFor(input: CasePackInput, terms: CasePackTerms, files: readonly PackFile[]): Tree {
  const byDigest = new Map(files.map((file) => [file.sha256, fileName(file).slice('data/'.length)]))
  return reportDocument(input, terms, ({ file }) =>
    file === undefined ? undefined : byDigest.get(file),
  )
}

/** The report for people, for the pack and for paper. @param pictureOf Address of the picture that an exhibit shows */
export function reportDocument(
  { record, stored, plan, exhibits }: Omit<CasePackInput, 'originals' | 'pictures' | 'text'>,
  {
    madeAt,
    version,
    language,
    say,
  }: Pick<CasePackTerms, 'madeAt' | 'version' | 'language' | 'say'>,
  pictureOf: (exhibit: Exhibit) => string | undefined,
): Tree {
  const id = plan.shown.record.facts.order?.id
  const subject = id === undefined ? record.site : say('doc.order', { id })
  const entries = rowsOf(stored.entries)
  const report = { subject, madeAt, version, exhibits, pictureOf, entries }
  const statements = plan.statements.map(({ variants }) => variants.at(-1) ?? '')
  const body = reportBody({ ...report, statements }, say)
  return documentOf(say('doc.title', { subject }), language, body)
}

/** A whole document as text. */
export function printed(tree: Tree): string {
  return `<!doctype html>\n${toHtml(tree)}\n`
}
