/** The address of the list of cases, or of one case, for a link. */
export function addressOfExhibit(id?: string): string {
  return id === undefined ? "#/precedents/exhibits" : `#/precedents/exhibits/${id}`;
}
