/** The situations the playbook knows. `not-as-described` stands for damaged, defective and wrong goods too. */
export const situations = ['not-received', 'not-as-described', 'changed-mind'] as const
export type Situation = (typeof situations)[number]

/** The six stages of the method, in their order. */
export const stageIds = [
  'sincerity',
  'facts',
  'feelings',
  'fair-way-out',
  'reship',
  'discount',
] as const
export type StageId = (typeof stageIds)[number]
