import { create } from "zustand";
import type { PlaceId } from "./question";

interface Focus {
  /** The question in focus, for the evidence note; undefined on a step just opened. */
  question: string | undefined;
  /** The step shown before the present one, marked in the overview. */
  lastVisited: PlaceId | undefined;
  /** The step shown now or, on another page, when the wizard was left. */
  shown: PlaceId | undefined;
}

/** Where the author's attention is and was. Lives as long as the page. */
export const useFocus = create<Focus>(() => ({
  question: undefined,
  lastVisited: undefined,
  shown: undefined,
}));
