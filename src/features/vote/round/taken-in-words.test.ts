import { describe, expect, it } from "vitest";
import { withValue } from "../../../domain/edit";
import { type BallotProblem, ballotFileOf } from "../../../domain/votes/ballot-file";
import { ballotOf, ceiling, votedDesign, voteOn } from "../../../domain/votes/cases/voted-design";
import { withBallot, withRoundClosed } from "../../../domain/votes/rounds";
import { judgeBallot } from "../../../domain/votes/take-ballot";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords } from "../../../i18n/words";
import { reportNamespaces } from "../../../report/model/report-words";
import type { Told } from "./take-store";
import { takenInWords } from "./taken-in-words";

const messages = await loadMessages("en", reportNamespaces);
const words = createWords("en", messages, { onMissing: "throw" });
const ana = ballotOf("Ana <i>", [voteOn(ceiling)]);

const said = (told: Told, design = votedDesign) =>
  takenInWords(words, design, { key: 1, file: "a.json", design: "d", told });
const judged = (design = votedDesign, ballot = ana, of = "d", isElsewhere = false): string =>
  said(
    {
      is: "judged",
      ballot,
      judged: judgeBallot(design, ballotFileOf(of, undefined, ballot)),
      isElsewhere,
    },
    design,
  );

describe("is each file told by its name, with what came of it?", () => {
  it("taken in, with what has changed since, what it was filled in on and when it came", () => {
    expect(judged()).toBe("“a.json”: the ballot of Ana <i> was taken in.");
    const raised = withValue(votedDesign, "force.troopCeiling", 9000);
    expect(judged(raised)).toContain(
      "One of its choices has changed since it was voted on: Troop ceiling.",
    );
    expect(judged(votedDesign, ana, "d", true)).toContain("none of the choices on the ballot");
    const closed = withRoundClosed(votedDesign, "first", "2026-11-20T13:00:00Z");
    const late = judged(closed, ana, "copy", true);
    expect(late).toContain("after the round was closed");
    expect(late).toContain("another mark");
    expect(late).not.toContain("none of the choices");
  });

  it("left out, with the way on", () => {
    const stray = { ...ana, round: "gone" };
    expect(judged(votedDesign, stray, "x")).toContain("another design");
    expect(judged(votedDesign, stray)).toContain("a round that this design does not have");
    const sly = ballotOf("Ana", [voteOn({ path: "force.aviation" })]);
    expect(judged(votedDesign, sly)).toContain("did not ask for");
    expect(judged(withBallot(votedDesign, ana))).toContain("in the record already");
  });

  it("asked, with both times", () => {
    const again = { ...ana, cast: "2026-11-21T08:00:00Z" };
    const asked = judged(withBallot(votedDesign, ana), again);
    expect(asked).toMatch(/of 20 November 2026, .+; this one is of 21 November 2026, /);
    const renamed = judged(withBallot(votedDesign, ana), { ...again, author: "Ben" });
    expect(renamed).toMatch(/of 20 November 2026, [^;]+; Ana <i>; this one/);
    for (const how of ["replaced", "kept-first", "kept-both"] as const)
      expect(said({ is: "settled", ballot: ana, how })).toContain("Ana <i>");
  });

  it("refused, for every reason there is", () => {
    const problems: (BallotProblem | { code: "not-utf8" })[] = [
      { code: "too-large", size: 3_000_000, most: 2_000_000 },
      { code: "damaged" },
      { code: "a-design" },
      { code: "not-a-ballot" },
      { code: "newer-version", version: 2, known: 1 },
      { code: "wrong-value", path: "$.ballot.cast", expected: "unique id" },
      { code: "not-utf8" },
    ];
    const sentences = problems.map((problem) => said({ is: "refused", problem }));
    expect(new Set(sentences).size).toBe(problems.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^“a\.json” was not taken in\. /);
    expect(sentences[5]).toContain("$.ballot.cast");
  });
});
