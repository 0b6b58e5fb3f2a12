import { expect, test } from "vitest";
import { type About, barInWords, reading } from "./bench-figure.mjs";
import { machineInWords } from "./bench-machine.mjs";
import { withFigures, withMachine } from "./bench-table.mjs";

const about = (keeps: About["keeps"]): About => ({
  measures: "Made up",
  unit: "ms",
  keeps,
  where: "Node",
});
const figures = [
  { key: "a.ms", about: about({ under: 1000 }) },
  { key: "b.ms", about: about(null) },
];
const empty = "# Head\n\n<!-- figures: begin -->\n<!-- figures: end -->\n\nFoot\n";
const day = "22 November 2026";

test.each([
  [{ under: 5 }, 4, true],
  [{ under: 5 }, 5, false],
  [{ atMost: 5 }, 5, true],
  [{ atMost: 5 }, 6, false],
  [{ atLeast: 5 }, 5, true],
  [{ atLeast: 5 }, 4, false],
  [{ over: 5 }, 5, false],
  [{ over: 5 }, 6, true],
  [null, 1e9, true],
] as const)("does a figure that keeps to %o keep to it at %d?", (keeps, value, ok) => {
  expect(reading(about(keeps), value).ok).toBe(ok);
});

test("is a bar told in words, with the way in which it holds?", () => {
  expect(barInWords(about({ atMost: 1000 }))).toBe("at most 1,000 ms");
  expect(barInWords(about(null))).toBe("none, only reported");
});

test("does the table list every figure before anything is measured, and leave the rest of the document alone?", () => {
  const made = withFigures(empty, figures, {}, day);
  expect(made).toMatch(/^# Head\n/);
  expect(made).toMatch(/\nFoot\n$/);
  expect(made).toContain("| `a.ms` | Made up | Node | under 1,000 ms | not measured |  |");
  expect(made).toContain("| `b.ms` | Made up | Node | none, only reported | not measured |  |");
});

test("does a new value come in with its day, and the others stay?", () => {
  const once = withFigures(empty, figures, { "a.ms": reading(about({ under: 1000 }), 412) }, day);
  const twice = withFigures(
    once,
    figures,
    { "b.ms": reading(about(null), 0.5) },
    "23 November 2026",
  );
  expect(twice).toContain("| under 1,000 ms | 412 ms | 22 November 2026 |");
  expect(twice).toContain("| none, only reported | 0.5 ms | 23 November 2026 |");
});

test("does a value that misses its bar say so in words?", () => {
  const made = withFigures(empty, figures, { "a.ms": reading(about({ under: 1000 }), 1200) }, day);
  expect(made).toContain("**1,200 ms**, does not keep to it");
});

test("does a figure that is gone leave the table, and is making it twice the same as once?", () => {
  const made = withFigures(empty, figures, {}, day);
  expect(withFigures(made, figures, {}, day)).toBe(made);
  expect(withFigures(made, figures.slice(1), {}, day)).not.toContain("a.ms");
});

test("is a document without a place for the table refused with what it lacks?", () => {
  expect(() => withFigures("# Head\n", figures, {}, day)).toThrow("<!-- figures: begin -->");
});

test("is the machine told by what bears on a time, and by no name?", () => {
  const machine = {
    cores: 2,
    bytes: 8.2e9,
    system: "linux x64",
    node: "v20.19.0",
    browser: "Chromium 140.0",
  };
  const words = machineInWords(machine);
  expect(words).toBe("2 processor cores, 8 GB of memory, linux x64, Node 20.19.0, Chromium 140.0");
  const place = "A\n<!-- machine: begin -->\nold\n<!-- machine: end -->\nB";
  expect(withMachine(place, words)).toBe(place.replace("old", words));
});
