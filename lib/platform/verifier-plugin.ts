import path from 'node:path'
import { rolldown } from 'rolldown'

/**
 * At build time: `virtual:pack-verifier` is the script of the verifier page as a text, bundled from
 * lib/evidence/pack/page/main.ts, so that a pack can carry it.
 */

const name = 'virtual:pack-verifier'
const resolved = `\0${name}`

export async function bundleVerifier(root: string): Promise<string> {
  const bundle = await rolldown({
    input: path.join(root, 'lib/evidence/pack/page/main.ts'),
    cwd: root,
    platform: 'browser',
    logLevel: 'warn',
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  return output[0].code.trim()
}

export function verifierPlugin(root: string) {
  return {
    name: 'amends-pack-verifier',
    resolveId: (id: string) => (id === name ? resolved : undefined),
    load: async (id: string) =>
      id === resolved
        ? `export const verifierScript = ${JSON.stringify(await bundleVerifier(root))}`
        : undefined,
  }
}
