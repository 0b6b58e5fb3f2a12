import { navigate } from "wouter/use-hash-location";
import type { Words } from "../../i18n/words";
import { beginNew } from "../../state/begin-work";
import { newDesignId } from "../../state/new-design-id";
import { showNotice } from "../../state/notice";
import type { Template } from "../../state/templates";

/** Begins with nothing stated. */
export async function beginBlank(words: Words): Promise<void> {
  const { blankDesign } = await import("../../domain/design");
  const design = blankDesign(newDesignId(), words.say("app.start.blank.name"));
  if (await beginNew(design)) goOn("/wizard");
}

/** Begins with a copy of a template; the template itself and every saved design stay as they are. */
export async function beginFrom(words: Words, template: Template, to: string): Promise<void> {
  await beginCopy(words, template, to);
}

/** The same, and whether it was begun: where it was not, the page says why. */
export async function beginCopy(words: Words, template: Template, to: string): Promise<boolean> {
  const [{ openParsed }, parsed] = await Promise.all([
    import("../../domain/open-design"),
    template.load(),
  ]);
  const opened = openParsed(parsed);
  if (!opened.ok) {
    const { refusalWithLabels } = await import("../../storage/refusal-in-words");
    showNotice({ kind: "error", text: await refusalWithLabels(words, opened.problem) });
    return false;
  }
  const isBegun = await beginNew({ ...opened.design, id: newDesignId() });
  if (isBegun) goOn(to);
  return isBegun;
}

function goOn(to: string): void {
  showNotice(undefined);
  navigate(to);
}
