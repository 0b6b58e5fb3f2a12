import { describe, expect, it } from "vitest";
import { clauseAt, designOf, draftOf, idsOf, row, wordsAt } from "../cases/made";

const draftWith = (tasks: readonly object[], objectives: readonly object[] = []) =>
  draftOf(designOf({ "purpose.tasks": tasks, "purpose.objectives": objectives }));
const task = (id: string, more: Record<string, unknown> = {}) =>
  row(id, { type: "demining", modality: "assist", verb: "decides", ...more });
const wordingOf = (more: Record<string, unknown>) =>
  wordsAt(draftWith([row("t", { verb: "decides", ...more })]), "tasks.t");

describe("are tasks gathered as they are given?", () => {
  it("by tier, verb and addressee, the first tier first, in the author's order inside", () => {
    const draft = draftWith([
      task("a", { tier: "second" }),
      task("b", { tier: "first" }),
      task("c", { tier: "first", verb: "requests", addressee: "Special Representative" }),
      task("d", { tier: "first", addressee: "UNMIKAR" }),
      task("e"),
    ]);
    expect(idsOf(draft).filter((id) => id.startsWith("tasks"))).toEqual([
      "tasks:first:decides",
      "tasks.b",
      "tasks.d",
      "tasks:first:requests:special-representative",
      "tasks.c",
      "tasks:second:decides",
      "tasks.a",
      "tasks:untiered:decides",
      "tasks.e",
    ]);
    expect(wordsAt(draft, "tasks:first:decides")).toBe(
      "Decides that the mandate of UNMIKAR shall include the following priority tasks",
    );
    expect(wordsAt(draft, "tasks:first:requests:special-representative")).toBe(
      "Requests the Special Representative to carry out the following priority task",
    );
  });
  it.each([
    ["Member States", "Urges Member States to carry out"],
    ["UNMIKAR and the parties", "Urges UNMIKAR and the parties to carry out"],
    ["all parties", "Urges all parties to carry out"],
    ["Donors", "Urges Donors to carry out"],
    ["Government of Karesh", "Urges the Government of Karesh to carry out"],
  ])("addresses %s as one would", (addressee, words) => {
    const draft = draftWith([task("a", { verb: "urges", addressee })]);
    const lead = draft.clauses.find(({ id }) => id.startsWith("tasks:"));
    expect(wordsAt(draft, lead?.id ?? "")?.startsWith(words)).toBe(true);
  });
  it("brackets a verb that is not stated", () => {
    const draft = draftWith([row("a", { type: "demining", modality: "assist" })]);
    expect(clauseAt(draft, "tasks:untiered:open").runs[0]).toMatchObject({
      text: "[operative verb: not stated]",
      place: { field: "purpose.tasks[].verb", row: "a" },
    });
  });
  it("keeps a task's id whatever else changes", () => {
    const before = draftWith([task("a"), task("b")]);
    const after = draftWith([task("b", { verb: "requests", tier: "first" })]);
    expect(clauseAt(before, "tasks.b").runs).toEqual(clauseAt(after, "tasks.b").runs);
  });
});

describe("do tasks stand under the objective that they serve?", () => {
  const objectives = [
    row("safe", { text: "People are safe" }),
    row("vote", { text: "A vote is held" }),
  ];
  it("where the paragraph serves several objectives and one gathers several tasks", () => {
    const draft = draftWith(
      [
        task("a", { objective: "safe" }),
        task("b", { objective: "vote" }),
        task("c", { objective: "safe" }),
      ],
      objectives,
    );
    const listed = draft.clauses.filter(({ id }) => id.startsWith("tasks"));
    expect(listed.map(({ id, number, level }) => [id, number, level])).toEqual(
      [
        ["tasks:untiered:decides", "3", 0],
        ["tasks:untiered:decides:safe", "(a)", 1],
        ["tasks.a", "(i)", 2],
        ["tasks.c", "(ii)", 2],
        ["tasks.b", "(b)", 1],
      ].map((each, at) => (at === 0 ? [each[0], listed[0]?.number, each[2]] : each)),
    );
    expect(wordsAt(draft, "tasks:untiered:decides:safe")).toBe("People are safe");
  });
  it("not where all serve one objective", () => {
    const all = draftWith(
      [task("a", { objective: "safe" }), task("b", { objective: "safe" })],
      objectives,
    );
    expect(clauseAt(all, "tasks.a").level).toBe(1);
  });
});

describe("is a task worded as its author worded it?", () => {
  it.each([
    [{ type: "demining", wording: "Clear mines" }, "To clear mines"],
    [{ type: "demining", wording: "to clear mines;" }, "To clear mines"],
    [{ type: "good-offices", wording: "Good offices for all" }, "Good offices for all"],
    [
      { type: "demining", wording: "Clear mines", due: "2032-01-15" },
      "To clear mines, by 15 January 2032",
    ],
    [
      { type: "local-mediation", wording: "Help herders settle disputes over land" },
      "Local mediation of disputes: to help herders settle disputes over land",
    ],
    [
      { type: "rights-monitoring", wording: "Watch and publish on violations" },
      "Monitoring of human rights: to watch and publish on violations",
    ],
  ])("%j", (values, words) => {
    expect(wordingOf(values)).toBe(words);
  });
  it.each([
    [{ type: "demining", modality: "assist" }, "To assist with the clearing of mines"],
    [{ type: "border-monitoring", modality: "monitor" }, "To monitor the borders of Karesh"],
    [
      { type: "protect-physical", modality: "secure" },
      "To protect civilians under threat of physical violence",
    ],
    [{ type: "demining" }, "[modality: not stated] the clearing of mines"],
    [{ modality: "assist" }, "[task: not stated]"],
    [
      { type: "demining", modality: "assist", wording: "tbd" },
      "To assist with the clearing of mines",
    ],
  ])("in the templates' words without one: %j", (values, words) => {
    expect(wordingOf(values)).toBe(words);
  });
  it("is tied to its row", () => {
    const { places } = clauseAt(draftWith([task("a")]), "tasks.a");
    expect(places).toContainEqual({ field: "purpose.tasks[].wording", row: "a" });
  });
});
