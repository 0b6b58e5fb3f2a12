import { create } from "zustand";
import { adoptionOf } from "../../importing/compare/history";
import type { Reading } from "../../importing/match/read-resolution";
import type { OpenText } from "./open-text";

/** So many texts can be here at once. */
export const mostTexts = 30;

interface Texts {
  texts: readonly OpenText[];
  /** The ids of the two that are compared; undefined where none is chosen. */
  before: string | undefined;
  after: string | undefined;
}

/** The texts that were put here, for as long as the page is open, and which two are compared. */
export const useTexts = create<Texts>(() => ({ texts: [], before: undefined, after: undefined }));

/** The day a text was adopted; a text without one counts as older than none. */
const dayOf = ({ reading }: OpenText) => adoptionOf(reading) ?? "~";

/** The first two texts are compared at once, the older one before; later ones wait to be chosen. */
function chosenAmong({ texts, before, after }: Texts): Pick<Texts, "before" | "after"> {
  const isHere = (id: string | undefined) => texts.some((text) => text.id === id);
  const kept = {
    before: isHere(before) ? before : undefined,
    after: isHere(after) ? after : undefined,
  };
  const [one, other] = texts;
  if (texts.length !== 2 || !one || !other) return kept;
  const isTurned = dayOf(one) > dayOf(other);
  return isTurned ? { before: other.id, after: one.id } : { before: one.id, after: other.id };
}

let count = 0;

/** Puts a text that was read beside the others; the new text's id. */
export function addText(given: string, text: string, reading: Reading): string {
  count += 1;
  const id = `text-${count}`;
  useTexts.setState((state) => {
    const texts = [...state.texts, { id, given, text, reading }];
    return { texts, ...chosenAmong({ ...state, texts }) };
  });
  return id;
}

/** Takes a text away. */
export function removeText(id: string): void {
  useTexts.setState((state) => {
    const texts = state.texts.filter((text) => text.id !== id);
    return { texts, ...chosenAmong({ ...state, texts }) };
  });
}

/** Chooses one of the two texts that are compared. */
export function chooseText(side: "before" | "after", id: string | undefined): void {
  useTexts.setState({ [side]: id });
}

/** The earlier text as the later one, and the other way round. */
export function swapSides(): void {
  useTexts.setState(({ before, after }) => ({ before: after, after: before }));
}
