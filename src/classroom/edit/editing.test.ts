import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tinyExercise } from "../exercise/cases/tiny-exercise";
import { participantsCopySchema } from "../exercise/exercise";
import { openParsedExercise } from "../exercise/open-exercise";
import { editorPartIds, editorParts } from "./editor-parts";
import type { Entry, ListName } from "./entry";
import { freeId } from "./free-id";
import { listForms } from "./list-forms";
import { newExercise, newMap } from "./new-exercise";
import { pointsText, readPoints } from "./points-text";
import { rowsAt, withRowAt, withValueAt } from "./tree-edit";

const fresh = newExercise("mine", "Mine", "2027-03-01", "en");
const names = Object.keys(listForms) as ListName[];

describe("does what the editor begins with open as an exercise?", () => {
  it("a new one, with a map and without", () => {
    expect(openParsedExercise(fresh)).toMatchObject({ ok: true });
    expect(openParsedExercise({ ...fresh, map: newMap })).toMatchObject({ ok: true });
  });
  it("with a new row in each list of each page", () => {
    const tried: ListName[] = [];
    const walk = (whole: unknown, entry: Entry, below: readonly (string | number)[]): unknown => {
      if (entry.kind !== "list") return whole;
      tried.push(entry.of);
      const list = [...below, ...(entry.below ? [entry.below] : []), entry.key];
      const form = listForms[entry.of];
      const place = rowsAt(whole, list).length;
      const added = withRowAt(whole, list, form.blank(freeId("row", rowsAt(whole, list))));
      return form.entries.reduce((sum, inner) => walk(sum, inner, [...list, place]), added);
    };
    const all = editorPartIds
      .flatMap((part) => editorParts[part])
      .reduce<unknown>((sum, { below, entry }) => walk(sum, entry, below), {
        ...fresh,
        map: newMap,
      });
    expect(openParsedExercise(all)).toMatchObject({ ok: true });
    expect([...new Set(tried)].sort()).toEqual([...names].sort());
  });
});

it("does the editor show everything that an exercise says, but its ids and its design?", () => {
  const said = new Set<string>();
  const note = (entry: Entry) => {
    if (entry.kind === "answer") said.add("path").add("value");
    else said.add(entry.key);
    if (entry.kind === "list") {
      if (entry.below) said.add(entry.below);
      for (const inner of listForms[entry.of].entries) note(inner);
    }
  };
  for (const part of editorPartIds)
    for (const { below, entry } of editorParts[part]) {
      for (const step of below) said.add(step);
      note(entry);
    }
  const ofFile = new Set(["id", "kind", "schemaVersion", "language", "design", "low", "high"]);
  const keysOf = (part: unknown): string[] =>
    Array.isArray(part)
      ? part.flatMap(keysOf)
      : typeof part === "object" && part !== null
        ? Object.entries(part).flatMap(([key, value]) =>
            key === "design" || key === "value" ? [key] : [key, ...keysOf(value)],
          )
        : [];
  const missing = keysOf(tinyExercise()).filter((key) => !said.has(key) && !ofFile.has(key));
  expect([...new Set(missing)]).toEqual([]);
});

describe("are points read as they are written?", () => {
  const point = fc.tuple(
    fc.double({ min: 0, max: 2000, noNaN: true }),
    fc.double({ min: 0, max: 2000, noNaN: true }),
  );
  it("each of them, in order", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
        const plain = points.map(([x, y]): [number, number] => [x + 0, y + 0]);
        expect(readPoints(pointsText(plain))).toEqual({ ok: true, points: plain });
      }),
    );
  });
  it("with the pair that is none named", () => {
    expect(readPoints("1 2, 3")).toEqual({ ok: false, found: "3" });
    expect(readPoints("1 2; x 4")).toEqual({ ok: false, found: "x 4" });
    expect(readPoints("1 2, 3 4 5")).toEqual({ ok: false, found: "3 4 5" });
    expect(readPoints("-1 2")).toEqual({ ok: false, found: "-1 2" });
    expect(readPoints("1 2001")).toEqual({ ok: false, found: "1 2001" });
    expect(readPoints(" ")).toEqual({ ok: false, found: "" });
  });
});

it("does a new row get an id that no other has?", () => {
  expect(freeId("role", [])).toBe("role");
  expect(freeId("role", [{ id: "role" }, { id: "role-2" }])).toBe("role-3");
});

it("is nothing of the facilitator in a form that participants are given?", () => {
  const copy = withValueAt({ ...fresh, kind: "participants-copy" }, ["cut"], "hour");
  expect(participantsCopySchema.safeParse(copy).success).toBe(false);
});
