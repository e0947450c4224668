import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { verifierPage } from '#lib/evidence/pack/verifier-page.ts'
import { bundleVerifier } from '#lib/platform/verifier-plugin.ts'

let page = ''

beforeAll(async () => {
  page = await verifierPage(await bundleVerifier(join(import.meta.dirname, '../../../..')))
})

describe('verify.html', () => {
  it('is one small page that asks for nothing', () => {
    expect(page.length).toBeLessThan(80_000)
    expect(page).not.toMatch(/\b(?:src|href)=/)
    expect(page).toContain("default-src 'none'; script-src 'sha256-")
  })

  it('lets only its own script run', async () => {
    const script = page.slice(page.indexOf('<script>') + 8, page.lastIndexOf('</script>'))
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))
    expect(page).toContain(`'sha256-${new Uint8Array(digest).toBase64()}'`)
  })

  it('refuses a script that would end its element', async () => {
    await expect(verifierPage('"</script>"')).rejects.toThrow()
  })
})
