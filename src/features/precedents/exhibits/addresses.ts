import { addressOfPart } from "../place";

/** The address of the list of cases, or of one case, for a link. */
export function addressOfExhibit(id?: string): string {
  const list = addressOfPart("exhibits");
  return id === undefined ? list : `${list}/${id}`;
}
