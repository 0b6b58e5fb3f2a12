import { expect, it } from "vitest";
import { caughtOf } from "./caught.mjs";
import { listOfSurvivors, tableOfKinds, tableOfRooms } from "./list.mjs";

const place = (line: number, column: number, length: number) => ({
  start: { line, column },
  end: { line, column: column + length },
});
const room = (name: string, sample?: { share: number; seed: number; files: number; of: number }) =>
  caughtOf(name, {
    files: {
      "src/b.ts": {
        source: "const a = b ?? [];\nif (a < c) d();",
        mutants: [
          { status: "Killed", mutatorName: "BlockStatement", location: place(1, 1, 3) },
          {
            status: "Survived",
            mutatorName: "EqualityOperator",
            replacement: "a <= c",
            location: place(2, 5, 5),
          },
          {
            status: "NoCoverage",
            mutatorName: "ArrayDeclaration",
            replacement: '["x"]',
            location: place(1, 16, 2),
          },
        ],
      },
    },
    ...(sample && { sample }),
  });

it("adds up what was noticed by room and in all, and says what is a sample", () => {
  const sample = { share: 12, seed: 1, files: 1, of: 9 };
  expect(tableOfRooms([room("a: one"), room("a: two", sample)]).split("\n")).toEqual([
    "| room | changes | noticed | of a hundred | not noticed | run by no test |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    "| a: one | 3 | 1 | 33.3 | 1 | 1 |",
    "| a: two (sample: 1 of 9 files) | 3 | 1 | 33.3 | 1 | 1 |",
    "| all | 6 | 2 | 33.3 | 2 | 2 |",
  ]);
});

it("counts each kind, and lists what was left by file and line", () => {
  const kinds = tableOfKinds([room("a: one")]);
  expect(kinds).toMatch(/`bound`.* \| 1 \|/);
  expect(kinds).toMatch(/`fallback`.* \| 1 \|/);
  expect(kinds).toMatch(/`open`.* \| 0 \|/);
  expect(listOfSurvivors([room("a: one")])).toBe(
    '## src/b.ts\n\n- 1 fallback: ``[]`` → ``["x"]``\n- 2 bound: ``a < c`` → ``a <= c``\n',
  );
});
