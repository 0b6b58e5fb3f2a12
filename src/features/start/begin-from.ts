import { navigate } from "wouter/use-hash-location";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { openParsed } from "../../domain/open-design";
import type { Words } from "../../i18n/words";
import { beginNew } from "../../state/begin-work";
import { newDesignId } from "../../state/new-design-id";
import { showNotice } from "../../state/notice";
import { problemInWords } from "../../storage/problem-in-words";
import type { Template } from "./templates";

/** A design of the author's own made from another: everything of it, under an id of its own. */
export function asOwn(design: MandateDesign, id: string): MandateDesign {
  return { ...design, id };
}

/** Begins with nothing stated. */
export async function beginBlank(words: Words): Promise<void> {
  await beginNew(blankDesign(newDesignId(), words.say("app.start.blank.name")));
  goOn("/wizard");
}

/** Begins with a copy of a template; the template itself and every saved design stay as they are. */
export async function beginFrom(words: Words, template: Template, to: string): Promise<void> {
  const opened = openParsed(await template.load());
  if (!opened.ok) {
    showNotice({ kind: "error", text: problemInWords(words, opened.problem) });
    return;
  }
  await beginNew(asOwn(opened.design, newDesignId()));
  goOn(to);
}

function goOn(to: string): void {
  showNotice(undefined);
  navigate(to);
}
