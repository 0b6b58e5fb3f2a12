import { expect, it } from "vitest";
import { plain } from "../../model/runs";
import { directedRuns } from "./directed-runs";

/** Stretches as text, those from right to left in angle brackets. */
const shown = (text: string, direction: "ltr" | "rtl") =>
  directedRuns([plain(text)], direction)
    .map((piece) => (piece.rightToLeft ? `<${piece.text}>` : piece.text))
    .join("");

it("is a Latin name in an Arabic line a stretch of its own, its number with it?", () => {
  expect(shown("بعثة UNMISS 2011 في جوبا", "rtl")).toBe("<بعثة >UNMISS 2011< في جوبا>");
});

it("does a number among Arabic words stay with them?", () => {
  expect(shown("القرار 1996 (2011) بشأن", "rtl")).toBe("<القرار 1996 (2011) بشأن>");
  expect(shown("see قرار 1996 بشأن here", "ltr")).toBe("see <قرار 1996 بشأن> here");
});

it("is an isolate set by itself, and its signs left out?", () => {
  expect(shown("من \u20682001–2005\u2069 إلى", "rtl")).not.toMatch(/[\u2066-\u2069]/);
  expect(shown("من \u20662001–2005\u2069 إلى", "rtl")).toContain(">2001–2005<");
});

it("does a line that runs one way alone stay in one piece?", () => {
  expect(shown("Decides, for 12 months", "ltr")).toBe("Decides, for 12 months");
});

it("do runs keep their manners, and notes their place?", () => {
  const runs = [
    { kind: "strong", text: "قوة " },
    { kind: "note", number: 4 },
    plain(" ok"),
  ] as const;
  const pieces = directedRuns(runs, "rtl");
  expect(pieces.map(({ run }) => run.kind)).toContain("note");
  expect(pieces[0]).toMatchObject({ run: { kind: "strong" }, rightToLeft: true });
});
