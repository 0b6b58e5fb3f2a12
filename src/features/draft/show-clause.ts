/** The id of the button that opens a clause. */
export const clauseButtonId = (clause: string) => `clause-${clause}`;

/** Scrolls to a clause and gives it the focus, once it is drawn. */
export function showClause(clause: string): void {
  requestAnimationFrame(() => {
    const button = document.getElementById(clauseButtonId(clause));
    button?.scrollIntoView({ block: "center" });
    button?.focus({ preventScroll: true });
  });
}
