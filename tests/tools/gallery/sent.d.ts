/** What the panel asked for, in order; tests look at it. */
declare var sentByPanel: { readonly name: string; readonly request: unknown }[]
