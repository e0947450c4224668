import type { FieldPath } from './scenario-fields.ts'

/** Values by field path, as the scenario writes them. */
export type FieldValues = Readonly<Partial<Record<FieldPath, string>>>

/** The values that there are. */
export function present(
  values: Readonly<Partial<Record<FieldPath, string | undefined>>>,
): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
