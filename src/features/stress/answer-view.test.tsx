import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { stressTest } from "../../engine/stress/stress-run";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { precedents } from "../../precedents/current";
import { templateDesign } from "../../report/model/cases/report-of";
import { reportNamespaces } from "../../report/model/report-words";
import { madeResult } from "../../report/model/stress/cases/made-result";
import { WordsProvider } from "../../ui/words-context";
import { AnswerView } from "./answer-view";
import { RunStatus } from "./run-status";
import type { StressAnswer, StressRun } from "./use-stress";

const words = createWords("en", await loadMessages("en", reportNamespaces), {
  onMissing: "throw",
});
const design = templateDesign("example");

function draw(answer: StressAnswer, isCurrent = true): string {
  return renderToStaticMarkup(
    <WordsProvider words={words}>
      <AnswerView answer={answer} isCurrent={isCurrent} />
    </WordsProvider>,
  )
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"');
}
const headings = (html: string) => [...html.matchAll(/<h2[^>]*>([^<]+)/g)].map(([, text]) => text);

describe("does the answer say everything, what breaks first?", () => {
  const html = draw({ design, result: madeResult });

  it("under headings of its own", () => {
    expect(headings(html)).toEqual([
      "What breaks, and by what least",
      "The smallest changes that mend most",
      "Each shock alone",
      "Broken in the design itself",
      "What holds",
      "What could not be tried",
    ]);
  });

  it("each set as a sentence, tasks before checks", () => {
    expect(html).toContain("whenever no more than 75% of the strength arrives and the reserve is");
    expect(html.indexOf(">Tasks<")).toBeLessThan(html.indexOf(">Checks<"));
  });

  it("the table by rows and columns with heads, in words", () => {
    expect(html).toMatch(/<th scope="row">Physical protection of civilians: means<\/th>/);
    expect(html).toMatch(/<td data-alone="alone">50%<\/td>/);
    expect(html).toContain(">only with others<");
  });

  it("what was left out and what is without effect, with why", () => {
    expect(html).toContain("Money comes late. Left out by the author.");
    expect(html).toContain("the design already counts on it (Position of neighbouring states)");
  });

  it("no share, no chance, no probability", () => {
    expect(html).not.toMatch(/probab|chance|per cent of (the )?(futures|combinations)/i);
  });
});

it("can a change be made only while the answer is about the design as it is?", () => {
  expect(draw({ design, result: madeResult })).toContain('aria-disabled="false"');
  expect(draw({ design, result: madeResult }, false)).not.toContain('aria-disabled="false"');
});

describe("is a design that states too little told so, without a number made up?", () => {
  const blank = blankDesign("d", "Design");
  const html = draw({ design: blank, result: stressTest(blank, precedents) });

  it("in a sentence, with what to state", () => {
    expect(html).toContain("Nothing could be tried");
    expect(html).toContain("What could not be tried");
    expect(html).toMatch(/#\/wizard\/field\//);
  });

  it("and no NaN, Infinity or undefined anywhere", () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe("is it said where the working out stands?", () => {
  const status = (run: StressRun, answer?: StressAnswer) =>
    renderToStaticMarkup(
      <WordsProvider words={words}>
        <RunStatus run={run} answer={answer} onStop={() => undefined} onAgain={() => undefined} />
      </WordsProvider>,
    );
  const answer = { design, result: madeResult };

  it("while it goes on, with how far it is and the way to stop it", () => {
    const step = { stage: "mends", done: 3, of: 12 } as const;
    expect(status({ state: "working", step }, answer)).toMatch(/3 of 12 changes tried.*Stop/);
    expect(status({ state: "working" }, answer)).toContain("the answer before");
    expect(status({ state: "working" })).not.toContain("the answer before");
  });

  it("at its end, stopped, or broken down, with the way on", () => {
    expect(status({ state: "done" }, answer)).toContain("2 things break, 2 hold throughout");
    for (const state of ["stopped", "failed"] as const)
      expect(status({ state }, answer)).toContain("Work it out again");
    expect(status({ state: "done" }, answer)).not.toContain("<button");
  });

  it("where there were too many combinations: that alone, with no answer drawn", () => {
    const tooMany = { combinations: 300_000, most: 200_000 };
    const untried = { design, result: { ...madeResult, tooMany } };
    const said = status({ state: "done" }, untried);
    expect(said).toContain("300,000 combinations; at most 200,000 can be tried");
    expect(said).not.toMatch(/breaks?|holds?/);
    expect(draw(untried)).toBe("");
  });
});
