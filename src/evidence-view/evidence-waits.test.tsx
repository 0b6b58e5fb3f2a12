import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { exercisePartOf, roundOf, teamDesign } from "../classroom/cases/team-design";
import type { MandateDesign } from "../domain/design";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { WordsProvider } from "../ui/words-context";
import { EvidenceWaits, WhileEvidenceShown } from "./evidence-waits";

const words = createWords("en", await loadMessages("en", []), { onMissing: "throw" });

const said = (of?: MandateDesign) =>
  renderToStaticMarkup(
    <WordsProvider words={words}>
      <EvidenceWaits of={of} />
    </WordsProvider>,
  );
const alone = (evidence: "after-first-vote" | "at-debrief") =>
  exercisePartOf({ evidence, team: { id: "self-1", name: "Blue" } });

describe("is a team told until when evidence waits, who decides it, and the way back?", () => {
  it("until the first vote or the debrief, by the trainer's word", () => {
    expect(said(teamDesign("after-first-vote"))).toContain("until its first vote is closed");
    const debrief = said(teamDesign("at-debrief"));
    expect(debrief).toContain("until the debrief");
    expect(debrief).toContain("your trainer decides it");
    expect(debrief).toMatch(/<a [^>]*href="#\/team"/);
  });

  it("and no trainer is named to a team that plays without one", () => {
    for (const evidence of ["after-first-vote", "at-debrief"] as const) {
      const html = said(teamDesign(evidence, { exercise: alone(evidence) }));
      expect(html).toContain("closed to this team");
      expect(html).not.toContain("trainer");
    }
  });

  it("nothing where it is shown, or where no exercise is", () => {
    expect(said(teamDesign("shown"))).toBe("");
    const votes = [roundOf("2026-11-22T09:30:00Z")];
    expect(said(teamDesign("after-first-vote", { votes }))).toBe("");
    expect(said()).toBe("");
  });
});

it("is all shown while no team's work is open?", () => {
  const html = renderToStaticMarkup(<WhileEvidenceShown instead="waits">shown</WhileEvidenceShown>);
  expect(html).toBe("shown");
});
