import type { FileKept } from '#lib/casebook/files.ts'

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'text/plain': 'txt',
  'video/quicktime': 'mov',
  'audio/mpeg': 'mp3',
}

/**
 * Under which a kept file is saved: its own name as far as it is one, with the ending of what its
 * bytes are. A picture that calls itself a program is saved as a picture.
 */
export function fileName({ name, role, type, takenAt }: FileKept): string {
  const ending = endings[type] ?? type.split('/')[1]?.replaceAll(/[^a-z0-9]/g, '') ?? 'bin'
  const given = (name ?? '').split(/[\\/]/).at(-1) ?? ''
  const stem = given
    .replace(/\.[^.]{1,8}$/, '')
    .replaceAll(/[\p{C}"*:<>?|]/gu, '')
    .trim()
  return `${stem === '' ? `${role}-${takenAt.slice(0, 10)}` : stem.slice(0, 100)}.${ending}`
}
