import words from "../../i18n/messages/en/recovery.json";
import { designFileName } from "../../storage/design-file";
import type { RawRecord } from "../../storage/raw-records";
import { saveTextFile } from "../../storage/save-file";
import { button, element } from "./element";

/** What a piece is, by the place where it lies. */
export function kindOf({ place }: RawRecord): string {
  if (place === "designs") return words["recovery.kind.design"];
  if (place === "versions") return words["recovery.kind.version"];
  return words[place === "local" ? "recovery.kind.unsaved" : "recovery.kind.other"];
}

/** One piece of what is on this device, and the way to save it as it is. */
export function recordItem(record: RawRecord): HTMLLIElement {
  const save = button(words["recovery.save"], () =>
    saveTextFile(designFileName(record.name), record.text),
  );
  // Several buttons say the same; each is also called by what it saves.
  save.setAttribute("aria-label", `${words["recovery.save"]}: ${record.name}`);
  const name = element("strong", {}, element("bdi", {}, record.name));
  return element("li", {}, element("span", {}, name, ` (${kindOf(record)})`), save);
}

/** Saves everything in one file; each piece in it keeps its text unchanged. */
export function saveAll(records: readonly RawRecord[]): void {
  saveTextFile("mandate-wizard-everything.json", `${JSON.stringify(records, null, 2)}\n`);
}
