import type { Words } from "../i18n/words";
import { showNotice } from "../state/notice";
import { failureOf, isOfPdfReader } from "./failure";

/** Says that something asked for was not done, where no page is there to say it. */
export function sayFailures(words: Words): void {
  window.addEventListener("unhandledrejection", ({ reason }) => {
    if (isOfPdfReader(reason)) return;
    showNotice({ kind: "error", text: words.say(`app.failed.${failureOf(reason)}`) });
  });
}
