import { navigate } from "wouter/use-hash-location";
import type { Words } from "../../i18n/words";
import { showNotice } from "../../state/notice";
import { openFile } from "../../state/open-file";
import { takeUpKept } from "../../state/reading-keeping";
import { useReadingStore } from "../../state/reading-store";
import { handOverText } from "../../state/text-to-read";
import { problemInWords } from "../../storage/problem-in-words";
import { mayBeText } from "./may-be-text";

/** What the file picker offers first. */
export const openableFiles = ".json,.pdf,application/json,application/pdf";

/** Opens a file that the reader chose or dropped, and says what came of it. */
export async function takeFile(words: Words, file: File): Promise<void> {
  const result = await openFile(file);
  if (result.outcome === "refused" && mayBeText(file, result.problem)) {
    await offerToRead(words, file, result.problem.code === "pdf-without-design");
    return;
  }
  if (result.outcome === "refused") {
    showNotice({
      kind: "error",
      text: words.say("app.open.refused", {
        name: file.name,
        problem: problemInWords(words, result.problem),
      }),
    });
    return;
  }
  if (result.outcome === "stayed") return;
  const { title, isCopy, migratedFrom } = result;
  if (isCopy) showNotice({ kind: "info", text: words.say("app.open.as-copy", { title }) });
  else if (migratedFrom !== undefined)
    showNotice({ kind: "info", text: words.say("app.open.migrated", { title }) });
  else showNotice(undefined);
  navigate("/wizard");
}

/** Says that a file is no design and may be a text to read, and what reading it would replace. */
async function offerToRead(words: Words, file: File, isPdf: boolean): Promise<void> {
  const kept = await takeUpKept();
  const { open, decisions } = useReadingStore.getState();
  const decided = open ? decisions : (kept?.decisions ?? {});
  const replaces = Object.keys(decided).length > 0;
  const key = replaces ? "app.open.text-replaces" : "app.open.text";
  showNotice({
    kind: "info",
    text: words.say(key, { name: file.name, isPdf: String(isPdf) }),
    action: {
      label: words.say("app.open.read-text"),
      act: () => {
        handOverText(file);
        navigate("/reader");
      },
    },
  });
}
