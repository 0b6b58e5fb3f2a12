import { createRequire } from "node:module";
import { expect, test } from "vitest";

type Paths = string | string[] | undefined;
interface Rule {
  name: string;
  severity: string;
  from: { path?: Paths; pathNot?: Paths };
  to: { path?: Paths; pathNot?: Paths };
}

const { forbidden }: { forbidden: Rule[] } = createRequire(import.meta.url)(
  "../.dependency-cruiser.cjs",
);

const matches = (paths: Paths, file: string, group = "") =>
  [paths ?? []].flat().some((path) => new RegExp(path.replaceAll("$1", group)).test(file));

/** The generated rules that an import from one file to another breaks. */
function broken(from: string, to: string): string[] {
  const generated = forbidden.filter(({ name }) => /^(rooms|packages)-of-/.test(name));
  return generated
    .filter((rule) => matches(rule.from.path, from) && !matches(rule.from.pathNot, from))
    .filter((rule) => {
      const group = new RegExp([rule.from.path ?? ""].flat().join("|")).exec(from)?.[1];
      return matches(rule.to.path, to) && !matches(rule.to.pathNot, to, group);
    })
    .map(({ name }) => name);
}

test.each([
  ["src/domain/a.ts", "src/evidence/b.ts"],
  ["src/domain/a.ts", "node_modules/react/index.js"],
  ["src/engine/a.ts", "src/i18n/b.ts"],
  ["src/engine/a.test.ts", "src/report/model/b.ts"],
  ["src/classroom/a.ts", "src/classroom/live/b.ts"],
  ["src/report/model/a.ts", "node_modules/jspdf/dist/jspdf.es.js"],
  ["src/ui/a.tsx", "src/domain/b.ts"],
  ["src/state/a.ts", "src/ui/b.tsx"],
  ["src/cli/main.ts", "src/ui/b.tsx"],
  ["src/features/wizard/a.tsx", "src/features/report/b.tsx"],
  ["src/features/wizard/a.tsx", "src/app/b.tsx"],
  ["src/evidence-view/a.tsx", "src/features/wizard/b.tsx"],
  ["src/ui/a.tsx", "src/evidence-view/b.tsx"],
  ["src/text-view/a.tsx", "src/features/reader/b.tsx"],
  ["src/text-view/a.tsx", "src/importing/extract/b.ts"],
  ["src/workers/a.ts", "src/ui/b.tsx"],
])("is an import from %s to %s refused?", (from, to) => {
  expect(broken(from, to)).not.toEqual([]);
});

test.each([
  ["src/engine/a.ts", "src/evidence/b.ts"],
  ["src/engine/a.test.ts", "src/i18n/b.ts"],
  ["src/engine/a.test.ts", "node_modules/fast-check/lib/fast-check.js"],
  ["src/classroom/live/a.ts", "src/classroom/b.ts"],
  ["src/report/pdf/a.ts", "node_modules/jspdf/dist/jspdf.es.js"],
  ["src/report/pdf/a.ts", "src/report/model/b.ts"],
  ["src/features/wizard/steps/a.tsx", "src/features/wizard/b.tsx"],
  ["src/features/wizard/a.tsx", "src/ui/b.tsx"],
  ["src/features/wizard/a.tsx", "src/evidence-view/b.tsx"],
  ["src/features/reader/a.tsx", "src/text-view/b.tsx"],
  ["src/features/reader/a.tsx", "src/workers/b.ts"],
  ["src/text-view/a.tsx", "src/importing/match/b.ts"],
  ["src/app/main.tsx", "src/features/wizard/b.tsx"],
])("is an import from %s to %s allowed?", (from, to) => {
  expect(broken(from, to)).toEqual([]);
});

test("is every rule an error?", () => {
  expect(forbidden.filter(({ severity }) => severity !== "error")).toEqual([]);
});
