import { expect, it } from "vitest";
import { longestReading } from "./longest-reading";

it.each([
  ["Nothing is filled in.", "Nothing is filled in."],
  ["{count, number} of {of, number, ::.0} are met.", "X of X are met."],
  ["{n, plural, =0 {none} one {# check} other {# checks}} open", "# checks open"],
  ["A{b, select, yes { with {n, plural, one {one} other {{m} more}}} other {}}.", "A with X more."],
])("is %j read at its longest?", (message, reading) => {
  expect(longestReading(message)).toBe(reading);
});
