import type { DesignOption } from "../../domain/option";
import type { Words } from "../../i18n/words";

/** What an author says of a design as one of several options. */
export function optionInWords(words: Words, option: DesignOption | undefined): string[] {
  if (!option) return [words.say("colleagues.option.none")];
  const { projectTitle, baseline, recommendation, risks, exit } = option;
  return [
    words.say("colleagues.option.of", { project: projectTitle }),
    ...(baseline ? [words.say(`colleagues.option.baseline.${baseline}`)] : []),
    ...(recommendation === undefined
      ? []
      : [words.say("colleagues.option.recommendation", { text: recommendation })]),
    ...(risks === undefined ? [] : [words.say("colleagues.option.risks", { text: risks })]),
    ...(exit === undefined ? [] : [words.say("colleagues.option.exit", { text: exit })]),
  ];
}
