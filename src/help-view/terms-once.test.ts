import { expect, it } from "vitest";
import { leaveTerms, takeTerms } from "./terms-once";

it("does the first text of a page keep a term, and another get it once that one is gone?", () => {
  expect(takeTerms("first", ["mandate", "pledge"])).toEqual(["mandate", "pledge"]);
  expect(takeTerms("second", ["pledge", "caveat"])).toEqual(["caveat"]);
  expect(takeTerms("first", ["pledge"])).toEqual(["pledge"]);
  leaveTerms("first");
  expect(takeTerms("second", ["mandate", "pledge"])).toEqual(["mandate", "pledge"]);
  leaveTerms("second");
});
