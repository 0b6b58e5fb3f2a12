import type { Words } from "../i18n/words";
import type { PageId } from "./page-at";

/** What the window is called: the page, and before it the part of the page that is open, if any. */
export function windowTitle(words: Words, page: PageId | "unknown", part: string): string {
  const name = words.say(`app.page.${page}`);
  return part === ""
    ? words.say("app.window-title", { page: name })
    : words.say("app.window-title.part", { part, page: name });
}
