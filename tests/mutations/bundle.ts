import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** The text of one script that does what a module of ours does, for a page's isolated world. */
export async function bundle(file: string): Promise<string> {
  const made = await rolldown({ input: join(import.meta.dirname, file), logLevel: 'warn' })
  try {
    const { output } = await made.generate({ format: 'iife' })
    return output[0].code
  } finally {
    await made.close()
  }
}
