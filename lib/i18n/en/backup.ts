/** A backup of everything, and the way back. */
export const backup = {
  'backup.title': 'Backup',
  'backup.aim':
    'Everything in one encrypted file: cases, pictures and files, your costs and places. Only the passphrase opens it. Keep it where you keep buyers’ data, and delete it when its time is over.',
  'backup.last': 'Last backup saved on {day}.',
  'backup.old': 'Last backup saved on {day}: save a new one.',
  'backup.never': 'No backup yet. If this browser is lost, so is all that is kept.',
  'backup.open': 'Make a backup',
  'backup.passphrase': 'Passphrase for the file',
  'backup.passphrase.hint':
    'At least {least} characters; four words that nobody guesses are good. Amends does not keep it: without it the file cannot be opened.',
  'backup.passphrase.short': 'Use at least {least} characters.',
  'backup.again': 'The same passphrase again',
  'backup.again.other': 'The two are not the same. Type the passphrase again.',
  'backup.make': 'Make the file',
  'backup.making': 'Gathering: {done} of {total}',
  'backup.locking': 'Encrypting …',
  'backup.made':
    '{count, plural, one {One case is in the file.} other {# cases are in the file.}} Now save it.',
  'backup.left-out':
    '{count, plural, one {One value or file does not open here, and is left out.} other {# values or files do not open here, and are left out.}}',
  'backup.save': 'Save the backup ({size})',
  'backup.saved': 'Saved. Keep the passphrase in another place.',
  'backup.restore.open': 'Bring a backup back',
  'backup.restore.aim':
    'What is here stays: cases that are missing are added, and cases that go on in the backup are made longer. Nothing that was forgotten here comes back. A backup from before something was forgotten elsewhere still holds it.',
  'backup.restore.choose': 'Choose the file',
  'backup.restore.file': 'Chosen: {name}',
  'backup.restore.passphrase': 'Passphrase of the file',
  'backup.restore.start': 'Bring it back',
  'backup.restore.running': 'Opening and checking the file …',
  'backup.restore.done': 'The backup of {day} is back.',
  'backup.restore.added': '{count, plural, one {One case was added.} other {# cases were added.}}',
  'backup.restore.extended':
    '{count, plural, one {One case was made longer.} other {# cases were made longer.}}',
  'backup.restore.known':
    '{count, plural, one {One case was here already, and stays as it is.} other {# cases were here already, and stay as they are.}}',
  'backup.restore.conflict':
    '{count, plural, one {One case went another way here, and was not changed.} other {# cases went another way here, and were not changed.}}',
  'backup.problem.too-large': 'There is too much for one file. Forget old cases, then try again.',
  'backup.problem.not-a-backup':
    'This file is no backup of Amends. Choose the file that you saved here.',
  'backup.problem.wrong-passphrase': 'The passphrase does not open this file. Type it again.',
  'backup.problem.broken':
    'The file is damaged or incomplete. Nothing was changed here. Try another copy of it.',
  'backup.problem.newer':
    'A newer Amends made this backup. Update Amends, then bring it back. Nothing was changed here.',
} as const
