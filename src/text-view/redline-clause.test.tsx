import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { compareTexts } from "../importing/compare/compare-texts";
import { resolution } from "../importing/match/cases/sample";
import { readResolution } from "../importing/match/read-resolution";
import { WordsProvider } from "../ui/words-context";
import { RedlineClause } from "./redline-clause";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", ["compare"]), { onMissing: "throw" });
});

const reading = (...operative: string[]) => readResolution(resolution({ operative }));
const drawn = (before: string, after: string) => {
  const { clauses } = compareTexts(reading(before), reading(after));
  const change = clauses.find(({ after: now }) => now[0]?.id === "1");
  if (!change) throw new Error("The first paragraph is nowhere.");
  return renderToStaticMarkup(
    <WordsProvider words={words}>
      <RedlineClause change={change} />
    </WordsProvider>,
  );
};

it("is a change told in words and by marks, and not by colour alone?", () => {
  const html = drawn("Decides on 900 troops", "Decides on 1,200 troops");
  expect(html).toMatch(/<del[^>]*><span[^>]*> removed: <\/span>900<span[^>]*> \(end of change\) /);
  expect(html).toMatch(/<ins[^>]*><span[^>]*> added: <\/span>1,200/);
  expect(html).toContain("Reworded: paragraph 1");
  expect(html).toContain("900, then 1,200");
});

it("do the words of a text stay words?", () => {
  const html = drawn("Decides on <b>900</b> troops", "Decides on <script>1</script> troops");
  expect(html).not.toMatch(/<b>|<script>/);
  expect(html).toContain("&lt;script&gt;1&lt;/script&gt;");
});
