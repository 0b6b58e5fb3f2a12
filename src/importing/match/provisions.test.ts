import { describe, expect, it } from "vitest";
import { resolution } from "./cases/sample";
import { readResolution } from "./read-resolution";

const text = resolution({
  operative: [
    "Decides to extend the mandate of UNMIAR for six months",
    "Requests the Secretary-General to conduct an independent strategic review of UNMIAR's mandate and size no later than 1 February 2032",
    "Requests UNMIAR to coordinate with the African Union and the United Nations country team",
    "Requests the Special Representative to use good offices between the parties, and UNMIAR to take active steps through patrols and community liaison",
    "Expresses its intention not to extend UNMIAR beyond that date",
    "Welcomes the review of the constitution by parliament",
  ],
});
const { provisions, design } = readResolution(text);
const answers = Object.fromEntries(design.map(({ path, value }) => [path, value]));

describe("does it see what a text provides besides numbers?", () => {
  it("names the review of the mission with its day, and no review of other things", () => {
    expect(provisions.filter(({ field }) => field === "review").map(({ value }) => value)).toEqual([
      "2032-02-01",
    ]);
  });

  it("names the partners once each", () => {
    expect(provisions.filter(({ field }) => field === "partner").map(({ value }) => value)).toEqual(
      ["African Union", "United Nations country team"],
    );
  });

  it("proposes who mediates, where warnings come from, and whether a renewal is meant", () => {
    expect(answers["international.mediation"]).toBe("mission-led");
    expect(answers["information.warningSources"]).toEqual(["community-networks", "patrols"]);
    expect(answers["commitment.renewalIntended"]).toBe(false);
  });

  it("proposes nothing of the kind where the text only extends", () => {
    const plain = readResolution(
      resolution({ operative: ["Decides to extend the mandate of UNMIAR for six months"] }),
    );
    expect(plain.provisions).toEqual([]);
    const paths = plain.design.map(({ path }) => path);
    expect(paths).not.toContain("international.mediation");
    expect(paths).not.toContain("information.warningSources");
  });
});
