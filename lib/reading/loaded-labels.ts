import type { LabelTable } from './spec.ts'

/**
 * The label table of the reader that runs in this page. Page specs and labels are handed to the
 * injected script as data; hooks, which are code, find the words here.
 */
let loaded: LabelTable = {}

/** Called once before a page is read. */
export function loadLabels(table: LabelTable): void {
  loaded = table
}

export function loadedLabels(): LabelTable {
  return loaded
}
