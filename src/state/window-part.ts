import { create } from "zustand";
import type { MessageKey } from "../i18n/catalogue";
import type { Words } from "../i18n/words";

/** The part of the page that is open, such as a step; "" where the page has none. */
export const useWindowPart = create<{ part: string }>(() => ({ part: "" }));

/**
 * Names the part that is open, for the window's title, and gives back what takes the name away. It
 * is a message as it stands, so that nothing of a design is in the title.
 */
export function nameWindowPart(words: Words, key: MessageKey): () => void {
  useWindowPart.setState({ part: words.say(key) });
  return () => useWindowPart.setState({ part: "" });
}
