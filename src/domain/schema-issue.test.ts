import { describe, expect, it } from "vitest";
import { deepestIssue, type SchemaIssue } from "./schema-issue";

const issue = (part: Partial<SchemaIssue>): SchemaIssue => ({ code: "x", path: ["a"], ...part });
const told = (part: Partial<SchemaIssue>) => deepestIssue([issue(part)]);

describe("is the place told that is really wrong?", () => {
  it("the deepest of several, the first of equals", () => {
    const at = (...path: string[]) => issue({ code: "invalid_type", path, expected: path.join() });
    expect(deepestIssue([at("a"), at("a", "b", "c"), at("a", "b")]).path).toEqual(["a", "b", "c"]);
    expect(deepestIssue([at("a", "b"), at("c")]).path).toEqual(["a", "b"]);
    expect(deepestIssue([at("a"), at("b")]).path).toEqual(["a"]);
  });
  it("inside a union that of its first form, under the union's own place", () => {
    const union = issue({
      code: "invalid_union",
      path: ["rows", 2],
      errors: [
        [issue({ code: "invalid_type", path: ["value"], expected: "number" })],
        [issue({ code: "invalid_type", path: ["value", "deep"], expected: "string" })],
      ],
    });
    expect(deepestIssue([union])).toEqual({ path: ["rows", 2, "value"], expected: "number" });
    expect(told({ code: "invalid_union", errors: [] })).toEqual({
      path: ["a"],
      expected: "invalid_union",
    });
    expect(told({ code: "invalid_union" }).expected).toBe("invalid_union");
  });
  it("of unknown names the first, and the place itself where none is named", () => {
    expect(told({ code: "unrecognized_keys", keys: ["one", "two"] })).toEqual({
      path: ["a", "one"],
      expected: "known field",
    });
    expect(told({ code: "unrecognized_keys" }).path).toEqual(["a"]);
  });
});

describe("is it told what was expected there?", () => {
  it("how long a text, how many rows, how large a number, with the limit", () => {
    expect(told({ code: "too_big", origin: "string", maximum: 300 })).toEqual({
      path: ["a"],
      expected: "at-most-string",
      limit: 300,
    });
    expect(told({ code: "too_small", origin: "array", minimum: 1 })).toEqual({
      path: ["a"],
      expected: "at-least-array",
      limit: 1,
    });
    expect(told({ code: "too_big", origin: "int", maximum: 12n })).toEqual({
      path: ["a"],
      expected: "at-most-number",
      limit: 12,
    });
    expect(told({ code: "too_small" })).toEqual({ path: ["a"], expected: "at-least-number" });
  });
  it("the values to choose from, six of them and a sign that there are more", () => {
    const of = (count: number) => Array.from({ length: count }, (_, at) => `v${at}`);
    expect(told({ values: of(6) }).expected).toBe("v0 | v1 | v2 | v3 | v4 | v5");
    expect(told({ values: of(7) }).expected).toBe("v0 | v1 | v2 | v3 | v4 | v5 | …");
  });
  it("a form, else a type, else what kind of fault it is", () => {
    expect(told({ format: "date", expected: "string" }).expected).toBe("date");
    expect(told({ expected: "string" }).expected).toBe("string");
    expect(told({ code: "custom" }).expected).toBe("custom");
  });
});
