import { describe, expect, it } from "vitest";
import { isFieldPath, valueSchemaAt } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { builtInScenario } from "../cases/built-in-scenario";
import type { Inject } from "../exercise/inject";
import { roleKinds } from "../exercise/role";
import { knownTo } from "../known";
import { participantsCopy } from "../participants-copy";

const exercise = builtInScenario("rwanda-three-dates");
const { cuts, facilitator, injects, reading, roles, ...shared } = exercise;
const april = injects.find(({ id }) => id === "second-date") as Inject;
const may = injects.find(({ id }) => id === "third-date") as Inject;

/** Every text of something, ids and words of the file's own form left out. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return /\s/.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** The sentences of texts, long enough to be somebody's own. */
const sentencesOf = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/(?<=[.;:])\s+/)).filter((part) => part.length > 24);

const before = textsOf([shared, roles]).join("\n");
const months =
  "January February March April May June July August September October November December";
/** Days and months that a text names, as "1994-04" and the like; "12 March" without a year is none. */
const monthsIn = (text: string) =>
  [...text.matchAll(new RegExp(`(${months.replaceAll(" ", "|")}) (19\\d\\d)`, "g"))].map(
    ([, month = "", year]) =>
      `${year}-${String(months.split(" ").indexOf(month) + 1).padStart(2, "0")}`,
  );

describe("is what came later withheld until its date?", () => {
  it("moves from date to date, and starts before both", () => {
    expect([exercise.date, april.movesTo, may.movesTo]).toEqual([
      "1993-10-05",
      "1994-04-21",
      "1994-05-17",
    ]);
    for (const cut of cuts)
      expect(cut.injects.map(({ inject }) => inject)).toEqual(["second-date", "third-date"]);
  });

  it("has no sentence of a later date in what is known before it", () => {
    const later = sentencesOf(textsOf([april.adds, may.adds, april.paragraphs, may.paragraphs]));
    expect(later.length).toBeGreaterThan(40);
    // Records are cited on more dates than one; what they are cited for differs.
    const cited = new Set(exercise.timeline.flatMap(({ source }) => sentencesOf([source ?? ""])));
    expect(later.filter((each) => !cited.has(each) && before.includes(each))).toEqual([]);
    const tillApril = [before, ...textsOf([april.adds, april.paragraphs])].join("\n");
    const onlyMay = sentencesOf(textsOf([may.adds?.brief, may.paragraphs]));
    expect(onlyMay.filter((each) => tillApril.includes(each))).toEqual([]);
  });

  it("names no day to come, no word for what came, and no decision not yet taken", () => {
    const facts = textsOf([
      shared.brief,
      shared.forces,
      shared.timeline,
      shared.title,
      shared.summary,
      shared.design,
      shared.constraints,
      exercise.objectives,
      roles,
    ]).join("\n");
    // The background paper of the United Nations that is cited appeared in September 1996.
    expect(monthsIn(facts).filter((month) => month > "1993-10" && month !== "1996-09")).toEqual([]);
    for (const later of ["genocide", "912", "918", "5,500", "800,000", "Turquoise", "6 April"])
      expect(facts, later).not.toContain(later);
    const inApril = textsOf([april.adds?.brief, april.adds?.forces, april.paragraphs]).join("\n");
    expect(monthsIn(inApril).filter((month) => month > "1994-04")).toEqual([]);
    for (const later of ["918", "5,500", "200,000", "800,000", "Turquoise"])
      expect(inApril, later).not.toContain(later);
  });

  it("leaves a participants’ copy in which nothing later lies open", async () => {
    const codes = { "second-date": "A", "third-date": "B", debrief: "C" };
    const seal = async () => ({ salt: "s", iv: "i", text: "sealed" });
    const { reading: _later, ...copy } = await participantsCopy(exercise, "ninety", codes, seal);
    const open = textsOf(copy).join("\n");
    const closed = sentencesOf(
      textsOf([facilitator, april.title, april.paragraphs, april.adds?.brief, may.adds?.brief]),
    );
    const kept = closed.filter((each) => open.includes(each));
    expect(kept).toEqual([]);
    expect(monthsIn(open).filter((month) => month > "1993-10" && month !== "1996-09")).toEqual([]);
    expect(JSON.stringify(copy)).not.toMatch(/1994-0|genocide/i);
  });

  it("dates each event by the day on which it is known", () => {
    const days = (rows: readonly { date: string }[] = []) => rows.map(({ date }) => date).sort();
    expect(days(exercise.timeline).at(-1)?.localeCompare(exercise.date)).toBe(-1);
    const atApril = days(april.adds?.timeline);
    expect(atApril[0]?.localeCompare("1993-10-04")).toBe(1);
    expect(atApril.at(-1)?.localeCompare("1994-04-21")).toBe(-1);
    expect(days(may.adds?.timeline)[0]).toBe("1994-04-21");
    expect(days(may.adds?.timeline).at(-1)?.localeCompare("1994-05-17")).toBe(-1);
  });

  it("adds to what was known and takes nothing back", () => {
    const known = [[], [april], [april, may]].map((opened) => knownTo(exercise, opened));
    expect(known.map(({ date }) => date)).toEqual(["1993-10-05", "1994-04-21", "1994-05-17"]);
    for (const [earlier, now] of [known.slice(0, 2), known.slice(1)]) {
      const ids = now?.timeline.map(({ id }) => id) ?? [];
      for (const { id } of earlier?.timeline ?? []) expect(ids).toContain(id);
    }
    expect(known[2]?.answers).toContainEqual(
      expect.objectContaining({ path: "operation.decision", value: "reinforcement" }),
    );
  });
});

