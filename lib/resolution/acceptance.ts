/** The chance (0 to 1) that a buyer takes what gives them this share (0 to 1) of the order's value. Never falls with the share. */
export type Acceptance = (share: number) => number
