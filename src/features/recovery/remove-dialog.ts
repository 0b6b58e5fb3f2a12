import type { RawRecord } from "../../storage/raw-records";
import { removeEverything } from "../../storage/remove-everything";
import { button, element } from "./element";
import { kindOf, saveAll } from "./record-item";
import styles from "./recovery.module.css";
import type { RecoveryWords } from "./recovery-words";

/**
 * The one confirmation before everything is removed: it names each piece that goes, and what stays.
 * `onRemoved` is called once all is gone; where the browser refuses, the dialog says so and stays.
 */
export function removeDialog(
  words: RecoveryWords,
  records: readonly RawRecord[],
  onRemoved: () => void,
): HTMLDialogElement {
  const failure = element("p", {});
  failure.setAttribute("role", "alert");
  const remove = () =>
    removeEverything().then(onRemoved, () => {
      failure.textContent = words["recovery.remove.failed"];
    });
  const named = records.map((record) =>
    element("li", {}, element("bdi", {}, record.name), ` (${kindOf(words, record)})`),
  );
  const dialog = element(
    "dialog",
    { labelledBy: "remove-title", className: styles.dialog },
    element("h2", { id: "remove-title" }, words["recovery.remove.title"]),
    element("p", {}, words["recovery.remove.goes"]),
    element("ul", {}, ...named, element("li", {}, words["recovery.remove.traces"])),
    element("p", {}, words["recovery.remove.stays"]),
    failure,
    element(
      "div",
      { className: styles.acts },
      button(words["recovery.save-all"], () => saveAll(records)),
      button(words["recovery.remove.go"], remove, styles.danger),
      button(words["recovery.remove.cancel"], () => dialog.close()),
    ),
  );
  return dialog;
}
