/** What older versions kept takes today's form. */
export const forwarding = {
  'forwarding.running':
    'Evidence from before the update is being encrypted: {done} of {total, plural, one {# case} other {# cases}}. Go on working meanwhile.',
  'forwarding.failed':
    'Encrypting evidence from before the update stopped after {done} of {total, plural, one {# case} other {# cases}}. Nothing is lost, all of it stays readable, and the next start goes on.',
  'forwarding.full': 'The browser has no space left: free some disk space.',
} as const
