import { defineConfig } from 'wxt'
import { manifestFor } from './lib/platform/manifest.ts'

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  outDir: '.output',
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({ build: { sourcemap: false } }),
})
