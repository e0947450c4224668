import { defineConfig } from 'wxt'
import { manifestFor } from './lib/platform/manifest.ts'
import { plainCharactersPlugin } from './lib/platform/plain-characters-plugin.ts'
import { verifierPlugin } from './lib/platform/verifier-plugin.ts'

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  outDir: '.output',
  manifest: ({ browser }) => manifestFor(browser),
  // Terser takes longer than the bundler's own minifier, and 3 % less is downloaded and parsed.
  vite: () => ({
    plugins: [verifierPlugin(import.meta.dirname), plainCharactersPlugin()],
    build: {
      sourcemap: false,
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3 } },
    },
  }),
})
