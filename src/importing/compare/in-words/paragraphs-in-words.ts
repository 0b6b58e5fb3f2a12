import type { Words } from "../../../i18n/words";

const preambular = /(?:^| )preamble /;

/** "2" and "3 (a)" -> "paragraphs 2 and 3 (a)"; "" for none. The heading is no paragraph. */
export function paragraphsInWords(words: Words, ids: readonly string[]): string {
  const inPreamble = ids.filter((id) => preambular.test(id));
  const others = ids.filter((id) => !preambular.test(id) && id !== "heading");
  const said = [
    { key: "compare.clause.preambular" as const, list: inPreamble },
    { key: "compare.clause.operative" as const, list: others },
  ].flatMap(({ key, list }) =>
    list.length === 0
      ? []
      : words.say(key, {
          count: list.length,
          numbers: words.list(list.map((id) => id.replace("preamble ", ""))),
        }),
  );
  return words.list(said);
}
