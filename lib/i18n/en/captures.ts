/** What is kept of a page beside its facts, and files. */
export const captures = {
  'capture.messages-kept': '{count, plural, one {# new message} other {# new messages}}',
  'capture.events-kept': '{count, plural, one {# new scan} other {# new scans}}',
  'capture.items': 'Show them',
  'capture.role.screenshot': 'Picture of the page',
  'capture.role.full-page': 'Picture of the whole page',
  'capture.role.page-snapshot': 'Page as it stood',
  'capture.role.attachment': 'File added by you',
  'capture.how.visible': 'The part of the page that the window showed.',
  'capture.how.full-page': 'The whole page.',
  'capture.how.dom': 'Written down from the page, scripts and secret fields left out.',
  'capture.how.dropped': 'Dropped here.',
  'capture.how.pasted': 'Pasted here.',
  'capture.how.chosen': 'Chosen from your files.',
  'capture.digest': 'Digest (SHA-256)',
  'capture.kilobytes': '{size} kB',
  'capture.area': 'Keep',
  'capture.hint':
    'Pictures show what you see; the page as it stands keeps all its text. Everything stays encrypted on this machine.',
  'capture.no-order':
    'This page does not say which order it belongs to. Open the order, then keep pictures and files here.',
  'capture.page': 'Keep this page',
  'capture.take.visible': 'Picture of what you see',
  'capture.take.full-page': 'Picture of the whole page',
  'capture.take.dom': 'Page as it stands',
  'capture.taking': 'Taking the page …',
  'capture.piece': 'Piece {done} of {total}. Leave the page in front.',
  'capture.stop': 'Stop',
  'capture.done.visible': 'Kept: a picture of what you see.',
  'capture.done.full-page': 'Kept: a picture of the whole page.',
  'capture.done.dom': 'Kept: the page as it stands.',
  'capture.known': 'Already kept: the very same file.',
  'capture.partial.not-loaded':
    'Pictures that the page had not loaded are missing in it. Scroll to the end of the page once, then take it again.',
  'capture.partial.inner-scroll':
    'A part of the page scrolls by itself and is not whole in it. Keep the page as it stands too.',
  'capture.problem.no-access':
    'The browser does not let Amends look at this page any more. Click the Amends icon on it, then try again.',
  'capture.problem.not-in-front':
    'Another tab was in front, so nothing was kept. Bring the page back and try again.',
  'capture.problem.page-changed':
    'The page changed meanwhile, so nothing was kept. Wait until it is still, then try again.',
  'capture.problem.page-grew':
    'The page grew while it was taken, so nothing was kept. Scroll to its end once, then try again.',
  'capture.problem.too-long':
    'The page is too long for one picture, so none was kept. Keep the page as it stands, or pictures of its parts.',
  'capture.problem.too-large':
    'It is larger than 25 MB, so it was not kept. Keep a picture of what you see instead.',
  'capture.problem.empty': 'The file is empty, so there is nothing to keep.',
  'capture.problem.type-known':
    'Its bytes are {type}. Pictures, PDFs, plain text, video and sound are kept: save it as one of these.',
  'capture.problem.type-refused':
    'Its bytes are no picture, PDF, plain text, video or sound. Save it as one of these, or take a picture of it.',
  'capture.problem.cancelled': 'Stopped. Nothing was kept.',
  'capture.problem.failed':
    'It did not work, so nothing was kept. Reload the page, click the Amends icon and try again.',
  'capture.file.too-large':
    '{size} MB: more than the {most} MB that one file may have. Keep a smaller copy, or parts of it.',
  'capture.file.unreadable': 'It could not be read. If it is a folder, drop the files in it.',
  'capture.drop': 'Drop files here, or paste a picture.',
  'capture.drop.now': 'Let go: the files are kept in this case.',
  'capture.drop.which': 'Photos, PDFs, text, video, sound; up to 25 MB each.',
  'capture.choose': 'Choose files',
  'capture.files': '{done} of {total} files',
  'capture.unnamed': 'Pasted file',
  'capture.state.waiting': 'waiting',
  'capture.state.keeping': 'being kept',
  'capture.state.kept': 'kept:',
  'capture.state.refused': 'not kept:',
  'capture.state.stopped': 'not kept: stopped',
  'capture.note': 'Note (not required)',
  'capture.note.hint': 'Goes with what you keep next.',
  'capture.type.page': 'web page',
  'capture.how.pieces':
    'Put together from {pieces} pieces; what stays in place while the page scrolls is shown once, at the top.',
  'capture.how.not-loaded': 'Pictures that the page had not loaded are missing.',
  'capture.how.inner-scroll': 'A part that scrolls by itself shows only what it showed then.',
  'capture.show': 'Show',
  'capture.hide': 'Hide',
  'capture.save': 'Save a copy',
  'capture.details': 'How it was kept',
  'capture.title': 'Title',
  'capture.address': 'Address',
  'capture.taken': 'Kept at',
  'capture.clock': 'Page’s own clock',
  'capture.clock.none': 'not told',
  'capture.by': 'By',
  'capture.version': 'Amends',
  'capture.browser': 'Browser',
  'capture.open.gone': 'Its bytes were forgotten. That it was kept, and when, stays.',
  'capture.open.damaged':
    'Its bytes are not the ones that were kept, or do not open, so they are not shown. Verify the case.',
  'capture.open.locked': 'The evidence is locked. Unlock it, then show the file again.',
  'capture.open.storage-failed':
    'The browser does not give the file. Close the panel, open it again and retry.',
  'capture.open.elsewhere': 'It cannot be shown here. Save a copy to open it.',
  'capture.open.no-picture': 'The browser cannot draw this picture. Save a copy to open it.',
  'capture.page.still':
    'As it stood: nothing in it runs, links lead nowhere, and pictures from other addresses are left out.',
  'capture.page.own-size': 'Show at its own size',
  'capture.page.fit': 'Fit into the panel',
} as const
