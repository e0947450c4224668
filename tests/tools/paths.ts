import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The checkout. */
export const root = resolve(import.meta.dirname, '..', '..')

/** The built extension of one browser. */
export type Target = 'chrome' | 'firefox'

export function outputFolder(target: Target): string {
  return join(root, '.output', `${target}-mv3`)
}

/** A program of the locked dependencies. */
export function program(name: string): string {
  return join(root, 'node_modules', '.bin', name)
}

/** npm runs a script in the checkout; a relative path was meant from where the person stood. */
export function givenFile(path: string): string {
  const meant = resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
  return existsSync(meant) ? meant : resolve(path)
}
