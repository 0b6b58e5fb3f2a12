import type { Words } from "../i18n/words";
import { onKept } from "../state/kept-by-exercise";
import { showNotice } from "../state/notice";

/** Says that answers which an exercise sets were left as they were, whatever asked to change them. */
export function sayKept(words: Words): void {
  onKept(({ isAll }) => {
    const text = words.say(`app.set-by-exercise.${isAll ? "kept-one" : "kept-some"}`);
    // After what asked for the change has said that it is done.
    setTimeout(() => showNotice({ kind: "warning", text, offersUndo: !isAll }));
  });
}
