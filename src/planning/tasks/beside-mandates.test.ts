import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { type Case, designOf } from "../../engine/cases/case";
import { indexedTexts } from "../../precedents/clauses/current";
import { precedents } from "../../precedents/current";
import { countedMandates, taskCountBeside } from "./beside-mandates";

const beside = (values: Case["design"]) =>
  taskCountBeside(plainDesign(designOf(values)), indexedTexts, precedents);
const tasks = Array.from({ length: 12 }, (_, at) => ({ id: `t${at}` }));

describe("how does the number of tasks stand beside real mandates?", () => {
  it("counts mandates whose clauses were all read, each by its own resolution, fewest first", () => {
    const counted = countedMandates(indexedTexts, precedents);
    const resolutions = counted.map(({ resolution }) => resolution);
    expect(new Set(resolutions).size).toBe(resolutions.length);
    expect(counted.map((each) => each.tasks)).toEqual(
      counted.map((each) => each.tasks).sort((a, b) => a - b),
    );
    expect(counted.find(({ resolution }) => resolution === "S/RES/1528 (2004)")).toMatchObject({
      operation: "unoci",
      tasks: 17,
      type: "un-peacekeeping",
    });
  });

  it("leaves out a text with a clause that nobody read, and one without a list", () => {
    const [whole] = indexedTexts.filter(({ listedTasks }) => listedTasks !== undefined);
    if (!whole) throw new Error("no text");
    const unread = {
      ...whole,
      clauses: whole.clauses.map((clause) => ({ ...clause, checked: false })),
    };
    const { listedTasks: _, ...unlisted } = whole;
    expect(countedMandates([whole, unread, unlisted], precedents)).toHaveLength(1);
  });

  it("has a place among mandates of the same type where eight or more are on record", () => {
    const { sameType, all } = beside({
      "operation.type": "un-peacekeeping",
      "purpose.tasks": tasks,
    });
    expect(sameType?.mandates.length).toBeGreaterThanOrEqual(8);
    expect(sameType?.place?.n).toBe(sameType?.mandates.length);
    const fewer = sameType?.mandates.filter((each) => each.tasks < 12).length ?? -1;
    expect(sameType?.place?.rank).toBe(fewer + 1);
    expect(all.mandates.length).toBeGreaterThan(sameType?.mandates.length ?? 0);
  });

  it("has no place with fewer than eight, without a type, or where the list is not stated", () => {
    expect(
      beside({ "operation.type": "un-observer", "purpose.tasks": tasks }).sameType?.place,
    ).toBeNull();
    expect(beside({ "purpose.tasks": tasks }).sameType).toBeUndefined();
    expect(beside({})).toMatchObject({ count: undefined, all: { place: null } });
  });
});
