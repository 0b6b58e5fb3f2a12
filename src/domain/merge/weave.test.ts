import fc from "fast-check";
import { expect, it } from "vitest";
import { common, leaderOf, weave } from "./weave";

it("does what only one has stand after the one that it follows there?", () => {
  expect(weave(["a", "b"], ["n", "a", "x", "b", "y"])).toEqual(["n", "a", "x", "b", "y"]);
  expect(weave(["b", "a", "m"], ["a", "x", "b"])).toEqual(["b", "a", "x", "m"]);
  expect(weave([], ["a", "b"])).toEqual(["a", "b"]);
});

it("does nothing stand twice, nothing go missing, and the leading order stay?", () => {
  const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
  fc.assert(
    fc.property(ids, ids, (leading, other) => {
      const woven = weave(leading, other);
      expect([...woven].sort()).toEqual([...new Set([...leading, ...other])].sort());
      expect(common(woven, leading)).toEqual(leading);
    }),
  );
});

it("does theirs lead where they alone moved something, and else mine?", () => {
  const base = ["a", "b", "c"];
  const moved = ["c", "a", "b"];
  expect(leaderOf(base, base, moved)).toBe("theirs");
  expect(leaderOf(base, moved, base)).toBe("mine");
  expect(leaderOf(base, ["b", "a"], moved)).toBe("mine");
  expect(leaderOf(base, base, ["n", "a", "c"])).toBe("mine");
  expect(leaderOf(undefined, base, moved)).toBe("mine");
});
