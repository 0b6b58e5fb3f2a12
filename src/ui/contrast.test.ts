import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COLOURS, type ColourName, type Theme } from "./tokens";

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

/** Edges of controls, which need 3 to 1. */
const EDGE_PAIRS = GROUNDS.map((on): [ColourName, ColourName] => ["line-strong", on]);

describe.each(["light", "dark"] as Theme[])("can everything be read in the %s set?", (theme) => {
  const palette = COLOURS[theme];

  it.each(TEXT_PAIRS)("%s on %s holds 4.5 to 1", (text, on) => {
    expect(contrast(palette[text], palette[on])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGE_PAIRS)("%s on %s holds 3 to 1", (edge, on) => {
    expect(contrast(palette[edge], palette[on])).toBeGreaterThanOrEqual(3);
  });
});

describe("do the style sheet and the data agree?", () => {
  const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
  const [lightPart = "", darkPart = ""] = css.split("prefers-color-scheme: dark");

  it.each([
    ["light", lightPart],
    ["dark", darkPart],
  ] as [Theme, string][])("in the %s set", (theme, part) => {
    const found = [...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)];
    expect(Object.fromEntries(found.map(([, name, hex]) => [name, hex]))).toEqual(COLOURS[theme]);
  });
});
