/** The id of a proposal's row on the page; an id may hold no blanks. */
export function rowId(proposal: string): string {
  return `reading-${encodeURIComponent(proposal)}`;
}
