import { fileDigest, textIn, type BagFiles } from './check-bag.ts'
import {
  dataNames,
  exhibitFolder,
  fileFolder,
  fileName,
  sdJwtFolder,
  type PackFile,
} from './contents.ts'
import type { PackContents } from './read-contents.ts'
import { attachedSdJwts } from './sd-jwt.ts'
import type { LeftOut, PackFault } from './verdict.ts'

/** What a pack says of itself against what is in it. */

/** case.json and the attached SD-JWTs have to follow from the entries. */
export function formFaults(contents: PackContents, files: BagFiles): readonly PackFault[] {
  return [...caseFaults(contents), ...sdJwtFaults(contents, files), ...strayFiles(files)]
}

function caseFaults({ about, entries }: PackContents): readonly PackFault[] {
  const faults: PackFault[] = []
  const last = entries.at(-1)
  if (entries.length !== about.entries || last?.hash !== about.head) {
    faults.push({ place: 'entry', fault: 'missing', seq: (last?.seq ?? 0) + 1 })
  }
  for (const { caseId, seq } of entries) {
    if (caseId !== about.caseId) faults.push({ place: 'entry', fault: 'foreign', seq })
  }
  return faults
}

function sdJwtFaults(contents: PackContents, files: BagFiles): readonly PackFault[] {
  const wanted = new Map(
    attachedSdJwts(contents).map(({ seq, text }) => [`${sdJwtFolder}${seq}.txt`, text]),
  )
  const found = [...files.keys()].filter((name) => name.startsWith(sdJwtFolder))
  const names = new Set([...wanted.keys(), ...found])
  return [...names]
    .filter((name) => textIn(files, name) !== wanted.get(name))
    .map((name) => ({ place: 'file', fault: 'changed', name }))
}

const known = new Set<string>(Object.values(dataNames))
const folders = [fileFolder, exhibitFolder, sdJwtFolder]

function strayFiles(files: BagFiles): readonly PackFault[] {
  const isKnown = (name: string): boolean =>
    known.has(name) ||
    folders.some((folder) => name.startsWith(folder)) ||
    /^data\/chronology\.(?:txt|html)$/.test(name)
  return [...files.keys()]
    .filter((name) => name.startsWith('data/') && !isKnown(name))
    .map((name) => ({ place: 'file', fault: 'unexpected', name }))
}

type Kept = { readonly seq: number; readonly sha256: string; readonly type: string }

/** The kept files that entries name. */
export function keptFiles({ entries }: Pick<PackContents, 'entries'>): readonly Kept[] {
  return entries.flatMap(({ seq, kind, body }) => {
    if (kind !== 'file-kept' || typeof body !== 'object' || body === null) return []
    const [sha256, type]: unknown[] = [Reflect.get(body, 'sha256'), Reflect.get(body, 'type')]
    return typeof sha256 === 'string' && typeof type === 'string' ? [{ seq, sha256, type }] : []
  })
}

/** Each kept file is there as it was, or said to be left out. */
export async function fileFaults(
  contents: PackContents,
  files: BagFiles,
): Promise<{ readonly faults: readonly PackFault[]; readonly files: readonly PackFile[] }> {
  const kept = keptFiles(contents)
  const said = new Set(contents.about.leftOut.map(({ sha256 }) => sha256))
  const byName = new Map(kept.map((each) => [fileName(each), each]))
  const [faults, found]: [PackFault[], PackFile[]] = [[], []]
  for (const [name, { bytes }] of files) {
    if (!name.startsWith(fileFolder)) continue
    const entry = byName.get(name)
    if (!entry) faults.push({ place: 'file', fault: 'unexpected', name })
    else if ((await fileDigest(bytes)) !== entry.sha256) {
      faults.push({ place: 'file', fault: 'changed', name, seq: entry.seq })
    } else found.push({ sha256: entry.sha256, type: entry.type, bytes })
  }
  for (const [name, { seq, sha256 }] of byName) {
    if (!files.has(name) && !said.has(sha256)) {
      faults.push({ place: 'file', fault: 'missing', name, seq })
    }
  }
  return { faults, files: found }
}

/** What is not in a sound pack: values by their digests, files by their names. */
export function leftOutOf({ about, entries, disclosures }: PackContents): LeftOut {
  const there = new Set(disclosures.map(({ digest }) => digest))
  const hidden = new Set(about.withheld)
  const lacking = entries.flatMap(({ seq, digests }) =>
    digests.filter((digest) => !there.has(digest)).map((digest) => ({ seq, digest })),
  )
  const withheld = lacking.filter(({ digest }) => hidden.has(digest)).length
  return {
    withheld,
    forgotten: lacking.length - withheld,
    entries: [...new Set(lacking.map(({ seq }) => seq))],
    files: about.leftOut,
  }
}
