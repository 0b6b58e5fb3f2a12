import { describe, expect, it } from "vitest";
import { blankDesign, mandateDesignSchema } from "../../../domain/design";
import { answerAt, rowsIn } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { resolution } from "../cases/sample";
import { readResolution } from "../read-resolution";
import { allOf, proposalsToDesign, withEdits } from "./proposals-to-design";

const text = resolution({
  preamble: ["Acting under Chapter VII of the Charter of the United Nations,"],
  operative: [
    "Decides to establish the United Nations Mission in Arcadia (UNMIAR) for twelve months",
    "Decides that UNMIAR shall consist of up to 9,000 troops, including 200 military observers, 700 police officers and 5 formed police units of up to 140 personnel each",
    "Decides that the mandate of UNMIAR shall be as follows:\n(a) To protect civilians, irrespective of the source of the threat;\n(b) To monitor the ceasefire and report on violations by 1 December 2031;\n(c) To assist the authorities in holding elections",
    "Authorizes UNMIAR to use all necessary means to carry out its mandate",
    "Decides that the model status-of-forces agreement of 9 October 1990 shall apply provisionally",
    "Endorses the following benchmarks:\n(a) Return of the displaced;\n(b) Police in every district",
    "Requests the Secretary-General to report every ninety days",
  ],
});
const reading = readResolution(text);
const design = withEdits(blankDesign("d", "Read"), proposalsToDesign(allOf(reading)));
const valueAt = (path: FieldPath) => answerAt(design, path)?.value;

describe("does a text become a design?", () => {
  it("one that the schema takes", () => {
    expect(mandateDesignSchema.safeParse(design).success).toBe(true);
  });

  it("one that the schema takes, whatever number the text has", () => {
    const operative = [`Decides that UNMIAR shall consist of up to ${"9".repeat(20)} troops`];
    const read = readResolution(resolution({ operative }));
    const taken = withEdits(blankDesign("d", "Read"), proposalsToDesign(allOf(read)));
    expect(mandateDesignSchema.safeParse(taken).success).toBe(true);
    expect(answerAt(taken, "force.troopCeiling")).toBeUndefined();
  });

  it("one that the schema takes, however long a name the operation has", () => {
    const long = text.replaceAll("UNMIAR", "UNMIAR".repeat(60));
    const { tasks } = readResolution(long);
    expect(tasks).toHaveLength(3);
    const edits = proposalsToDesign({ answers: [], tasks, benchmarks: [] });
    const taken = withEdits(blankDesign("d", "Read"), edits);
    expect(mandateDesignSchema.safeParse(taken).success).toBe(true);
  });

  it.each<[FieldPath, unknown]>([
    ["operation.type", "un-peacekeeping"],
    ["operation.decision", "new"],
    ["operation.mandatingBody", "security-council"],
    ["timing.decisionDate", "2031-05-03"],
    ["force.troopCeiling", 9000],
    ["force.observersAndStaff", 200],
    ["force.observersInsideCeiling", true],
    ["force.individualPolice", 700],
    ["force.formedPoliceUnits", 5],
    ["force.formedPoliceUnitSize", 140],
    ["commitment.durationMonths", 12],
    ["commitment.legalBasis", "chapter-vii-whole"],
    ["commitment.forceAuthority", "all-necessary-means"],
    ["commitment.irrespectiveOfSource", true],
    ["commitment.reportEveryDays", 90],
    ["host.statusAgreement", "model-applies"],
  ])("%s", (path, value) => {
    expect(valueAt(path)).toEqual(value);
  });

  it.each([
    ["700 police officers and 5 formed police units of up to 140 personnel each", "likely"],
    ["1,120 police personnel, including six formed police units", "possible"],
    ["1,120 police personnel", "likely"],
  ])("with %s as a %s number of individual officers", (police, certainty) => {
    const operative = [`Decides that UNMIAR shall consist of up to 9,000 troops and ${police}`];
    const { answers } = allOf(readResolution(resolution({ operative })));
    const found = answers.find(({ path }) => path === "force.individualPolice");
    expect(found?.certainty).toBe(certainty);
  });

  it("with the tasks, what they ask, of whom, how and by when", () => {
    const tasks = rowsIn(answerAt(design, "purpose.tasks"));
    const seen = tasks.map(({ type, modality, verb, addressee }) =>
      [type, modality, verb, addressee].map((cell) => cell?.value),
    );
    expect(seen).toEqual([
      ["protect-physical", "secure", "decides", "UNMIAR"],
      ["ceasefire-monitoring", "monitor", "decides", "UNMIAR"],
      ["election-assistance", "assist", "decides", "UNMIAR"],
    ]);
    expect(tasks[1]?.due?.value).toBe("2031-12-01");
  });

  it("with the benchmarks", () => {
    const rows = rowsIn(answerAt(design, "commitment.benchmarks"));
    expect(rows.map(({ text: words }) => words?.value)).toEqual([
      "Return of the displaced",
      "Police in every district",
    ]);
  });

  it("each with the place it was read", () => {
    expect(answerAt(design, "force.troopCeiling")).toMatchObject({
      provenance: "text",
      passage: "operative paragraph 2",
    });
    expect(answerAt(design, "commitment.legalBasis")?.passage).toBe("preambular paragraph 2");
    expect(rowsIn(answerAt(design, "purpose.tasks"))[1]?.wording?.passage).toBe(
      "operative paragraph 3 (b)",
    );
  });

  it("and only with what was chosen", () => {
    const answers = reading.design.filter(({ path }) => path === "force.troopCeiling");
    const chosen = withEdits(
      blankDesign("d", "Read"),
      proposalsToDesign({ answers, tasks: [], benchmarks: [] }),
    );
    expect(Object.keys(chosen).sort()).toEqual(["about", "force", "id", "kind", "schemaVersion"]);
  });
});

describe("does silence stay silence?", () => {
  it("proposes no basis and no authority where the text has no words for them", () => {
    const { design: proposals } = readResolution(
      resolution({ operative: ["Decides to extend the mandate of UNMIAR for six months"] }),
    );
    const paths = proposals.map(({ path }) => path);
    expect(paths).not.toContain("commitment.legalBasis");
    expect(paths).not.toContain("commitment.forceAuthority");
    expect(paths).toContain("commitment.durationMonths");
  });
});
