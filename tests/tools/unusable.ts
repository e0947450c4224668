/** Arguments that a command cannot use: one line on standard error, exit 2. */
export class Unusable extends Error {}

export function unusable(message: string): Unusable {
  return new Unusable(message.replaceAll(/\s+/g, ' '))
}
