import { expect, it } from "vitest";
import { tinyExercise } from "./cases/tiny-exercise";
import type { Cut } from "./cut";
import { minutesToPrepare } from "./reading-time";

const tiny = tinyExercise();
const cut = tiny.cuts[0] as Cut;
const withBrief = (text: string) => ({
  ...tiny,
  brief: [{ id: "long", title: "", paragraphs: Array.from({ length: 10 }, () => text) }],
});

it("is at least five minutes, and comes in steps of five", () => {
  expect(minutesToPrepare(tiny, cut)).toBe(5);
  const minutes = minutesToPrepare(withBrief("word ".repeat(180)), cut);
  expect(minutes).toBe(15);
});

it("counts characters of Chinese, which has no spaces between words", () => {
  expect(minutesToPrepare(withBrief("维".repeat(300)), cut)).toBe(15);
});

it("does not count what the cut does not play", () => {
  const injects = tiny.injects.map((inject) => ({
    ...inject,
    paragraphs: ["word ".repeat(800)],
  }));
  const long = { ...tiny, injects };
  expect(minutesToPrepare(long, { ...cut, injects: [] })).toBe(5);
  expect(minutesToPrepare(long, cut)).toBeGreaterThan(5);
});
