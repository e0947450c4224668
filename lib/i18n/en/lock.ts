/** The passphrase over what is kept. */
export const lock = {
  'lock.title': 'The evidence is locked',
  'lock.what': 'Give the passphrase to see cases and to go on working.',
  'lock.passphrase': 'Passphrase',
  'lock.empty': 'Type the passphrase.',
  'lock.open': 'Unlock',
  'lock.opening': 'Unlocking …',
  'lock.forgotten':
    'A forgotten passphrase cannot be found again. Only a backup brings the cases back.',
  'lock.part': 'Passphrase',
  'lock.none':
    'None: whoever can use this browser profile can open the cases. Set one where others use this computer.',
  'lock.set':
    'Set. It locks after {minutes, plural, one {# minute} other {# minutes}} without use and when the browser closes.',
  'lock.choose': 'Set a passphrase',
  'lock.change': 'Change it',
  'lock.now': 'Lock now',
  'lock.remove': 'Take it off',
  'lock.removed': 'Taken off.',
  'lock.done': 'Set. Nothing had to be encrypted anew.',
  'lock.warning': 'Nobody can open the cases without it, not even you. Make a backup first.',
  'lock.short': 'Use at least {count} characters; several words are best.',
  'lock.again': 'The same once more',
  'lock.differs': 'The two are not the same.',
  'lock.after': 'Lock when not used for',
  'lock.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'lock.save': 'Set it',
} as const
