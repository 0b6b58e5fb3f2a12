/** The place of a highlight in the list that was handed in; elements of the page carry it. */
const markOf = (text: HTMLElement, place: number) =>
  text.querySelector<HTMLElement>(`mark[data-places~="${place}"]`);

/** Whether the text scrolls by itself, beside what it belongs to. */
export function scrollsItself(text: HTMLElement): boolean {
  return getComputedStyle(text).overflowY === "auto";
}

/** Brings the words of a highlight into the middle of a text that scrolls by itself. */
export function scrollToMark(text: HTMLElement, place: number): void {
  const mark = markOf(text, place);
  if (!mark || !scrollsItself(text)) return;
  const above = mark.getBoundingClientRect().top - text.getBoundingClientRect().top;
  text.scrollTop += above - text.clientHeight / 3;
}

/** Brings the words of a highlight into view and puts the focus on the note beside them. */
export function goToMark(text: HTMLElement, place: number): void {
  scrollToMark(text, place);
  markOf(text, place)?.scrollIntoView({ block: "center" });
  text.querySelector<HTMLElement>(`button[data-place="${place}"]`)?.focus({ preventScroll: true });
}
