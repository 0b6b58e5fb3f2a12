import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Reading, readResolution } from "../match/read-resolution";
import {
  headedDrawdown,
  headedMandate,
  headedRenewal,
  plainMandate,
  plainRenewal,
} from "./cases/fictional-renewals";
import { type ClauseChange, compareClauses, type Fate } from "./compare-clauses";
import { sideOf } from "./redline";

const known = new Map<string, Reading>();
/** Each text is read once, since the same ones come again and again. */
function readingOf(text: string): Reading {
  const reading = known.get(text) ?? readResolution(text);
  known.set(text, reading);
  return reading;
}
const between = (before: string, after: string) =>
  compareClauses(readingOf(before), readingOf(after));
const line = ({ fate, before, after }: ClauseChange) =>
  `${fate}: ${before.map(({ id }) => id).join(" + ")} > ${after.map(({ id }) => id).join(" + ")}`;
const ofFate = (changes: readonly ClauseChange[], fate: Fate) =>
  changes.filter((change) => change.fate === fate).map(line);

describe("is a renewal in the style of the 1990s told clause by clause?", () => {
  const changes = between(plainMandate, plainRenewal);

  it("what stayed, moved, was split, gained and lost", () => {
    expect(changes.map(line)).toEqual([
      "kept: preamble 1 > preamble 1",
      "reworded: preamble 2 > preamble 2",
      "lost: preamble 3 > ",
      "kept: 1 > 1",
      "reworded: 5 > 2",
      "reworded: 2 > 3",
      "reworded: 3 > 4",
      "kept: 4 > 5",
      "kept: 4 (a) > 5 (a)",
      "reworded: 4 (b) > 5 (b)",
      "lost: 4 (c) > ",
      "gained:  > 5 (c)",
      "split: 6 > 6 + 7",
      "lost: 7 > ",
      "kept: 8 > 8",
    ]);
  });

  it("what the rewordings turn: a verb made stronger, numbers", () => {
    const turns = (id: string) => changes.find(({ after }) => after[0]?.id === id)?.turns;
    expect(turns("2")).toEqual([
      { kind: "verb", before: "urges", after: "demands", turn: "stronger" },
    ]);
    expect(turns("4")).toEqual([
      { kind: "number", before: 300, after: 250 },
      { kind: "number", before: 1200, after: 1500 },
    ]);
    expect(turns("5 (a)")).toEqual([]);
  });

  it("which left their order: one clause that moved up, and not all those that it passed", () => {
    expect(changes.filter(({ isMoved }) => isMoved).map(line)).toEqual(["reworded: 5 > 2"]);
  });

  it("the other way round: what was split is merged, what was gained is lost", () => {
    const back = between(plainRenewal, plainMandate);
    expect(ofFate(back, "merged")).toEqual(["merged: 6 + 7 > 6"]);
    expect(ofFate(back, "lost")).toEqual(["lost: 5 (c) > "]);
  });
});

describe("is a renewal of a long mandate with headings told clause by clause?", () => {
  const changes = between(headedMandate, headedRenewal);

  it("a paragraph that only moved, tasks by their words", () => {
    expect(ofFate(changes, "moved")).toEqual(["moved: 6 > 1"]);
    expect(ofFate(changes, "reworded")).toEqual([
      "reworded: 1 > 2",
      "reworded: 2 > 3",
      "reworded: 4 (a) (ii) > 5 (a) (ii)",
      "reworded: 4 (b) (i) > 5 (b) (i)",
      "reworded: 5 > 6",
    ]);
    expect(ofFate(changes, "lost")).toEqual(["lost: 4 (b) (ii) > "]);
    expect(ofFate(changes, "gained")).toEqual(["gained:  > 5 (c) (ii)"]);
  });

  it("a last day as a day", () => {
    expect(changes.find(({ after }) => after[0]?.id === "2")?.turns).toEqual([
      { kind: "date", before: "2032-03-15", after: "2033-03-15" },
    ]);
  });
});

const texts = [plainMandate, plainRenewal, headedMandate, headedRenewal, headedDrawdown];
const anyTwo = fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts));

describe("does it hold for any two texts?", () => {
  it("a text beside itself is kept throughout", () => {
    for (const text of texts)
      expect(new Set(between(text, text).map(({ fate }) => fate))).toEqual(new Set(["kept"]));
  });

  it("swapped sides mirror what was gained and lost, split and merged", () => {
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const [there, back] = [between(one, other), between(other, one)];
        const mirrored = back.map(({ before, after, ...rest }) =>
          line({ ...rest, before: after, after: before, fate: mirror[rest.fate] }),
        );
        expect(there.map(line).sort()).toEqual(mirrored.sort());
      }),
    );
  });

  it("every clause stands in it once, with its words and its place", () => {
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const changes = between(one, other);
        for (const [side, text] of [["before", one] as const, ["after", other] as const]) {
          const clauses = changes.flatMap((change) => change[side]);
          expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
          for (const { text: words, start, end } of clauses)
            expect(text.slice(start, end).replace(/\s+/g, " ")).toBe(words);
        }
        for (const { redline, before, after } of changes) {
          expect(sideOf(redline, "before")).toBe(before.map(({ text }) => text).join(" "));
          expect(sideOf(redline, "after")).toBe(after.map(({ text }) => text).join(" "));
        }
      }),
    );
  });

  it("a new paragraph at the head, so that every other number moves on, changes nothing else", () => {
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const pushed = other
          .replace(/^(\d+)\. /gm, (_, number) => `${Number(number) + 1}. `)
          .replace(/^2\. /m, "1. Pays tribute to staff who lost their lives;\n2. ");
        const fates = (text: string) =>
          between(one, text).map(({ fate, redline }) => ({ fate, redline }));
        const isNew = ({ redline }: Pick<ClauseChange, "redline">) =>
          redline[0]?.text.startsWith("Pays tribute") ?? false;
        const found = fates(pushed);
        expect(found.filter(isNew).map(({ fate }) => fate)).toEqual(["gained"]);
        expect(found.filter((change) => !isNew(change))).toEqual(fates(other));
      }),
    );
  });
});

const mirror: Readonly<Record<Fate, Fate>> = {
  kept: "kept",
  reworded: "reworded",
  moved: "moved",
  split: "merged",
  merged: "split",
  gained: "lost",
  lost: "gained",
};
