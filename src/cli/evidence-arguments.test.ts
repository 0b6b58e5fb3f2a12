import { describe, expect, it } from "vitest";
import { isEvidenceCommand, parseEvidenceArguments } from "./evidence-arguments";

describe("does the terminal understand what it is asked of evidence?", () => {
  it.each([
    [["evidence", "check"], { command: "evidence-check", json: false }],
    [
      ["evidence", "check", "--json", "a.json"],
      { command: "evidence-check", file: "a.json", json: true },
    ],
    [
      ["evidence", "diff", "shipped", "a.json"],
      { command: "evidence-diff", before: "shipped", after: "a.json", json: false },
    ],
    [
      ["checks", "diff", "a.json", "b.json", "--json"],
      { command: "checks-diff", before: "a.json", after: "b.json", json: true },
    ],
  ])("reads %j", (args, command) => {
    expect(isEvidenceCommand(args)).toBe(true);
    expect(parseEvidenceArguments(args)).toEqual(command);
  });

  it.each([
    [["evidence"], "evidence"],
    [["evidence", "list"], "list"],
    [["evidence", "check", "a.json", "b.json"], "b.json"],
    [["evidence", "diff", "shipped"], "diff"],
    [["evidence", "diff", "a", "b", "c"], "c"],
    [["checks", "check"], "check"],
    [["checks", "diff", "a", "b", "--pdf"], "--pdf"],
  ])("names the argument it cannot use in %j", (args, argument) => {
    expect(parseEvidenceArguments(args)).toEqual({ command: "wrong", argument });
  });

  it("leaves every other command alone", () => {
    expect([[], ["assess", "a.json"], ["--help"]].some(isEvidenceCommand)).toBe(false);
  });
});
