import { describe, expect, it } from "vitest";
import { blankDesign, mandateDesignSchema } from "../../../domain/design";
import { answerAt, rowsIn, withAnswer } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { resolution } from "../../../importing/match/cases/sample";
import { readResolution } from "../../../importing/match/read-resolution";
import type { Decisions } from "../../../state/reading-store";
import {
  accepted,
  certainOnes,
  countStandings,
  rejected,
  reopened,
  standingOf,
  valuesOf,
} from "./decide";
import { notFound } from "./not-found";
import { proposalGroups } from "./proposal-groups";
import { columnsOf, type ReaderProposal, readerProposals } from "./reader-proposal";
import { takeOvers, withTakenOver } from "./take-over";

const text = resolution({
  preamble: ["Acting under Chapter VII of the Charter of the United Nations,"],
  operative: [
    "Decides to establish the United Nations Mission in Arcadia (UNMIAR) for twelve months",
    "Decides that UNMIAR shall consist of up to 9,000 troops and 700 police officers",
    "Decides that the mandate of UNMIAR shall be as follows:\n(a) To protect civilians;\n(b) To monitor the ceasefire",
    "Endorses the following benchmarks:\n(a) Return of the displaced;\n(b) Police in every district",
  ],
});
const proposals = readerProposals(readResolution(text));
const at = (path: FieldPath) => {
  const found = proposals.find((proposal) => proposal.path === path);
  if (!found) throw new Error(`Nothing was read for ${path}`);
  return found;
};
const ceiling = at("force.troopCeiling");
const task = at("purpose.tasks");
const rival: ReaderProposal = {
  ...ceiling,
  id: "rival",
  values: { "force.troopCeiling": 12_000 },
};
const all = (of: readonly ReaderProposal[]): Decisions =>
  of.reduce<Decisions>((decisions, proposal) => accepted(decisions, of, proposal), {});

describe("do the proposals stand as the wizard asks?", () => {
  it("section by section and field by field, the rows of a list together", () => {
    const groups = proposalGroups(proposals);
    expect(groups.map(({ section }) => section)).toEqual([
      "operation",
      "purpose",
      "force",
      "commitment",
      "timing",
    ]);
    const purpose = groups.find(({ section }) => section === "purpose");
    expect(purpose?.fields.map(({ path, proposals: of }) => [path, of.length])).toEqual([
      ["purpose.tasks", 2],
    ]);
  });

  it("two readings of one field as a choice, two rows of a list as none", () => {
    const fields = proposalGroups([...proposals, rival]).flatMap((group) => group.fields);
    const choices = fields.filter(({ isChoice }) => isChoice);
    expect(choices.map(({ path }) => path)).toEqual(["force.troopCeiling"]);
  });

  it("each under an id of its own that the next reading of the text gives again", () => {
    const ids = proposals.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(readerProposals(readResolution(text)).map(({ id }) => id)).toEqual(ids);
  });

  it("a row with every column that it states", () => {
    expect(
      Object.keys(task.values).every((path) =>
        columnsOf("purpose.tasks").includes(path as FieldPath),
      ),
    ).toBe(true);
    expect(task.values["purpose.tasks[].type"]).toBe("protect-physical");
  });
});

describe("are two forces in one text told apart?", () => {
  const readWith = (grant: string) =>
    readerProposals(
      readResolution(
        resolution({
          operative: [
            "Decides to extend the mandate of the United Nations Mission in Arcadia (UNMIAR) for twelve months",
            "Decides that UNMIAR shall consist of up to 9,000 troops",
            grant,
          ],
        }),
      ),
    );
  const found = readWith(
    "Authorizes UNMIAR and the Ruritanian forces to use all necessary means to protect civilians",
  );
  const of = (path: FieldPath) => found.find((proposal) => proposal.path === path);

  it("words that were read for another force too are named, and never certain", () => {
    expect(of("commitment.forceAuthority")).toMatchObject({
      alsoReadFor: "Ruritanian forces",
      certainty: "possible",
    });
    expect(certainOnes({}, found)).not.toContain(of("commitment.forceAuthority"));
  });

  it("a power that another force alone is given is not proposed", () => {
    const paths = readWith(
      "Authorizes Ruritanian forces to use all necessary means in support of UNMIAR for six months",
    ).map(({ path }) => path);
    expect(paths).toContain("force.troopCeiling");
    expect(paths).not.toContain("commitment.forceAuthority");
  });

  it("what is the main force's own is left as it was read", () => {
    expect(of("force.troopCeiling")).not.toHaveProperty("alsoReadFor");
  });
});

