import { taskTypes } from "../../domain/tasks/taxonomy";
import { optionInWords } from "../../i18n/option-key";
import type { Words } from "../../i18n/words";
import type { Clause, ClauseVerb, Component } from "../../precedents/clauses/schema";

/** A task or provision by its name. */
export function componentInWords(words: Words, component: Component): string {
  return taskTypes.some((task) => task === component)
    ? optionInWords(words, "purpose.tasks[].type", component)
    : words.sayDynamic(`precedents-page.provision.${component}`);
}

/** An operative verb as the texts write it. */
export function verbInWords(words: Words, verb: ClauseVerb): string {
  return words.say(`precedents-page.verb.${verb}`);
}

/** Monitor, assist or secure, by the wizard's own words. */
export function modalityInWords(words: Words, modality: NonNullable<Clause["modality"]>): string {
  return optionInWords(words, "purpose.tasks[].modality", modality);
}

/** "6, third item" is written "6 item 3" in the index; the preamble has no numbers of its own. */
export function paragraphInWords(words: Words, paragraph: string): string {
  const preamble = /^preamble (\d+)$/.exec(paragraph)?.[1];
  if (preamble) return words.say("precedents-page.preamble", { number: Number(preamble) });
  const [, before, item] = /^(.+) item (\d+)$/.exec(paragraph) ?? [];
  return before && item
    ? words.say("precedents-page.item", { paragraph: before, item: Number(item) })
    : paragraph;
}

/** The figure of a clause with its unit, or what authority it gives; "" where it has none. */
export function figureInWords(
  words: Words,
  { component, value, added, authority }: Clause,
): string {
  if (authority) return words.say(`precedents-page.authority.${authority}`);
  if (value === undefined) return "";
  if (component === "duration") return words.say("precedents-page.figure.duration", { value });
  if (component === "reporting") return words.say("precedents-page.figure.reporting", { value });
  return words.say(added ? "precedents-page.figure.added" : "precedents-page.figure.people", {
    value,
  });
}

/** A clause in one line, without its operation: paragraph, verb, modality, figure. */
export function clauseInWords(words: Words, clause: Clause): string {
  const parts = [
    words.say("precedents-page.paragraph", {
      paragraph: paragraphInWords(words, clause.paragraph),
    }),
    clause.verb && verbInWords(words, clause.verb),
    clause.modality && modalityInWords(words, clause.modality).toLocaleLowerCase(words.locale),
    figureInWords(words, clause),
  ];
  return words.commas(parts.flatMap((part) => part || []));
}
