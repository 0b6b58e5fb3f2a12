import words from "../../i18n/messages/en/recovery.json";
import { rawRecords } from "../../storage/raw-records";
import { button, element } from "./element";
import { recordItem, saveAll } from "./record-item";
import styles from "./recovery.module.css";
import { removeDialog } from "./remove-dialog";

/** Opened by the reader, or shown because the app did not start. */
export type Reason = "asked" | "failed";

/**
 * Shows everything on this device, each piece with the way to save it as a file just as it is. Made
 * without the app's frame, catalogues, schemas or stores, so that it stands where they fail.
 */
export async function showRecovery(reason: Reason): Promise<void> {
  document.title = words["recovery.window-title"];
  const main = element("main", { className: styles.page });
  const heading = element("h1", {}, words[`recovery.${reason}.title`]);
  heading.tabIndex = -1;
  main.append(heading, element("p", {}, words[`recovery.${reason}.text`]), wayBack(reason));
  const records = await rawRecords();
  const dialog = removeDialog(records, () => showRecovery("asked"));
  main.append(
    element("h2", { id: "records" }, words["recovery.records"]),
    ...(records.length === 0
      ? [element("p", {}, words["recovery.nothing"])]
      : [
          element(
            "ul",
            { labelledBy: "records", className: styles.records },
            ...records.map(recordItem),
          ),
          element(
            "div",
            { className: styles.acts },
            button(words["recovery.save-all"], () => saveAll(records)),
          ),
        ]),
    element("h2", {}, words["recovery.remove"]),
    element("p", {}, words["recovery.remove.text"]),
    element(
      "div",
      { className: styles.acts },
      button(words["recovery.remove.open"], () => dialog.showModal(), styles.danger),
    ),
    dialog,
  );
  document.body.replaceChildren(main);
  heading.focus();
}

function wayBack(reason: Reason): HTMLElement {
  return reason === "asked"
    ? element("p", {}, element("a", { href: "#/" }, words["recovery.back"]))
    : element(
        "div",
        { className: styles.acts },
        button(words["recovery.again"], () => window.location.reload()),
      );
}
