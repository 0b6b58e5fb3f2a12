import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readResolution } from "../match/read-resolution";
import { headedDrawdown, headedMandate, headedRenewal } from "./cases/fictional-renewals";
import { historyOf } from "./history";

const series = [headedMandate, headedRenewal, headedDrawdown].map(readResolution);
const history = historyOf(series);
const stepsOf = (id: string) =>
  history.provisions.find((row) => row.id === id)?.cells.map(({ step }) => step);

describe("how did each provision of a mission change?", () => {
  it("where it first stood, changed, and was dropped", () => {
    expect(stepsOf("coded.troopCeiling")).toEqual(["first", "changed", "changed"]);
    expect(stepsOf("coded.policeCeiling")).toEqual(["first", "same", "dropped"]);
    expect(stepsOf("coded.reportingCycleDays")).toEqual(["first", "changed", "same"]);
    expect(stepsOf("task.rights-monitoring")).toEqual(["first", "same", "dropped"]);
    expect(stepsOf("task.child-protection")).toEqual(["absent", "first", "dropped"]);
  });

  it("what was dropped and came back", () => {
    expect(stepsOf("task.election-assistance")).toEqual(["first", "dropped", "again"]);
  });

  it("with the value and the paragraph of each text", () => {
    const row = history.provisions.find(({ id }) => id === "coded.troopCeiling");
    expect(row?.cells.map(({ provision }) => [provision?.value, provision?.paragraphs])).toEqual([
      [13250, ["2"]],
      [11500, ["3"]],
      [6000, ["2"]],
    ]);
  });
});

describe("is the order that of the days, whatever order the texts come in?", () => {
  it("gives the same history", () => {
    const places = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(places, (order) => {
        const shuffled = historyOf(order.flatMap((place) => series[place] ?? []));
        expect(shuffled.provisions).toEqual(history.provisions);
        expect(shuffled.texts.map(({ adopted }) => adopted)).toEqual([
          "2031-03-14",
          "2032-03-12",
          "2033-03-14",
        ]);
      }),
    );
  });

  it("puts a text without a day last", () => {
    const undated = readResolution(
      headedMandate.slice(headedMandate.indexOf("The Security Council,")),
    );
    expect(historyOf([undated, ...series]).texts.map(({ place }) => place)).toEqual([1, 2, 3, 0]);
  });
});
