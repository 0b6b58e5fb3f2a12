import type { Words } from "../../../../i18n/words";
import { removeKeptExercise } from "../../../../state/kept-exercises";
import { showNotice } from "../../../../state/notice";

/** Removes what lies under a key and says so; or says that the browser refused. */
export async function removeExercise(words: Words, id: string, title: string): Promise<void> {
  try {
    await removeKeptExercise(id);
    showNotice({ kind: "info", text: words.say("classroom.removed", { title }) });
  } catch {
    showNotice({ kind: "error", text: words.say("classroom.not-removed", { title }) });
  }
}
