import { expect, it } from "vitest";
import { headingsOf, linkInApp, tokensOf } from "./guide-tokens";

it("are the headings told in their order, each with an address?", () => {
  const tokens = tokensOf(
    "# User guide\n\nText.\n\n## Begin\n\n- a\n\n## Order the tasks, and try fewer",
  );
  expect(headingsOf(tokens)).toEqual([
    { depth: 1, title: "User guide", slug: "user-guide" },
    { depth: 2, title: "Begin", slug: "begin" },
    { depth: 2, title: "Order the tasks, and try fewer", slug: "order-the-tasks-and-try-fewer" },
  ]);
});

it("does a link lead on inside the app or to the web, and to no file that is not here?", () => {
  expect(linkInApp("#begin")).toBe("#/guide/begin");
  expect(linkInApp("https://example.org/a")).toBe("https://example.org/a");
  expect(linkInApp("evidence.md")).toBeUndefined();
  expect(linkInApp("javascript:alert(1)")).toBeUndefined();
});