describe("does it say where each fact is from, and what it does not know?", () => {
  it("gives a source for each event and for each thing that followed", () => {
    const events = [exercise, april.adds, may.adds].flatMap((part) => part?.timeline ?? []);
    for (const { id, source } of events) expect(source?.length, id).toBeGreaterThan(5);
    expect(facilitator.afterwards?.length).toBeGreaterThan(8);
    for (const { id, source } of facilitator.afterwards ?? [])
      expect(source.length, id).toBeGreaterThan(5);
  });

  it("says recalled where a figure was not verified", () => {
    for (const { id, strength, text } of exercise.forces)
      if (strength) expect(text, id).toMatch(/recalled/i);
    expect(facilitator.afterwards?.some(({ text }) => text.startsWith("Recalled"))).toBe(true);
  });

  it("sets published judgements beside one that disagrees", () => {
    const ids = facilitator.afterwards?.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["inquiry", "feil", "kuperman"]));
    expect(reading.map(({ source }) => source)).toEqual(
      expect.arrayContaining(["krain-2005", "kathman-wood-2011"]),
    );
  });

  it("offers no model: what the Council decided on each date, and who is recorded against it", () => {
    const { preface, choices, dissents } = facilitator.model;
    expect(preface[0]).toMatch(/This is not a model/);
    for (const { path, value } of choices) {
      expect(isFieldPath(path), path).toBe(true);
      expect(valueSchemaAt(path as FieldPath).safeParse(value).success, path).toBe(true);
    }
    const texts = dissents.map(({ text }) => text);
    expect(texts.filter((text) => /at the time/.test(text))).toHaveLength(3);
    expect(texts.filter((text) => /no dissent is recorded/.test(text))).toHaveLength(1);
  });
});

describe("is it run with care?", () => {
  it("leaves the host’s seat empty after the first date, and says so to all", () => {
    expect(roles.map(({ kind }) => kind).sort()).toEqual([...roleKinds].sort());
    expect(roles.find(({ kind }) => kind === "host-government")?.position).toMatch(
      /leave this seat empty/,
    );
    expect(exercise.constraints.map(({ text }) => text).join(" ")).toMatch(
      /Nobody plays anyone who attacks civilians/,
    );
  });

  it("tells the trainer how, and the participants that they may leave", () => {
    const note = facilitator.purpose.join(" ");
    for (const part of [/offer another exercise/, /no pictures/, /denies/, /someone to talk to/])
      expect(note).toMatch(part);
    expect(exercise.brief[0]?.paragraphs.join(" ")).toMatch(/Anyone may leave/);
    expect(exercise.evidence).toBe("at-debrief");
  });

  it("names offices and no people", () => {
    const all = JSON.stringify(exercise);
    for (const title of ["Mr. ", "Mrs. ", "Ms. ", "Dr. ", "Colonel ", "General "])
      expect(
        all.replaceAll("Secretary-General ", "").replaceAll("Director-General ", ""),
      ).not.toContain(title);
  });
});
