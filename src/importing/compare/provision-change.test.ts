import { describe, expect, it } from "vitest";
import { readResolution } from "../match/read-resolution";
import {
  headedMandate,
  headedRenewal,
  plainMandate,
  plainRenewal,
} from "./cases/fictional-renewals";
import { provisionsOf } from "./provision";
import { compareProvisions, type ProvisionTurn } from "./provision-change";

const between = (before: string, after: string) =>
  compareProvisions(readResolution(before), readResolution(after));
const changeOf = (before: string, after: string, id: string) =>
  between(before, after).find((change) => change.id === id);
const idsOf = (before: string, after: string, turn: ProvisionTurn) =>
  between(before, after)
    .filter((change) => change.turn === turn)
    .map(({ id }) => id);

describe("which provisions does a text have?", () => {
  it("each with its verb and its paragraph, and none that the text is silent on", () => {
    const provisions = provisionsOf(readResolution(headedMandate));
    const of = (id: string) => provisions.find((provision) => provision.id === id);
    expect(of("coded.troopCeiling")).toMatchObject({
      value: 13250,
      verb: "decides",
      paragraphs: ["2"],
    });
    expect(of("coded.reportingCycleDays")).toMatchObject({ value: 90, verb: "requests" });
    expect(of("task.protect-physical")).toMatchObject({ verb: "decides", value: ["secure"] });
    expect(of("coded.benchmarkOrExit")).toBeUndefined();
    expect(of("coded.observers")).toBeUndefined();
  });

  it("a text of nothing has none", () => {
    expect(provisionsOf(readResolution(""))).toEqual([]);
  });
});

describe("what became of each provision?", () => {
  it("numbers and days in two long mandates", () => {
    const values = (id: string) => {
      const change = changeOf(headedMandate, headedRenewal, id);
      return [change?.turn, change?.before?.value, change?.after?.value];
    };
    expect(values("coded.troopCeiling")).toEqual(["changed", 13250, 11500]);
    expect(values("coded.policeCeiling")).toEqual(["same", 2780, 2780]);
    expect(values("coded.reportingCycleDays")).toEqual(["changed", 90, 180]);
    expect(values("choice.timing.expiryDate")).toEqual(["changed", "2032-03-15", "2033-03-15"]);
    expect(values("coded.useOfForce")).toEqual([
      "same",
      "all_necessary_means",
      "all_necessary_means",
    ]);
  });

  it("tasks gained and lost by their type", () => {
    expect(idsOf(headedMandate, headedRenewal, "lost")).toContain("task.election-assistance");
    expect(idsOf(headedMandate, headedRenewal, "gained")).toContain("task.child-protection");
    expect(idsOf(plainMandate, plainRenewal, "lost")).toContain("task.demining");
    expect(changeOf(plainMandate, plainRenewal, "task.ceasefire-monitoring")?.turn).toBe("same");
  });

  it("a task in other words, and one that hangs on a weaker verb", () => {
    const softer = plainMandate.replace("4. Decides that", "4. Recommends that");
    expect(changeOf(plainMandate, softer, "task.ceasefire-monitoring")?.turn).toBe("verb");
    const wider = plainMandate.replace("between the parties;", "between all parties;");
    expect(changeOf(plainMandate, wider, "task.ceasefire-monitoring")?.turn).toBe("reworded");
  });

  it("a text beside itself changes nothing", () => {
    for (const text of [plainMandate, headedMandate])
      expect(new Set(between(text, text).map(({ turn }) => turn))).toEqual(new Set(["same"]));
  });
});
