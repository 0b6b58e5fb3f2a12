import { expect, it } from "vitest";
import { currentEvidence as base } from "../../../evidence/current";
import { mapGrid } from "./map-grid";
import { mapSvg } from "./map-svg";

const words = (title: string) => ({
  title,
  note: "Evidence as of today",
  names: { row: (id: string) => id, column: (id: string) => id, cell: () => "" },
  side: { for: "for", against: "against", null: "no clear effect" },
  gap: "no study",
  direction: "ltr" as const,
});
const grid = mapGrid(base, "codings", "eight", {});

it("does the picture carry every count, and every gap in words?", () => {
  const svg = mapSvg(grid, words("Map"));
  for (const { tally, entries } of grid.cells.flat())
    if (entries.length > 0) expect(svg).toContain(`>${tally.for} for<`);
  const gaps = grid.cells.flat().filter(({ entries }) => entries.length === 0).length;
  expect(gaps).toBeGreaterThan(0);
  expect(svg.split(">no study<")).toHaveLength(gaps + 1);
  expect(svg).toContain("Evidence as of today");
});

it("is no word taken for markup?", () => {
  const svg = mapSvg(grid, words('<script>"&'));
  expect(svg).toContain("&lt;script&gt;&quot;&amp;");
  expect(svg).not.toContain("<script>");
});

it("are equal counts drawn equally long, whichever way they point?", () => {
  const bars = (side: string) =>
    mapSvg(
      {
        ...grid,
        most: 10,
        cells: [
          [
            {
              row: "r",
              column: "c",
              entries: [{} as never],
              tally: { for: 4, against: 4, null: 4 },
            },
          ],
        ],
      },
      words("Map"),
    )
      .split("\n")
      .filter((line) => line.includes(side))
      .map((line) => /width="([\d.]+)" height="8"/.exec(line)?.[1]);
  expect(new Set(bars('height="8"')).size).toBe(1);
  expect(bars('height="8"')).toHaveLength(3);
});
