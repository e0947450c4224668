import { spawn } from 'node:child_process'
import { root } from './paths.ts'

export type Ran = { readonly code: number; readonly output: string }

/**
 * Runs a program in the checkout and waits for it, without holding up this process: a lock that it
 * holds goes on showing that it lives. `shown`: what it says goes to standard error as it comes;
 * else it is kept as `output`.
 */
export function runProgram(
  command: string,
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly shown?: boolean } = {},
): Promise<Ran> {
  const stdio =
    options.shown === true ? (['ignore', 2, 2] as const) : (['ignore', 'pipe', 'pipe'] as const)
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: [...stdio],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => (output += data.toString()))
  }
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
}
