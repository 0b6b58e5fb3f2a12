import { describe, expect, it } from "vitest";
import { labelFields } from "../importing/match/label-fields";
import { madeTerminal } from "./cases/made-terminal";
import { csvRows, labelledTexts } from "./mandate-labels";
import { parseReadArguments } from "./read-arguments";
import { runRead } from "./run-read";

const text = [
  "Resolution 9999 (2031)",
  "Adopted by the Security Council on 3 May 2031",
  "The Security Council,",
  "1. Decides to establish the United Nations Mission in Arcadia (UNMIAR) for six months;",
  "2. Decides that UNMIAR shall consist of up to 900 troops;",
  "3. Decides to remain seized of the matter.",
].join("\n");
const head =
  "file,troop_ceiling,police_ceiling,observers,observers_relation,duration_months,chapter_vii,all_necessary_means,host_consent_language,protection_of_civilians,reporting_cycle_days,number_of_operative_mandate_tasks,benchmark_or_exit_language,uncertain_labels,label_notes";

function terminalWith(files: Record<string, string>) {
  const { said, terminal } = madeTerminal({ files });
  return { said, run: (...args: string[]) => runRead(args, terminal) };
}

describe("does the terminal read a resolution?", () => {
  it("prints every field with its words as one JSON object", async () => {
    const { said, run } = terminalWith({ "a.txt": text });
    expect(await run("read", "a.txt", "--json")).toBe(0);
    const { fields } = JSON.parse(said.out);
    expect(Object.keys(fields)).toEqual(labelFields);
    expect(fields.troopCeiling.value).toBe(900);
    expect(fields.policeCeiling).toEqual({ value: null, evidence: [] });
    const [{ paragraph, start, end, quote }] = fields.troopCeiling.evidence;
    expect([paragraph, quote]).toEqual(["2", text.slice(start, end)]);
  });

  it("prints a table with quotes to be read", async () => {
    const { said, run } = terminalWith({ "a.txt": text });
    expect(await run("read", "a.txt")).toBe(0);
    expect(said.out).toContain("Resolution 9999 (2031): 0 preambular and 3 operative paragraphs");
    expect(said.out).toContain("Troop ceiling: 900\n    2: “900 troops”");
    expect(said.out).toContain("Police ceiling: not stated");
  });

  it("tells a further force with its own values apart", async () => {
    const two = text.replace(
      "3. Decides to remain",
      "3. Authorizes the European Union to deploy, for a period of three months, a force of up to 400 troops in support of UNMIAR;\n4. Decides to remain",
    );
    const { said, run } = terminalWith({ "a.txt": two });
    expect(await run("read", "a.txt")).toBe(0);
    expect(said.out).toContain(
      "The text also decides on European Union\n  Troop ceiling: 400\n  Duration in months: 3\n",
    );
    const inData = terminalWith({ "a.txt": two });
    expect(await inData.run("read", "a.txt", "--json")).toBe(0);
    const { fields, furtherForces } = JSON.parse(inData.said.out);
    expect(fields.troopCeiling.value).toBe(900);
    expect(furtherForces.map(({ name }: { name: string }) => name)).toEqual(["European Union"]);
  });

  it("says whose a power to use force is that another force was given", async () => {
    const withGrant = (force: string) =>
      text.replace(
        "3. Decides to remain",
        `3. Authorizes ${force} to use all necessary means to protect civilians;\n4. Decides to remain`,
      );
    const { said, run } = terminalWith({ "a.txt": withGrant("the Ruritanian forces") });
    expect(await run("read", "a.txt")).toBe(0);
    expect(said.out).toContain("3: “all necessary means”\n    given to Ruritanian forces\n");
    const own = terminalWith({ "a.txt": withGrant("UNMIAR") });
    expect(await own.run("read", "a.txt")).toBe(0);
    expect(own.said.out).not.toContain("given to");
  });

  it("adds the language check when asked", async () => {
    const { said, run } = terminalWith({ "a.txt": text });
    expect(await run("read", "a.txt", "--wording")).toBe(0);
    expect(said.out).toContain("Gap: Nobody is asked to report on the mandate");
    expect(said.out).toContain("1: “Decides to establish the United Nations Mission");
    expect(said.out).toContain("decides or empowers: decides (3)");
  });

  it("gives the remarks as data, each quote the text's own", async () => {
    const { said, run } = terminalWith({ "a.txt": text });
    expect(await run("read", "a.txt", "--wording", "--json")).toBe(0);
    const { fields, wording } = JSON.parse(said.out);
    expect(fields.troopCeiling.value).toBe(900);
    const [first] = wording.remarks;
    expect(first).toMatchObject({ id: "mandate-without-report", kind: "gap" });
    for (const { places } of wording.remarks)
      for (const { start, end, quote } of places) expect(text.slice(start, end)).toBe(quote);
  });

  it("scores a folder, doubtful labels apart", async () => {
    const rows = [
      head,
      'a.txt,900,50,,,6,no,no,explicit_request,no,,,no,host_consent_language,"a, ""b"""',
      "b.txt,,,,,,no,no,none,no,,,no,,",
    ];
    const { said, run } = terminalWith({
      "f/INDEX.csv": rows.join("\n"),
      "f/a.txt": text,
      "f/b.txt": text,
    });
    expect(await run("read", "--score", "f/", "--json")).toBe(0);
    const score = JSON.parse(said.out);
    expect(score.texts).toBe(2);
    expect(score.certain.troopCeiling).toEqual({ right: 1, wrong: 0, missed: 0, invented: 1 });
    expect(score.certain.policeCeiling).toEqual({ right: 1, wrong: 0, missed: 1, invented: 0 });
    expect(score.uncertain.hostConsent).toEqual({ right: 0, wrong: 1, missed: 0, invented: 0 });
    expect(score.certain.hostConsent.right).toBe(1);
  });

  it("says a score in words", async () => {
    const rows = [head, "a.txt,900,,,,6,no,no,none,no,,,no,,"];
    const { said, run } = terminalWith({ "f/INDEX.csv": rows.join("\r\n"), "f/a.txt": text });
    expect(await run("read", "--score", "f")).toBe(0);
    expect(said.out).toContain("Troop ceiling: 1 right, 0 wrong, 0 missed, 0 invented");
  });
});

