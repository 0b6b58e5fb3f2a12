import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COLOURS, type ColourName, TEXT_SIZES, type Theme } from "./tokens";

/** Relative luminance of WCAG 2.2 for "#rrggbb". */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS: ColourName[] = ["ground", "surface", "sunken"];
const STATUSES = ["met", "partly-met", "not-met", "not-stated", "not-applicable"] as const;

/** Text on what it stands on. */
const TEXT_PAIRS: [ColourName, ColourName][] = [
  ...(["ink", "ink-soft", "accent", "accent-strong"] as const).flatMap((text) =>
    [...GROUNDS, "accent-soft" as const].map((on): [ColourName, ColourName] => [text, on]),
  ),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ...STATUSES.flatMap((status): [ColourName, ColourName][] => [
    ...GROUNDS.map((on): [ColourName, ColourName] => [status, on]),
    [status, `${status}-soft`],
    ["ink", `${status}-soft`],
    ["ink-soft", `${status}-soft`],
  ]),
];

/** Edges of controls, and lines that part one thing from the next. */
const EDGE_PAIRS = GROUNDS.map((on): [ColourName, ColourName] => ["line-strong", on]);
const LINE_PAIRS = GROUNDS.map((on): [ColourName, ColourName] => ["line", on]);

/** What each theme owes: to text, to the edges of controls, to lines. */
const OWED: Record<Theme, { text: number; edge: number; line: number }> = {
  light: { text: 4.5, edge: 3, line: 1 },
  dark: { text: 4.5, edge: 3, line: 1 },
  "light-contrast": { text: 7, edge: 7, line: 3 },
  "dark-contrast": { text: 7, edge: 7, line: 3 },
};

describe.each(Object.keys(COLOURS) as Theme[])("can all be read in the %s theme?", (theme) => {
  const palette = COLOURS[theme];
  const owed = OWED[theme];

  it.each(TEXT_PAIRS)(`%s on %s holds ${owed.text} to 1`, (text, on) => {
    expect(contrast(palette[text], palette[on])).toBeGreaterThanOrEqual(owed.text);
  });

  it.each(EDGE_PAIRS)(`%s on %s holds ${owed.edge} to 1`, (edge, on) => {
    expect(contrast(palette[edge], palette[on])).toBeGreaterThanOrEqual(owed.edge);
  });

  it.each(LINE_PAIRS)(`%s on %s holds ${owed.line} to 1`, (line, on) => {
    expect(contrast(palette[line], palette[on])).toBeGreaterThanOrEqual(owed.line);
  });
});

describe("do the style sheet and the data agree?", () => {
  const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
  const [usual = "", more = ""] = css.split(":root[data-contrast]");

  it.each([
    ["usual", usual, "light", "dark"],
    ["contrast", more, "light-contrast", "dark-contrast"],
  ] as const)("on the %s colours", (_, part, light, dark) => {
    const found = [...part.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
    expect(Object.fromEntries(found.map(([, name, hex]) => [name, hex]))).toEqual(COLOURS[light]);
    expect(Object.fromEntries(found.map(([, name, , hex]) => [name, hex]))).toEqual(COLOURS[dark]);
  });

  it("on the sizes of text", () => {
    const found = [...css.matchAll(/--text-([a-z0-9-]+): ([0-9.]+)rem;/g)];
    expect(Object.fromEntries(found.map(([, name, rem]) => [name, Number(rem)]))).toEqual(
      TEXT_SIZES.screen,
    );
  });
});
