declare module 'virtual:pack-verifier' {
  /** Script of the page `verify.html` of a pack. */
  export const verifierScript: string
}
