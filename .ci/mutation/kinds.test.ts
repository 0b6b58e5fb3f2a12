import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import type { Tried } from "./caught.mjs";
import { kindOf, kinds, originalOf } from "./kinds.mjs";
import lookedAt from "./looked-at.json";

function tried(mutatorName: string, line: string, original: string, replacement: string): Tried {
  const column = line.indexOf(original) + 1;
  return {
    file: "src/a.ts",
    source: `first\n${line}\nlast`,
    change: {
      status: "Survived",
      mutatorName,
      replacement,
      location: { start: { line: 2, column }, end: { line: 2, column: column + original.length } },
    },
  };
}

it.each([
  ["fallback", "ArrayDeclaration", "const a = b ?? [];", "[]", '["Stryker was here"]'],
  ["fallback", "StringLiteral", 'const a = b ?? "";', '""', '"Stryker was here!"'],
  ["words", "StringLiteral", 'throw new Error("No field");', '"No field"', '""'],
  ["asked", "StringLiteral", 'saidYes("force.aviation", a)', '"force.aviation"', '""'],
  ["asked", "ArrayDeclaration", 'return ["force.aviation"];', '["force.aviation"]', "[]"],
  ["pattern", "Regex", "if (/^a+$/.test(b))", "/^a+$/", "/a+$/"],
  ["order", "ArithmeticOperator", "list.sort((a, b) => a.n - b.n)", "a.n - b.n", "a.n + b.n"],
  ["shortcut", "ConditionalExpression", "if (known) return known;", "known", "false"],
  ["guard", "OptionalChaining", "return a?.b;", "a?.b", "a.b"],
  ["guard", "ConditionalExpression", "if (a === undefined) x();", "a === undefined", "false"],
  [
    "guard",
    "LogicalOperator",
    "if (a !== undefined && b !== null && a < b)",
    "a !== undefined && b !== null",
    "a !== undefined || b !== null",
  ],
  [
    "open",
    "ConditionalExpression",
    "if (a !== undefined && a < b) x();",
    "a !== undefined && a < b",
    "true",
  ],
  ["bound", "EqualityOperator", "if (a < b) x();", "a < b", "a <= b"],
  ["open", "EqualityOperator", "if (a < b) x();", "a < b", "a >= b"],
  ["open", "StringLiteral", 'if (a === "x") y();', '"x"', '""'],
] as const)("calls it %s: %s in %s", (kind, mutator, line, original, replacement) => {
  const change = tried(mutator, line, original, replacement);
  expect(originalOf(change)).toBe(original);
  expect(kindOf(change, {})).toBe(kind);
});

it("calls a mix of answers that no table has a case, in the code of checks alone", () => {
  const change = tried("LogicalOperator", "return a && b;", "a && b", "a || b");
  expect(kindOf({ ...change, file: "src/engine/facts/a.ts" }, {})).toBe("case");
  expect(kindOf({ ...change, file: "src/engine/a.ts" }, {})).toBe("open");
});

it("takes what was looked at singly before what the form says", () => {
  const change = tried("StringLiteral", '  if (a === "x") y();', '"x"', '""');
  expect(kindOf(change, { "src/a.ts": { 'if (a === "x") y();': "also-elsewhere" } })).toBe(
    "also-elsewhere",
  );
});

it("has looked at files that there are, and knows the kinds that it gives", () => {
  for (const [file, lines] of Object.entries(lookedAt)) {
    expect(existsSync(file), file).toBe(true);
    for (const kind of Object.values(lines)) expect(Object.keys(kinds)).toContain(kind);
  }
});
