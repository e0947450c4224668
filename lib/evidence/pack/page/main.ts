import { verdictLines } from '#lib/evidence/pack/say-verdict.ts'
import { packLimits, verifyPack } from '#lib/evidence/pack/verify-pack.ts'

/**
 * The script of `verify.html` in a pack: the reader drops the pack on the page and reads the verdict.
 * The same code as `npm run verify`. Nothing is asked of any network; the page's policy forbids it.
 */

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no ${id}`)
  return found
}

async function judge(file: File): Promise<void> {
  const said = element('said')
  said.dataset['verdict'] = ''
  said.textContent = `Checking ${file.name} …`
  if (file.size > packLimits.bytes) {
    said.dataset['verdict'] = 'unreadable'
    said.textContent = `UNREADABLE: ${file.name} is larger than 150 MB. Use the command line.`
    return
  }
  const verdict = await verifyPack(new Uint8Array(await file.arrayBuffer()))
  said.dataset['verdict'] = verdict.verdict
  said.textContent = verdictLines(verdict).join('\n')
}

function judgeFirst(files: FileList | null | undefined): void {
  const file = files?.[0]
  if (file) void judge(file)
}

const input = element('file')
input.addEventListener('change', () => {
  if (input instanceof HTMLInputElement) judgeFirst(input.files)
})
document.addEventListener('dragover', (event) => event.preventDefault())
document.addEventListener('drop', (event) => {
  event.preventDefault()
  judgeFirst(event.dataTransfer?.files)
})
