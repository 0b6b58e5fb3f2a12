/** The id on the page of a part or source of the report. */
export const partId = (id: string) => `report-${id}`;

/** Moves the reader to a part of the report; the address after # belongs to the pages. */
export function goTo(id: string): void {
  const part = document.getElementById(partId(id));
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
