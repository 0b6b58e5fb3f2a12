import { describe, expect, it } from "vitest";
import { plainDesign } from "../domain/plain";
import { designOf, draftOf, row, wordsAt } from "./cases/made";
import { isOperation, operationNames } from "./names";

const tasksFor = (...addressees: string[]) =>
  designOf({
    "purpose.tasks": addressees.map((addressee, at) =>
      row(`t${at}`, { addressee, type: "demining" }),
    ),
  });
const namesFrom = (...addressees: string[]) =>
  operationNames(plainDesign(tasksFor(...addressees)), undefined);

describe("what is the operation called?", () => {
  it("as the author named it for the draft", () => {
    const design = plainDesign(tasksFor("UNOTHER"));
    const given = { operation: "the United Nations Mission in Karesh", short: "UNMIKAR" };
    expect(operationNames(design, given)).toEqual({
      full: "United Nations Mission in Karesh",
      short: "UNMIKAR",
      general: "mission",
    });
  });
  it("else as most tasks address it, an acronym or a name", () => {
    expect(namesFrom("ONUB", "ONUB", "Special Representative")).toMatchObject({ short: "ONUB" });
    expect(namesFrom("UN Mission in Halvora")).toMatchObject({ full: "UN Mission in Halvora" });
  });
  it("else in general, as its tasks or its type say", () => {
    expect(namesFrom("The Force")).toEqual({ general: "force" });
    expect(namesFrom("tbd", "none")).toEqual({ general: "mission" });
    const coalition = plainDesign(designOf({ "operation.type": "coalition" }));
    expect(operationNames(coalition, undefined)).toEqual({ general: "force" });
  });
});

it("is an addressee the operation by any of its names, and by none?", () => {
  const names = {
    full: "United Nations Mission in Karesh",
    short: "UNMIKAR",
    general: "mission",
  } as const;
  for (const name of ["UNMIKAR", "the United Nations Mission in Karesh", "The Mission", undefined])
    expect(isOperation(names, name)).toBe(true);
  expect(isOperation(names, "Special Representative")).toBe(false);
});

describe("is it introduced once, and called by its short name after that?", () => {
  const paragraphs = (names: { operation?: string; short?: string }) => {
    const draft = draftOf({ ...designOf({ "force.troopCeiling": 900 }), drafting: { names } });
    return [wordsAt(draft, "mandate"), wordsAt(draft, "strength")].join(" / ");
  };
  it("by both names", () => {
    const words = paragraphs({ operation: "United Nations Mission in Karesh", short: "UNMIKAR" });
    expect(words).toContain(
      "the United Nations Mission in Karesh (UNMIKAR), for an initial period",
    );
    expect(words).toContain("that UNMIKAR shall comprise");
  });
  it("by a long name alone", () => {
    const words = paragraphs({ operation: "United Nations Mission in Karesh" });
    expect(words).toContain("the United Nations Mission in Karesh (“the Mission”)");
    expect(words).toContain("that the Mission shall comprise");
  });
  it("by no name, with a gap for it", () => {
    const words = paragraphs({});
    expect(words).toContain("[name of the operation: not stated] (“the Mission”)");
    expect(words).toContain("that the Mission shall comprise");
  });
});
