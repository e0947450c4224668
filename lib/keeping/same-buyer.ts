import type { CaseRecord } from '#lib/casebook/case-record.ts'

/**
 * The cases of one buyer, the given one first. Only what tells people apart counts: the user name, or
 * where the marketplace shows none the name together with the postal code. One name alone is many
 * people's: then the case stands by itself.
 */
export function casesOfBuyer(
  record: CaseRecord,
  all: readonly CaseRecord[],
): readonly CaseRecord[] {
  const identity = identityOf(record)
  const others = identity === undefined ? [] : all.filter((each) => identityOf(each) === identity)
  return [record, ...others.filter(({ id }) => id !== record.id)]
}

function identityOf({ marketplace, facts: { buyer } }: CaseRecord): string | undefined {
  const { username, name, postalCode } = buyer ?? {}
  if (username !== undefined) return JSON.stringify([marketplace, 'user', username])
  if (name === undefined || postalCode === undefined) return undefined
  return JSON.stringify([marketplace, 'name', name, postalCode])
}
