import { describe, expect, it } from "vitest";
import { parseArguments } from "./parse-arguments";

describe("does the terminal understand what it is asked?", () => {
  it("reads a file with its options in any order", () => {
    expect(parseArguments(["assess", "--pdf", "out.pdf", "a.json", "--json"])).toEqual({
      command: "assess",
      file: "a.json",
      json: true,
      pdf: "out.pdf",
      lang: "en",
    });
  });
  it.each([
    [["judge", "a.json"], "judge"],
    [["assess"], "assess"],
    [["assess", "a.json", "--pdf"], "--pdf"],
    [["assess", "a.json", "--pdf", "--json"], "--pdf"],
    [["assess", "a.json", "--verbose"], "--verbose"],
    [["assess", "a.json", "b.json"], "b.json"],
  ])("names the argument it cannot use in %j", (args, argument) => {
    expect(parseArguments(args)).toEqual({ command: "wrong", argument });
  });
  it("offers help when asked for nothing", () => {
    expect(parseArguments([])).toEqual({ command: "help" });
  });
});
