import type { MandateDesign } from "../domain/design";
import type { Words } from "../i18n/words";
import { fewestStated } from "../precedents/nearest/measures";
import type { Near, Nearest } from "../precedents/nearest/nearest-to";
import { likenessInWords } from "../report/model/operations/likeness-in-words";
import { pointsInWords, typeInWords } from "../report/model/operations/operation-words";

function nearLines(words: Words, { precedent, components }: Near): string[] {
  const { acronym, name, type, start } = precedent;
  const kind = words.say("operations.nearest.kind", {
    type: typeInWords(words, type),
    year: start.slice(0, 4),
  });
  return [
    words.say("operations.name", { acronym, name }),
    `    ${kind}`,
    `    ${likenessInWords(words, components)}`,
  ];
}

/** The operations nearest to a design, to be read: each with what is the same, near, far, unknown. */
export function nearestInWords(words: Words, design: MandateDesign, nearest: Nearest): string {
  const { near, notStated, of, own } = nearest;
  const missing = pointsInWords(words, notStated);
  const found =
    near.length === 0
      ? [words.say("operations.nearest.too-little", { fewest: fewestStated, list: missing })]
      : [
          words.say("operations.nearest.lead", {
            count: near.length,
            of,
            title: design.about.title,
          }),
          words.say("operations.nearest.caveat"),
          "",
          ...near.flatMap((each) => nearLines(words, each)),
          ...(notStated.length > 0
            ? ["", words.say("operations.nearest.not-stated", { list: missing })]
            : []),
        ];
  const names = own.map(({ acronym }) => acronym);
  const leftOut =
    own.length > 0
      ? ["", words.say("operations.nearest.own", { list: words.list(names, "unit") })]
      : [];
  return [words.say("operations.nearest.title"), ...found, ...leftOut, ""].join("\n");
}