describe("does it say in one line what went wrong?", () => {
  it.each([
    ["a missing file", {}, ["read", "b.txt"], "b.txt"],
    [
      "what is no resolution",
      { "a.txt": "milk and bread" },
      ["read", "a.txt"],
      "no operative paragraphs",
    ],
    ["a folder without index", {}, ["read", "--score", "f"], "INDEX.csv"],
    [
      "an index of something else",
      { "f/INDEX.csv": "a,b\n1,2" },
      ["read", "--score", "f"],
      "INDEX.csv",
    ],
    [
      "a text that is not there",
      { "f/INDEX.csv": `${head}\nc.txt,,,,,,no,no,none,no,,,no,,` },
      ["read", "--score", "f"],
      "c.txt",
    ],
    ["an unknown option", {}, ["read", "--pdf", "a.txt"], "--pdf"],
  ])("%s", async (_, files, args, named) => {
    const { said, run } = terminalWith(files as Record<string, string>);
    expect(await run(...args)).toBe(2);
    expect(said.err).toEqual([expect.stringContaining(named)]);
    expect(said.out).toBe("");
  });
});

describe("does it understand what it is asked?", () => {
  it.each([
    [["read", "--json", "a.txt"], { command: "read", file: "a.txt", json: true, wording: false }],
    [["read", "--score", "f"], { command: "read-score", folder: "f", json: false }],
    [
      ["read", "a.txt", "--wording"],
      { command: "read", file: "a.txt", json: false, wording: true },
    ],
    [["read", "--score", "f", "--wording"], { command: "wrong", argument: "--wording" }],
    [["read"], { command: "wrong", argument: "read" }],
    [["read", "--score"], { command: "wrong", argument: "--score" }],
    [["read", "a", "b"], { command: "wrong", argument: "b" }],
  ])("%j", (args, command) => {
    expect(parseReadArguments(args)).toEqual(command);
  });

  it("reads cells with commas, quotes and line ends of either kind", () => {
    expect(csvRows('a,"b, ""c"""\r\n,d\n')).toEqual([
      ["a", 'b, "c"'],
      ["", "d"],
    ]);
    expect(
      labelledTexts(`${head}\nx.txt,1,,,,,,,,,,,,troop_ceiling;observers,`)[0]?.uncertain,
    ).toEqual(new Set(["troopCeiling", "observers"]));
  });
});
