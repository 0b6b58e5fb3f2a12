import { describe, expect, it } from "vitest";
import { bandOf, withBand } from "./bands";

const run = { bands: [] };
const place = { team: "blue", criterion: "chain" };

describe("is the trainer's judgement kept as it was given?", () => {
  it("a band and words, each changed without the other", () => {
    const banded = withBand(run, place, { band: "tied" });
    const worded = withBand(banded, place, { words: "Means for each first task" });
    expect(bandOf(worded, "blue", "chain")).toEqual({
      ...place,
      band: "tied",
      words: "Means for each first task",
    });
    expect(bandOf(withBand(worded, place, { band: undefined }), "blue", "chain")).toEqual({
      ...place,
      words: "Means for each first task",
    });
  });
  it("none of another team or criterion, and in its place among the others", () => {
    const two = withBand(
      withBand(run, place, { band: "tied" }),
      { ...place, team: "red" },
      { band: "loose" },
    );
    expect(bandOf(two, "red", "other")).toBeUndefined();
    const changed = withBand(two, place, { band: "loose" });
    expect(changed.bands.map(({ team, band }) => [team, band])).toEqual([
      ["blue", "loose"],
      ["red", "loose"],
    ]);
  });
  it("nothing where both are taken away", () => {
    const banded = withBand(run, place, { band: "tied", words: "Good" });
    expect(withBand(banded, place, { band: undefined, words: "  " }).bands).toEqual([]);
  });
});
