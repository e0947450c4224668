// Builds the injected readers alone, into a folder of their own: for work on readers while another
// part of the extension does not build. Run by ensure-build.ts in a process of its own, because
// the build writes to standard output.
import { build } from 'wxt'
import { readerScripts } from '#lib/marketplaces/registry.ts'
import { root } from './paths.ts'

await build({
  root,
  outDir: '.output/readers',
  filterEntrypoints: [...readerScripts, 'make-sample', 'keep-page-data'],
})
