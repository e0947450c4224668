/** How long cases are kept, and what was forgotten. */
export const keeping = {
  'keeping.entry.forgotten': 'Personal data forgotten',
  'keeping.entry.hold-set': 'Kept beyond its time',
  'keeping.entry.hold-ended': 'No longer kept beyond its time',
  'keeping.until': 'To be looked at again on {day}.',
  'keeping.why.retention': 'Entries 1 to {seq}: their time was over.',
  'keeping.why.buyer-asked': 'Entries 1 to {seq}: the buyer asked for it.',
  'keeping.why.agent': 'Entries 1 to {seq}: you decided it.',
} as const
