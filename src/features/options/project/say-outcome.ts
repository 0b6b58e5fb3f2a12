import { navigate } from "wouter/use-hash-location";
import { mostOptions } from "../../../domain/vocabulary/option";
import type { Words } from "../../../i18n/words";
import type { Joined } from "../../../state/join-project";
import { showNotice } from "../../../state/notice";
import type { NotChanged } from "../../../state/project-acts";
import { refusalInWords } from "../../../storage/refusal-in-words";

/** Says which options a change could not be written to, and why; nothing where it was in all. */
export function sayNotChanged(words: Words, notChanged: readonly NotChanged[]): void {
  if (notChanged.length === 0) return;
  const sentences = notChanged.map(({ title, why }) =>
    words.say("options.not-changed", { title, why: whyInWords(words, why) }),
  );
  showNotice({ kind: "error", text: words.join(sentences) });
}

function whyInWords(words: Words, why: NotChanged["why"]): string {
  if (why.outcome === "refused") return refusalInWords(words, why.problem);
  return words.say(`options.why.${why.outcome}`);
}

/** Says what came of keeping one more option. */
export function sayKept(words: Words, result: Joined): void {
  if (result.outcome === "full")
    showNotice({ kind: "warning", text: words.say("app.option.full", { most: mostOptions }) });
  else if (result.outcome === "failed")
    showNotice({ kind: "error", text: words.say("app.option.failed") });
  else showNotice({ kind: "info", text: words.say("app.option.kept", { title: result.title }) });
}

/** Goes to the questions of the design that is open now. */
export function goToQuestions(): void {
  showNotice(undefined);
  navigate("/wizard");
}
