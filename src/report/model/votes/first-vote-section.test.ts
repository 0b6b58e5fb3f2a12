import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../../../domain/design";
import { withValue } from "../../../domain/edit";
import { fieldCatalogue } from "../../../domain/field-catalogue";
import type { Ballot } from "../../../domain/vote";
import {
  ballotOf,
  ceiling,
  duration,
  protect,
  votedDesign,
  voteOn,
} from "../../../domain/votes/cases/voted-design";
import { withBallot, withRoundClosed } from "../../../domain/votes/rounds";
import { checks } from "../../../engine/registry";
import { paragraphsOf, reportOf } from "../cases/report-of";

const finding = checks.find(({ needs }) => needs.includes("force.troopCeiling"))?.findings[0] ?? "";
const closedWith = (...ballots: Ballot[]) =>
  withRoundClosed(ballots.reduce(withBallot, votedDesign), "first", "2026-11-21T10:00:00Z");
const ana = ballotOf(
  "Ana Rahman",
  [
    voteOn(ceiling, {
      position: "amend",
      amendment: "9,000",
      reason: "Two more sectors",
      findings: [finding, "gone"],
    }),
    voteOn(protect),
  ],
  { unit: "Police" },
);
const ben = ballotOf("Ben", [voteOn(ceiling), voteOn(protect)], { cast: "2026-11-21T12:00:00Z" });
const told = (design: MandateDesign, options = {}) => {
  const { report } = reportOf(design, options);
  return { text: paragraphsOf(report.blocks).join("\n"), blocks: report.blocks };
};

describe("does the report say who differed, on what?", () => {
  const { text, blocks } = told(closedWith(ana, ben));

  it("names each with the amendment, the reason and the findings by their numbers", () => {
    expect(text).toMatch(
      /Would amend\. Instead: 9,000\. Why: Two more sectors\. Goes by: .+ \d{4}: .+\[\d+\]/,
    );
    expect(text).toContain("A finding that this evidence base does not have: gone");
    expect(JSON.stringify(blocks)).toContain('"term":"Ana Rahman (Police)"');
    expect(text).toContain("Supported by Ben.");
  });

  it("has the finding's study among the sources", () => {
    const cited = /Goes by: [^[]+\[(\d+)\]/.exec(text)?.[1];
    const sources = blocks.find(({ kind }) => kind === "sources");
    const numbers = sources?.kind === "sources" ? sources.items.map(({ number }) => number) : [];
    expect(numbers).toContain(Number(cited));
  });

  it("tells what nobody differed on, what nobody voted on, and who came late", () => {
    expect(text).toMatch(/No one differed on: .*Tasks/);
    expect(text).toContain("Nobody voted on: Length of the mandate");
    expect(text).toContain("Ballots: Ana Rahman (Police) and Ben (after the round was closed).");
    expect(text).not.toMatch(/majority of|\d ?%.*support/);
  });
});

it("are choices that nobody differed or voted on counted, where their names would fill a page?", () => {
  const paths = fieldCatalogue.slice(0, 46).map(({ path }) => ({ path }));
  const [round] = votedDesign.votes ?? [];
  const many = { ...votedDesign, votes: round && [{ ...round, choices: paths }] };
  const cast = ballotOf(
    "Cy",
    paths.slice(0, 25).map((at) => voteOn(at)),
  );
  const closed = withRoundClosed(withBallot(many, cast), "first", "2026-11-21T10:00:00Z");
  const { text } = told(closed);
  expect(text).toContain("No one differed on 25 choices. The table of the votes names each.");
  expect(text).toContain("Nobody voted on 21 choices. The table of the votes names each.");
  expect(text).not.toContain("Nobody voted on: ");
});

it("does the report tell the value that was voted on, where it is another now?", () => {
  const raised = withValue(closedWith(ana), "force.troopCeiling", 8000);
  expect(told(raised).text).toContain("Now: 8,000 people.");
  expect(told(raised).text).toContain("Would amend. Voted on: 7,000 people. Instead: 9,000.");
});

describe("does it say nothing before it may?", () => {
  const heading = (design: MandateDesign, options = {}) =>
    told(design, options).blocks.some(
      (block) => block.kind === "heading" && block.id === "first-vote",
    );

  it("not of a round that is open, not where there is none, not where it is left out", () => {
    const open = withBallot(votedDesign, ana);
    expect(heading(open)).toBe(false);
    expect(JSON.stringify(told(open, { audit: {} }).blocks)).not.toContain("Two more sectors");
    expect(heading({ ...votedDesign, votes: undefined })).toBe(false);
    expect(heading(closedWith(ana), { leftOut: ["first-vote"] })).toBe(false);
    expect(told(closedWith(ana), { leftOut: ["first-vote"] }).text).toContain(
      "left out: First vote and dissent.",
    );
  });

  it("says so where no ballot came, and does not list every choice then", () => {
    const { text } = told(closedWith());
    expect(text).toContain("3 choices were voted on. Ballots: none.");
    expect(text).not.toContain("Nobody voted on");
  });
});

it("does the audit annex count the ballots, where there was a vote at all?", () => {
  const { text } = told(closedWith(ana, ben), { audit: {} });
  expect(text).toContain("2 ballots in 1 round; none still open.");
  const { text: open } = told(withBallot(votedDesign, ana), { audit: {} });
  expect(open).toContain("1 ballot in 1 round; 1 still open.");
  const none = { ...votedDesign, votes: undefined };
  expect(JSON.stringify(told(none, { audit: {} }).blocks)).not.toContain("Ballots of first votes");
});

it("is hostile text in a ballot text in the report?", () => {
  const sly = ballotOf("<img src=x>", [
    voteOn(duration, { position: "oppose", reason: "{count} <script>alert(1)</script>" }),
  ]);
  const { text, blocks } = told(closedWith(sly));
  expect(text).toContain("Why: {count} <script>alert(1)</script>.");
  expect(JSON.stringify(blocks)).toContain("<img src=x>");
});
