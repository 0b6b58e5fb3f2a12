import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import type { FieldPath } from "../domain/field-path";
import { currentEvidence } from "../evidence/current";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import type { EvidenceBasis } from "../report/model/evidence-note";
import { WordsProvider } from "../ui/words-context";
import { EvidenceNote } from "./evidence-note";
import { FindingList } from "./finding-list";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", ["fields", "evidence"]), {
    onMissing: "throw",
  });
});

const noteOf = (paths: readonly FieldPath[], basis: EvidenceBasis) =>
  renderToStaticMarkup(
    <WordsProvider words={words}>
      <EvidenceNote base={currentEvidence} paths={paths} basis={basis} />
    </WordsProvider>,
  );

describe("does the note say what stands behind a choice?", () => {
  it("a graded one: its line, whose counts they are, and that averages predict nothing", () => {
    const html = noteOf(["force.troopCeiling"], { coded: ["troop-quantity"], topics: [] });
    expect(html).toContain("34 findings for, 1 against, 8 without clear effect");
    expect(html).toContain("US Holocaust Memorial Museum");
    expect(html).toContain("none predicts this one");
  });

  it("an ungraded one: that nothing graded does, and its own counts alone", () => {
    const html = noteOf(["commitment.irrespectiveOfSource"], { coded: [], topics: [] });
    expect(html).toContain("No graded finding stands behind this choice.");
    expect(html).toContain("This base holds no finding on it.");
    expect(html).not.toContain("US Holocaust Memorial Museum");
  });
});

describe("have all sides of the evidence the same size?", () => {
  it("each side is named with its count, the empty one too", () => {
    const html = renderToStaticMarkup(
      <WordsProvider words={words}>
        <FindingList
          base={currentEvidence}
          findings={["fjelde-2019-rebels"]}
          against={[]}
          nulls={["fjelde-2019-government"]}
        />
      </WordsProvider>,
    );
    expect(html).toContain("Findings for (1)");
    expect(html).toContain("Findings against (0)");
    expect(html).toContain("No finding against it in this base.");
    expect(html).toContain("Without clear effect, or mixed (1)");
    expect(html.match(/<summary/g)).toHaveLength(2);
  });
});
