import * as fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalText } from "./canonical-text";

it("is the text the same whatever the order in which a design was filled in?", () => {
  const one = {
    id: "d",
    about: { title: "T", author: "A" },
    list: [{ b: 1, a: [2, { d: 1, c: 2 }] }],
  };
  const other = {
    list: [{ a: [2, { c: 2, d: 1 }], b: 1 }],
    about: { author: "A", title: "T" },
    id: "d",
  };
  expect(canonicalText(one)).toBe(
    '{"about":{"author":"A","title":"T"},"id":"d","list":[{"a":[2,{"c":2,"d":1}],"b":1}]}',
  );
  expect(canonicalText(other)).toBe(canonicalText(one));
});

it("does another order of rows, or another value, give another text?", () => {
  expect(canonicalText({ rows: [1, 2] })).not.toBe(canonicalText({ rows: [2, 1] }));
  expect(canonicalText({ a: 1 })).not.toBe(canonicalText({ a: "1" }));
});

it("does a part that is undefined count as one that is not there?", () => {
  expect(canonicalText({ a: undefined, b: null })).toBe(canonicalText({ b: null }));
});

it("does it say of any value what JSON says of it, and no less?", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // JSON has no negative zero.
      const json = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalText(value))).toEqual(json);
    }),
  );
});
