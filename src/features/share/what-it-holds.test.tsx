import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { teamDesign } from "../../classroom/cases/team-design";
import { blankDesign } from "../../domain/design";
import { keptBack } from "../../domain/shared-parts";
import { loadMessages } from "../../i18n/catalogue";
import { createWords, type Words } from "../../i18n/words";
import { richDesign } from "../../report/model/cases/rich-design";
import { WordsProvider } from "../../ui/words-context";
import { WhatItHolds, type WhatItHoldsProps } from "./what-it-holds";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", ["share"]), { onMissing: "throw" });
});

const draw = (props: WhatItHoldsProps) =>
  renderToStaticMarkup(
    <WordsProvider words={words}>
      <WhatItHolds {...props} />
    </WordsProvider>,
  );
const onChange = () => {};

describe("is said what a link holds before it is made or opened?", () => {
  it("title, marking and how much of each part", () => {
    const html = draw({ design: richDesign });
    expect(html).toContain("United Nations operation in Karesh");
    expect(html).toContain("For official use");
    expect(html).toContain("N. Okafor-Lindqvist; Planning unit");
    expect(html).toMatch(/Answers<\/dt><dd>\d+ entries/);
    expect(html).not.toContain("checkbox");
  });
  it("with a choice of each part that there is, and none of those that there are not", () => {
    const html = draw({ design: richDesign, choice: { leftOut: ["reasons"], onChange } });
    expect(html).toMatch(
      /type="checkbox"[^>]*checked=""[^>]*value="author"|value="author"[^>]*checked/,
    );
    const reasons = /<input[^>]*value="reasons"[^>]*>/.exec(html)?.[0] ?? "";
    expect(reasons).toContain("checkbox");
    expect(reasons).not.toContain("checked");
    expect(html).not.toContain('value="ballots"');
  });
  it("what is missing is named, and an absent marking is said", () => {
    const html = draw({ design: blankDesign("d", "D"), choice: { leftOut: keptBack, onChange } });
    expect(html).toContain("None");
    expect(html).toContain("Not in it: Author, unit and clearance; ");
    expect(html).not.toContain("checkbox");
  });
});

it("is a part that has to go along told, and not offered to be left out?", () => {
  const html = draw({
    design: teamDesign("at-debrief"),
    choice: { leftOut: [], bound: ["exercise"], onChange },
  });
  expect(html).toContain("A country");
  expect(html).toContain("always goes along");
  expect(html).not.toContain('value="exercise"');
});
