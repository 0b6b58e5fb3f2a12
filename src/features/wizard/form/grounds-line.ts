import type { Stated } from "../../../domain/stated";
import type { Words } from "../../../i18n/words";

const longest = 80;
const shortened = (text: string) =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}\u2026` : text;

/**
 * The line under an answer: the reason in brief, where it was read, or the bare question. A value
 * of a template tells its passage without being opened.
 */
export function groundsLine(words: Words, answer: Stated<unknown> | undefined): string {
  const { reason, passage, provenance } = answer ?? {};
  const from = shortened(
    passage || (provenance ? words.sayDynamic(`fields.provenance.${provenance}`) : ""),
  );
  if (!reason)
    return from ? words.say("wizard.grounds.ask-from", { from }) : words.say("wizard.grounds.ask");
  const given = shortened(reason);
  return from
    ? words.say("wizard.grounds.given-from", { reason: given, from })
    : words.say("wizard.grounds.given", { reason: given });
}
