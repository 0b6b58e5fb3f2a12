import type { FieldPath } from "../../../domain/field-path";

/** The id of a field's place on the page. */
export function anchorOf(path: FieldPath, row?: string): string {
  return row ? `field-${path}-${row}` : `field-${path}`;
}

/** The id of a question's place on the page. */
export function questionAnchor(question: string): string {
  return `question-${question}`;
}

/** Brings an element into view and puts the focus on its first control. False where it is not there. */
export function goToAnchor(id: string): boolean {
  const place = document.getElementById(id);
  if (!place) return false;
  const control =
    place.querySelector<HTMLElement>("input:checked") ??
    place.querySelector<HTMLElement>("input, select, textarea, button, summary, [data-set]");
  control?.focus({ preventScroll: true });
  place.scrollIntoView({ block: "center" });
  // A long list may be in view without its first control.
  control?.scrollIntoView({ block: "nearest" });
  return true;
}
