/** The buyer's mood where it is named in a word, and what the next step says of it. */
export const feelings = {
  'mood.level.0': 'calm',
  'mood.level.1': 'uneasy',
  'mood.level.2': 'angry',
  'mood.level.3': 'about to escalate',
  'playbook.caution.threat-legal':
    'The buyer speaks of the law: “{phrase}”. Facts and dates only, no argument.',
  'playbook.caution.threat-chargeback':
    'The buyer speaks of the bank: “{phrase}”. No money outside the marketplace, and none twice.',
  'playbook.caution.threat-case':
    'The buyer speaks of a case: “{phrase}”. Answer today; never ask them not to open one.',
  'playbook.caution.threat-review':
    'The buyer speaks of a review: “{phrase}”. Solve it, and say no word about reviews.',
  'playbook.caution.threat-social':
    'The buyer speaks of going public: “{phrase}”. Settle it here, today.',
  'playbook.caution.angry': 'The buyer is angry: “{phrase}”. First the trouble, then the solution.',
} as const
