import type { LeftOut, PackFault, PackVerdict } from './verdict.ts'

/**
 * A verdict in plain English lines, for the command line and for the page in the pack. The panel has
 * words of its own.
 */

const codes: Readonly<Record<string, string>> = {
  'too-large': 'the file is too large',
  'not-a-zip': 'this is no ZIP file',
  torn: 'the ZIP file is damaged: its parts do not fit together',
  'too-many-files': 'the ZIP file holds too many files',
  'too-large-unpacked': 'the ZIP file unpacks to more than it may',
  'bad-name': 'the ZIP file holds a path that no pack has',
  'name-twice': 'the ZIP file holds the same name twice',
  encrypted: 'the ZIP file is encrypted',
  method: 'the ZIP file is packed in a way that is not read here; pack it again as an ordinary ZIP',
  'not-a-pack': 'this is no evidence pack of Amends',
}

export function verdictLines(verdict: PackVerdict): readonly string[] {
  switch (verdict.verdict) {
    case 'unreadable': {
      const at = verdict.name === undefined ? '' : ` (${verdict.name})`
      return [`UNREADABLE: ${codes[verdict.code] ?? verdict.code}${at}.`]
    }
    case 'changed':
      return ['CHANGED: this pack is not as it was made.', ...verdict.faults.map(faultLine)]
    case 'sound':
      return soundLines(verdict)
  }
}

const places: Readonly<Record<PackFault['place'], string>> = {
  container: 'ZIP header',
  file: 'file',
  manifest: 'manifest',
  signature: 'signature',
  key: 'key',
  case: 'description of the case',
  entry: 'entry',
  disclosure: 'personal value',
}

/** One line about one fault: what, where and how. */
export function faultLine({ place, fault, name, seq, line }: PackFault): string {
  const where = [
    ...(seq === undefined ? [] : [`entry ${seq}`]),
    ...(name === undefined ? [] : [name]),
    ...(line === undefined ? [] : [`line ${line}`]),
  ]
  return `  ${places[place]}: ${fault}${where.length > 0 ? ` (${where.join(', ')})` : ''}`
}

function soundLines(verdict: Extract<PackVerdict, { verdict: 'sound' }>): readonly string[] {
  const { pack, leftOut, signedBy, container } = verdict
  const { about, entries, files } = pack
  return [
    'SOUND: nothing has changed since this pack was made, and nothing in its entries since they were captured.',
    `  case ${about.key}, ${entries.length} entries from ${entries[0]?.at ?? ''} to ${entries.at(-1)?.at ?? ''}, ${files.length} files`,
    `  made ${about.madeAt} by Amends ${about.madeBy}, for: ${about.profile}`,
    `  signed by key ${signedBy}`,
    ...(container === 'rewrapped' ? ['  another tool has packed the ZIP file anew'] : []),
    ...leftOutLines(leftOut),
    '  This says that nothing was changed since capture, not that the page told the truth.',
  ]
}

function leftOutLines({ withheld, forgotten, entries, files }: LeftOut): readonly string[] {
  const where = entries.length > 0 ? ` (entries ${entries.join(', ')})` : ''
  return [
    ...(withheld > 0 ? [`  left out of this pack: ${withheld} personal values${where}`] : []),
    ...(forgotten > 0
      ? [`  forgotten before it was made: ${forgotten} personal values${where}`]
      : []),
    ...files.map(({ sha256, reason }) => `  left out of this pack: file ${sha256} (${reason})`),
  ]
}
