/**
 * In place of a tab's id: the deed is about a stored case, and no page is in view. The browsers' own
 * `tabs.TAB_ID_NONE`.
 */
export const noTab = -1
