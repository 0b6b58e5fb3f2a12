import { designFileName } from "../../storage/design-file";
import type { RawRecord } from "../../storage/raw-records";
import { saveTextFile } from "../../storage/save-file";
import { button, element } from "./element";
import type { RecoveryWords } from "./recovery-words";

const kinds: Partial<Record<string, keyof RecoveryWords>> = {
  designs: "recovery.kind.design",
  versions: "recovery.kind.version",
  local: "recovery.kind.unsaved",
  reading: "recovery.kind.reading",
  texts: "recovery.kind.text",
};

/** What a piece is, by the place where it lies. */
export function kindOf(words: RecoveryWords, { place }: RawRecord): string {
  return words[kinds[place] ?? "recovery.kind.other"];
}

/** One piece of what is on this device, and the way to save it as it is. */
export function recordItem(words: RecoveryWords, record: RawRecord): HTMLLIElement {
  const save = button(words["recovery.save"], () =>
    saveTextFile(designFileName(record.name), record.text),
  );
  // Several buttons say the same; each is also called by what it saves.
  const named = words["recovery.save.named"].replace("{name}", () => record.name);
  save.setAttribute("aria-label", named);
  const name = element("strong", {}, element("bdi", {}, record.name));
  return element("li", {}, element("span", {}, name, ` (${kindOf(words, record)})`), save);
}

/** Saves everything in one file; each piece in it keeps its text unchanged. */
export function saveAll(records: readonly RawRecord[]): void {
  saveTextFile("mandate-wizard-everything.json", `${JSON.stringify(records, null, 2)}\n`);
}