describe("does what was decided stay what was decided?", () => {
  it("nothing is accepted until somebody accepts it", () => {
    expect(proposals.every((each) => standingOf({}, each) === "undecided")).toBe(true);
    expect(takeOvers(blankDesign("d", "D"), {}, proposals)).toEqual([]);
  });

  it("accepted, rejected, open again", () => {
    const yes = accepted({}, proposals, ceiling);
    expect(standingOf(yes, ceiling)).toBe("accepted");
    expect(standingOf(rejected(yes, ceiling), ceiling)).toBe("rejected");
    expect(reopened(yes, ceiling)).toEqual({});
  });

  it("of two readings of a field one: accepting the other opens the first again", () => {
    const both = [...proposals, rival];
    const second = accepted(accepted({}, both, ceiling), both, rival);
    expect(standingOf(second, ceiling)).toBe("undecided");
    expect(standingOf(second, rival)).toBe("accepted");
    const one = accepted(rejected({}, ceiling), both, rival);
    expect(standingOf(one, ceiling)).toBe("rejected");
  });

  it("rows of a list do not displace one another", () => {
    const tasks = proposals.filter(({ path }) => path === "purpose.tasks");
    expect(countStandings(all(tasks), tasks)).toEqual({ accepted: 2, rejected: 0, undecided: 0 });
  });

  it("a changed value is said to be changed, and one that its field does not take is dropped", () => {
    const changed = accepted({}, proposals, ceiling, { "force.troopCeiling": 8000 });
    expect(standingOf(changed, ceiling)).toBe("changed");
    expect(valuesOf(changed, ceiling)).toEqual({ "force.troopCeiling": 8000 });
    const damaged = accepted({}, proposals, ceiling, { "force.troopCeiling": "many" });
    expect(valuesOf(damaged, ceiling)).toEqual({});
  });
});

describe("what may be accepted together?", () => {
  it("what is certain and undecided", () => {
    const certain = certainOnes({}, proposals);
    expect(certain.length).toBeGreaterThan(2);
    expect(certain.every(({ certainty }) => certainty === "certain")).toBe(true);
    expect(certainOnes(all(certain), proposals)).toEqual([]);
    const [first] = certain;
    expect(first && certainOnes(rejected({}, first), proposals)).toHaveLength(certain.length - 1);
  });

  it("never a field with two readings", () => {
    const sure = { ...ceiling, certainty: "certain" } as const;
    const others = proposals.filter(({ path }) => path !== "force.troopCeiling");
    expect(certainOnes({}, [...others, sure])).toContain(sure);
    expect(certainOnes({}, [...others, sure, rival])).not.toContain(sure);
  });
});

describe("is only what was accepted written, with where it was read?", () => {
  const blank = blankDesign("d", "D");

  it("all of it, as a design that the schema takes", () => {
    const design = withTakenOver(blank, takeOvers(blank, all(proposals), proposals));
    expect(mandateDesignSchema.safeParse(design).success).toBe(true);
    expect(answerAt(design, "force.troopCeiling")).toEqual({
      value: 9000,
      provenance: "text",
      passage: "operative paragraph 2",
    });
    expect(rowsIn(answerAt(design, "purpose.tasks"))).toHaveLength(2);
    expect(rowsIn(answerAt(design, "commitment.benchmarks"))).toHaveLength(2);
  });

  it("a changed value in place of the one that was read, in rows too", () => {
    const changed = accepted(
      accepted({}, proposals, ceiling, { "force.troopCeiling": 8000 }),
      proposals,
      task,
      { ...task.values, "purpose.tasks[].modality": "monitor" },
    );
    const design = withTakenOver(blank, takeOvers(blank, changed, proposals));
    expect(answerAt(design, "force.troopCeiling")?.value).toBe(8000);
    expect(rowsIn(answerAt(design, "purpose.tasks"))[0]?.modality?.value).toBe("monitor");
  });

  it("tells old from new, keeps the author's reason, and leaves alone what is there already", () => {
    const open = withAnswer(
      withAnswer(blank, "force.troopCeiling", { value: 7000, reason: "As last year" }),
      "force.individualPolice",
      { value: 700, reason: "Agreed" },
    );
    const taken = takeOvers(open, all(proposals), proposals);
    const of = (path: FieldPath) => taken.find(({ proposal }) => proposal.path === path);
    expect(of("force.troopCeiling")?.before?.value).toBe(7000);
    expect(of("force.individualPolice")?.isThere).toBe(true);
    const design = withTakenOver(open, taken);
    expect(answerAt(design, "force.troopCeiling")).toMatchObject({
      value: 9000,
      reason: "As last year",
    });
    expect(answerAt(design, "force.individualPolice")).toEqual({ value: 700, reason: "Agreed" });
    const again = takeOvers(design, all(proposals), proposals);
    expect(again.every(({ isThere }) => isThere)).toBe(true);
    expect(withTakenOver(design, again)).toEqual(design);
  });
});

describe("is silence said to be silence?", () => {
  it("choices that a text can make and this one does not are listed, others are not", () => {
    const silent = notFound(proposals);
    expect(silent).toContain("commitment.reportEveryDays");
    expect(silent).not.toContain("force.troopCeiling");
    expect(silent).not.toContain("purpose.tasks");
    expect(silent).not.toContain("commitment.budget");
    expect(silent.some((path) => path.includes("[]"))).toBe(false);
  });
});
