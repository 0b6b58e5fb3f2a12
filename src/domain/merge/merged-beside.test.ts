import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../design";
import type { Drafting } from "../drafting";
import { decisionsOf } from "./decisions";
import type { Side } from "./finding";
import { mergeDesigns } from "./merge-designs";
import type { MergePlace } from "./place";

const blank = blankDesign("d", "D");
const drafted = (drafting: Drafting): MandateDesign => ({ ...blank, drafting });
const text = (title: string) => ({ title, text: `1. Decides as ${title} says.` });

/** The merge where the author takes one side at the place of this kind, and at it alone. */
function taking(side: Side, kind: MergePlace["kind"], copies: Parameters<typeof decisionsOf>[0]) {
  const keys = decisionsOf(copies).filter(({ place }) => place.kind === kind);
  return mergeDesigns(copies, Object.fromEntries(keys.map(({ key }) => [key, side])));
}
const sides = ["mine", "theirs"] as const;

describe("does the author's choice reach what stands beside the answers?", () => {
  it.each(sides)("the text that a design rests on: %s", (side) => {
    const copies = {
      mine: { ...blank, basis: text("mine") },
      theirs: { ...blank, basis: text("theirs") },
    };
    expect(taking(side, "basis", copies).basis).toEqual(copies[side].basis);
  });

  it.each(sides)("the operation's name in the draft: %s", (side) => {
    const copies = {
      mine: drafted({ names: { operation: "Mission in Karesh", short: "MIK" } }),
      theirs: drafted({ names: { operation: "Force in Karesh", short: "FIK" } }),
    };
    expect(taking(side, "draft-name", copies).drafting).toEqual(copies[side].drafting);
  });

  it.each(sides)("the title and the lines about it: %s", (side) => {
    const copies = {
      mine: { ...blank, about: { ...blank.about, title: "Mine" } },
      theirs: { ...blank, about: { ...blank.about, title: "Theirs" } },
    };
    expect(taking(side, "about", copies).about).toEqual(copies[side].about);
  });
});

describe("is what only one copy has beside the answers kept as it is?", () => {
  const names = { operation: "Mission in Karesh" };
  it("names, and no list that neither copy has", () => {
    const merged = mergeDesigns({ mine: drafted({ names }), theirs: blank });
    expect(merged.drafting).toEqual({ names });
    expect(mergeDesigns({ mine: blank, theirs: drafted({ names }) }).drafting).toEqual({ names });
  });

  it("an empty part where both copies have it empty, and none where one lacks it", () => {
    const empty = drafted({ names: {}, struck: [] });
    expect(mergeDesigns({ mine: empty, theirs: empty }).drafting).toEqual({
      names: {},
      struck: [],
    });
    expect(mergeDesigns({ mine: empty, theirs: drafted({}) }).drafting).toEqual({});
    expect(mergeDesigns({ mine: drafted({}), theirs: empty }).drafting).toEqual({});
    expect(mergeDesigns({ mine: drafted({}), theirs: blank }).drafting).toBeUndefined();
    expect(mergeDesigns({ mine: blank, theirs: drafted({}) }).drafting).toBeUndefined();
  });

  it("a line that one copy leaves out, unless it took it away", () => {
    const said = { ...blank, about: { ...blank.about, author: "Desk" } };
    expect(mergeDesigns({ mine: blank, theirs: said }).about.author).toBe("Desk");
    expect(mergeDesigns({ base: said, mine: said, theirs: blank }).about).toEqual(blank.about);
  });
});

describe("in which order do entries stand that both copies have?", () => {
  const struck = (...ids: string[]) => drafted({ struck: ids.map((id) => ({ id, base: id })) });
  const order = (copies: Parameters<typeof mergeDesigns>[0]) =>
    mergeDesigns(copies).drafting?.struck?.map(({ id }) => id);
  it("in mine, unless they alone moved them", () => {
    const [as, moved] = [struck("a", "b"), struck("b", "a")];
    expect(order({ mine: as, theirs: moved })).toEqual(["a", "b"]);
    expect(order({ base: as, mine: as, theirs: moved })).toEqual(["b", "a"]);
    expect(order({ base: as, mine: moved, theirs: as })).toEqual(["b", "a"]);
  });
});
