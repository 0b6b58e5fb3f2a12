import { navigate } from "wouter/use-hash-location";
import type { Words } from "../../i18n/words";
import { showNotice } from "../../state/notice";
import { takeUpKept } from "../../state/reading-keeping";
import { useReadingStore } from "../../state/reading-store";
import { handOverText } from "../../state/text-to-read";

/** Says that a file is no design and may be a text to read, and what reading it would replace. */
export async function offerToRead(words: Words, file: File, isPdf: boolean): Promise<void> {
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
