import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { taskTypes } from "../../domain/tasks/taxonomy";
import { reportOf, textsIn, strictWords as words } from "./cases/report-of";
import { indicatorProposals } from "./indicator-proposals";
import { resultsRows } from "./results-rows";

const purpose: MandateDesign["purpose"] = {
  objectives: {
    value: [
      {
        id: "safe",
        text: { value: "Civilians are safe" },
        endState: { value: "No attack in six months" },
        indicator: { value: "Attacks a month" },
        baseline: { value: "14 in May 2027" },
        target: { value: "Fewer than two" },
        due: { value: "2028-06-30" },
        reviewDate: { value: "2027-12-01" },
        owner: { value: "Joint analysis centre" },
      },
      { id: "talks", text: { value: "The parties talk" } },
    ],
  },
  tasks: {
    value: [
      { id: "t1", type: { value: "protect-physical" }, objective: { value: "safe" } },
      { id: "t2", type: { value: "early-warning" }, objective: { value: "safe" } },
      { id: "t3", type: { value: "good-offices" }, objective: { value: "talks" } },
      { id: "t4", type: { value: "demining" } },
      { id: "t5", objective: { value: "safe" } },
      { id: "t6", type: { value: "prison-reform" }, objective: { value: "gone" } },
    ],
  },
};
const design = { ...blankDesign("d", "D"), purpose };
const rows = resultsRows({ design, words });
const of = (objective: string, basis: "stated" | "proposal") =>
  rows.filter((row) => row.objective === objective && row.basis === basis);

describe("does each objective come with what it is measured by?", () => {
  it("has one stated row with everything that its author says", () => {
    expect(of("safe", "stated")).toEqual([
      {
        objective: "safe",
        result: "Civilians are safe",
        endState: "No attack in six months",
        indicator: "Attacks a month",
        basis: "stated",
        tasks: [],
        baseline: "14 in May 2027",
        target: "Fewer than two",
        due: "2028-06-30",
        review: "2027-12-01",
        owner: "Joint analysis centre",
      },
    ]);
  });

  it("leaves empty what nobody stated, and makes nothing up", () => {
    expect(of("talks", "stated")).toMatchObject([
      { result: "The parties talk", indicator: "", baseline: "", target: "", due: "", owner: "" },
    ]);
  });

  it("offers each candidate once, with the kinds of task that it is for", () => {
    expect(of("safe", "proposal").map(({ indicator, tasks }) => [indicator, tasks])).toEqual([
      [words.say("report.indicator.attacks-on-civilians"), ["Physical protection of civilians"]],
      [
        words.say("report.indicator.alerts-answered"),
        ["Physical protection of civilians", "Early warning"],
      ],
    ]);
  });

  it("never takes a candidate for something that is stated", () => {
    for (const row of rows.filter(({ basis }) => basis === "proposal"))
      expect([row.baseline, row.target, row.due, row.review, row.owner].join("")).toBe("");
  });

  it("keeps candidates of tasks whose objective is not named or is gone, apart", () => {
    const kinds = ["demining", "prison-reform"].map((id) =>
      words.sayDynamic(`fields.option.${id}`),
    );
    expect(of("", "proposal").map(({ tasks }) => tasks)).toEqual(kinds.map((kind) => [kind]));
  });
});

it("is there a candidate for every kind of task, and a word for every candidate?", () => {
  for (const type of taskTypes) {
    expect(indicatorProposals[type].length, type).toBeGreaterThan(0);
    for (const id of indicatorProposals[type])
      expect(words.say(`report.indicator.${id}`)).not.toBe("");
  }
});

describe("does the report show them?", () => {
  const { report } = reportOf(design, {});
  const from = report.blocks.findIndex(
    (block) => block.kind === "heading" && block.id === "results",
  );
  const [stated, proposed] = report.blocks
    .slice(from)
    .flatMap((block) => (block.kind === "table" ? [block] : []));
  const cells = (table: typeof stated) =>
    table?.rows.map((row) =>
      row.map((runs) => textsIn(runs.map((run) => ("text" in run ? run.text : ""))).join("")),
    );

  it("as a table with dates in words, and what is not stated said so", () => {
    expect(cells(stated)).toEqual([
      [
        "1 Civilians are safe",
        "Attacks a month",
        "14 in May 2027",
        "Fewer than two, by 30\u00a0June\u00a02028",
        "1\u00a0December\u00a02027; Joint analysis centre",
      ],
      ["2 The parties talk", ...Array(4).fill("not stated")],
    ]);
  });

  it("with candidates called our own proposal, and never evidence", () => {
    expect(proposed?.caption).toBe("Candidate indicators (our proposal; doctrine and practice)");
    expect(cells(proposed)?.map((row) => row.at(-1))).toEqual(["1", "1", "2"]);
    const said = textsIn(report.blocks.slice(from)).join(" ");
    expect(said).toContain("no study is claimed to stand behind them");
  });

  it("with the review clause as an offer, where there is one", () => {
    const clause = "Expresses its intention to review the mandate.";
    const withClause = reportOf(design, {}, { reviewClause: clause }).report.blocks;
    const note = withClause.find(({ kind }) => kind === "note");
    expect(textsIn(note)).toContain(clause);
    expect(report.blocks.some(({ kind }) => kind === "note")).toBe(false);
  });
});
