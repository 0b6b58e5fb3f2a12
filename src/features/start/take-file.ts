import { navigate } from "wouter/use-hash-location";
import type { Words } from "../../i18n/words";
import { showNotice } from "../../state/notice";
import { openFile } from "../../state/open-file";
import { mayBeText } from "./may-be-text";

/** What the file picker offers first. */
export const openableFiles = ".json,.pdf,application/json,application/pdf";

/** Opens a file that the reader chose or dropped, and says what came of it. */
export async function takeFile(words: Words, file: File): Promise<void> {
  const result = await openFile(file);
  if (result.outcome === "refused" && mayBeText(file, result.problem)) {
    const { offerToRead } = await import("./offer-to-read");
    await offerToRead(words, file, result.problem.code === "pdf-without-design");
    return;
  }
  if (result.outcome === "refused") {
    const { refusalWithLabels } = await import("../../storage/refusal-in-words");
    const problem = await refusalWithLabels(words, result.problem);
    showNotice({
      kind: "error",
      text: words.say("app.open.refused", { name: file.name, problem }),
    });
    return;
  }
  if (result.outcome === "stayed") return;
  if (result.outcome === "of-the-classroom") {
    const { offerClassroom } = await import("./offer-classroom");
    offerClassroom(words, file, result.kind);
    return;
  }
  if (result.outcome === "opened-project") {
    const { sayProjectOpened } = await import("./say-project-opened");
    await sayProjectOpened(words, file.name, result.opened);
    return;
  }
  const { title, isCopy, migratedFrom } = result;
  if (isCopy) showNotice({ kind: "info", text: words.say("app.open.as-copy", { title }) });
  else if (migratedFrom !== undefined)
    showNotice({ kind: "info", text: words.say("app.open.migrated", { title }) });
  else showNotice(undefined);
  navigate("/wizard");
}
