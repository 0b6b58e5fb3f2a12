import type { Block } from "../block";
import { said } from "../runs";
import type { Paper } from "./paper";

/** What the author recommends, in the author's words; that nothing is recommended where it is so. */
export function recommendationPart({ words, options }: Paper): Block[] {
  const recommended = options.flatMap(({ name, design }) => {
    const text = design.option?.recommendation?.trim();
    return text ? [{ name, text, author: design.about.author?.trim() ?? "" }] : [];
  });
  const say =
    recommended.length === 0
      ? "options-paper.recommendation.none"
      : recommended.length === 1
        ? "options-paper.recommendation.one"
        : "options-paper.recommendation.several";
  return [
    {
      kind: "heading",
      level: 2,
      id: "recommendation",
      text: words.say("options-paper.recommendation"),
    },
    {
      kind: "paragraph",
      tone: "lead",
      runs: said(words.say(say, { count: recommended.length })),
    },
    ...recommended.map(
      ({ name, text, author }): Block => ({
        kind: "note",
        title: author
          ? words.say("options-paper.recommendation.by", { option: name.full, author })
          : name.full,
        body: text.split(/\n+/).map((line) => said(line)),
      }),
    ),
  ];
}
