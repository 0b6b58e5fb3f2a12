/** The place on the page where the operation is named. */
export const namesId = "draft-names";

/** Opens the form for the names and goes to its first field. */
export function showNames(): void {
  const form = document.getElementById(namesId);
  form?.querySelector("details")?.setAttribute("open", "");
  form?.querySelector("input")?.focus();
}
