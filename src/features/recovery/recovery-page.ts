import { directionOf, isReviewed, type Locale } from "../../i18n/locale";
import { rawRecords } from "../../storage/raw-records";
import { button, element } from "./element";
import { recordItem, saveAll } from "./record-item";
import styles from "./recovery.module.css";
import { type RecoveryWords, recoveryWords } from "./recovery-words";
import { removeDialog } from "./remove-dialog";

/** Opened by the reader, or shown because the app did not start. */
export type Reason = "asked" | "failed";

/**
 * Shows everything on this device, each piece with the way to save it as a file just as it is. Made
 * without the app's frame, schemas or stores, so that it stands where they fail; in the language
 * `wish` where its words can be had, else in English.
 */
export async function showRecovery(reason: Reason, wish: Locale): Promise<void> {
  const { locale, words } = await recoveryWords(wish);
  document.title = words["recovery.window-title"];
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  const main = element("main", { className: styles.page });
  const heading = element("h1", {}, words[`recovery.${reason}.title`]);
  heading.tabIndex = -1;
  main.append(heading, element("p", {}, words[`recovery.${reason}.text`]), wayBack(words, reason));
  if (!isReviewed(locale)) {
    main.append(element("p", {}, element("small", {}, words["recovery.unreviewed"])));
  }
  const records = await rawRecords();
  const dialog = removeDialog(words, records, () => showRecovery("asked", wish));
  main.append(
    element("h2", { id: "records" }, words["recovery.records"]),
    ...(records.length === 0
      ? [element("p", {}, words["recovery.nothing"])]
      : [
          element(
            "ul",
            { labelledBy: "records", className: styles.records },
            ...records.map((record) => recordItem(words, record)),
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

function wayBack(words: RecoveryWords, reason: Reason): HTMLElement {
  return reason === "asked"
    ? element("p", {}, element("a", { href: "#/" }, words["recovery.back"]))
    : element(
        "div",
        { className: styles.acts },
        button(words["recovery.again"], () => window.location.reload()),
      );
}
